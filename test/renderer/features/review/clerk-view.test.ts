import { describe, expect, it } from 'vitest'
import type { ReviewRecords } from '../../../../renderer/data/review-records-query.ts'
import { clerkView } from '../../../../renderer/features/review/clerk/clerk-view.ts'
import { leftSentence } from '../../../../renderer/features/review/clerk/review-words.ts'
import type { MarginEntry } from '../../../../renderer/features/review/margin/entries.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { suggestionsOf } from '../../../../shared/domain/review/returned-suggestions.ts'
import { instant } from '../../../../shared/records/dates.ts'
import type { Review } from '../../../../shared/records/review.ts'
import type { Suggestion } from '../../../../shared/records/suggestion.ts'
import type { Version } from '../../../../shared/records/version.ts'
import { meetingOf, newId } from '../../../support/meetings.ts'
import { version } from '../../../support/versions.ts'
import { bodyFrom, type Line } from '../../editor/notes-language.ts'
import { linesOfMarked } from './marked-language.ts'

const AT = instant.parse(0)

type Told = {
  readonly sent: readonly Line[]
  readonly chair: readonly Line[]
  /** What the notes say now; as they were sent, unless it is said. */
  readonly now?: readonly Line[]
  readonly decide?: (suggestion: Suggestion) => Suggestion
}

/** The notes of item A1 came back from the chair. */
function cameBack({ sent, chair, now = sent, decide = (it) => it }: Told) {
  const snapshot = meetingOf({ agenda: { A: ['The lamps'] }, minuted: { A1: bodyFrom(sent) } })
  const [minute] = snapshot.minutes
  if (minute === undefined) throw new Error('The meeting has an item.')
  const sending = sentToTheChair(snapshot)
  const { review } = sending
  const suggestions = suggestionsOf({
    review,
    bases: new Map([[minute.id, minute.body]]),
    edits: [{ minuteId: minute.id, body: bodyFrom(chair) }],
    printChanges: [{ blockId: 'opening', before: 'online', after: 'in the Invented Room' }],
    at: AT,
    newId,
  }).map(decide)
  const records: ReviewRecords = {
    versions: [sending.version],
    reviews: [review],
    edits: [],
    comments: [],
    suggestions,
  }
  const edited = { ...snapshot, minutes: [{ ...minute, body: bodyFrom(now) }] }
  const view = clerkView(edited, records, { resolved: false, findings: false })
  return { ...view, lines: linesOfMarked(view.parts.flatMap(({ body }) => body)) }
}

function sentToTheChair(snapshot: MeetingSnapshot): { readonly version: Version; readonly review: Review } {
  const meetingId = snapshot.meeting.id
  const sent = { ...version(snapshot.meeting), record: JSON.stringify(snapshot) }
  const review: Review = {
    id: newId('review'),
    meetingId,
    versionId: sent.id,
    way: 'Word file',
    reviewer: 'Cllr A Example',
    sentAt: AT,
    state: { is: 'returned', at: AT, verdict: 'sent back', note: '' },
    received: null,
  }
  return { version: sent, review }
}

const standings = (entries: readonly MarginEntry[]) =>
  entries.flatMap((it) => (it.kind === 'change' ? [it.standing.is] : []))

describe('what came back from the chair', () => {
  it('shows in the notes of now, with an entry for each suggestion', () => {
    const { lines, entries } = cameBack({ sent: ['¶ One.', '¶ Two.'], chair: ['¶ One!', '¶ Two.'] })
    expect(lines).toEqual(['1. One[-.-][+!+]', '2. Two.'])
    expect(standings(entries)).toEqual(['by hand', 'open'])
    expect(leftSentence(entries)).toBe('2 suggestions are left.')
  })

  it('stands where the words are, whatever the clerk changed elsewhere', () => {
    const { lines } = cameBack({
      sent: ['¶ One.', '¶ Two.'],
      chair: ['¶ One.', '¶ Two and more.'],
      now: ['¶ A new beginning.', '¶ One.', '¶ Two.'],
    })
    expect(lines).toEqual(['1. A new beginning.', '2. One.', '3. Two[+ and more+].'])
  })

  it('is a conflict where the clerk changed the same words, whose text stays', () => {
    const { lines, entries } = cameBack({
      sent: ['¶ Five lamps.'],
      chair: ['¶ Six lamps.'],
      now: ['¶ Seven lamps.'],
    })
    expect(lines).toEqual(['1. [!Seven!] lamps.'])
    expect(entries.at(-1)).toMatchObject({ standing: { is: 'conflict', ours: 'Seven', theirs: 'Six' } })
  })

  it('is to be ticked off where the clerk made the same change', () => {
    const { lines, entries } = cameBack({
      sent: ['¶ Five lamps.'],
      chair: ['¶ Six lamps.'],
      now: ['¶ Six lamps.'],
    })
    expect(lines).toEqual(['1. Six lamps.'])
    expect(standings(entries)).toContain('made already')
  })

  it('says of a paragraph that was moved that both halves are of one move', () => {
    const { entries } = cameBack({
      sent: ['¶ One.', '¶ Two.', '¶ Three.'],
      chair: ['¶ Two.', '¶ Three.', '¶ One.'],
    })
    expect(entries.flatMap((it) => (it.kind === 'change' && it.isMove ? [it.what.kind] : []))).toEqual([
      'deleted',
      'inserted',
    ])
  })

  it('leaves no trace once it is decided', () => {
    const decide = (it: Suggestion): Suggestion => ({ ...it, decision: { is: 'refused', at: AT } })
    const { lines, entries } = cameBack({ sent: ['¶ One.'], chair: ['¶ Two.'], decide })
    expect(lines).toEqual(['1. One.'])
    expect(entries).toEqual([])
    expect(leftSentence(entries)).toBe('Nothing is left to decide.')
  })
})
