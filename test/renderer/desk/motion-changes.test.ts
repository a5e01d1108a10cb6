import { describe, expect, it } from 'vitest'
import { leadToAdd } from '../../../renderer/features/desk/motions/before-the-meeting.ts'
import { deletionOf, movingOf } from '../../../renderer/features/desk/motions/motion-changes.ts'
import { changedSnapshot } from '../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { textOfBody } from '../../../shared/domain/notes/note-text.ts'
import { freezeChanges } from '../../../shared/domain/numbers/frozen-numbers.ts'
import type { PlainMotion } from '../../../shared/records/motion.ts'
import type { NoteBlock, NoteBody } from '../../../shared/records/note-body.ts'
import { meetingOf, newId } from '../../support/meetings.ts'
import { motion, nameOf } from '../../support/motions.ts'

const words = (text: string) => [{ type: 'text' as const, text }]
const block = () => ({ id: newId('block') })
const paragraph = (text: string): NoteBlock => ({ type: 'paragraph', attrs: block(), content: words(text) })
const sentence = ({ id }: PlainMotion, text: string, isEdited = false): NoteBlock => ({
  type: 'sentence',
  attrs: { ...block(), isEdited, source: { of: 'motion', id, amendmentId: null, part: 'moved' } },
  content: words(text),
})
const resolution = (lead: string): NoteBlock => ({
  type: 'resolution',
  attrs: block(),
  content: [{ type: 'lead', attrs: block(), content: words(lead) }],
})
const body = (...content: NoteBlock[]): NoteBody => ({ type: 'doc', content })

/** A meeting with two items, the first of which has this motion in its notes. */
function meetingWith(told: PlainMotion, notes: NoteBody) {
  const meeting = meetingOf({ agenda: { A: ['Lamps', 'Budget'] }, minuted: { A1: notes } })
  const [first, second] = meeting.items
  if (first === undefined || second === undefined) throw new Error('The meeting has two items.')
  const own = { ...told, itemId: first.id }
  return { snapshot: { ...meeting, motions: [own] }, own, second }
}

const notesOf = ({ minutes }: MeetingSnapshot) => minutes.map((minute) => textOfBody(minute.body))

describe('a motion that is deleted', () => {
  it('takes its sentences out of the notes, but for those edited by hand', () => {
    const { record } = motion('that one be noted')
    const notes = body(
      paragraph('Before.'),
      sentence(record, 'It was moved.'),
      sentence(record, 'Mine.', true),
    )
    const { snapshot, own } = meetingWith(record, notes)
    const after = changedSnapshot(snapshot, deletionOf(own, snapshot))
    expect(after.motions).toEqual([])
    expect(notesOf(after).sort()).toEqual(['', 'Before.\nMine.'])
  })
})

describe('a motion that is moved to another item', () => {
  it('takes its sentences to the end of the notes there', () => {
    const { record } = motion('that one be noted')
    const notes = body(paragraph('Before.'), sentence(record, 'It was moved.'))
    const { snapshot, own, second } = meetingWith(record, notes)
    const after = changedSnapshot(snapshot, movingOf(own, second.id, snapshot))
    expect(after.motions.map(({ itemId }) => itemId)).toEqual([second.id])
    expect(notesOf(after).sort()).toEqual(['Before.', 'It was moved.'])
    expect(after.minutes.map(({ standing }) => standing)).toEqual(['minuted', 'minuted'])
  })

  it('gives the item there a number for good where the numbers are frozen', () => {
    const { record } = motion('that one be noted')
    const { snapshot, own, second } = meetingWith(record, body(sentence(record, 'It was moved.')))
    const frozen = changedSnapshot(snapshot, freezeChanges(snapshot))
    const { meeting } = changedSnapshot(frozen, movingOf(own, second.id, frozen))
    expect(meeting.frozenNumbers).toEqual([
      { itemId: own.itemId, number: 1 },
      { itemId: second.id, number: 2 },
    ])
  })
})

describe('the words to resolve', () => {
  const carried = motion('that one be noted').carried().record

  it('are those of a carried motion, with a full stop', () => {
    expect(leadToAdd(carried, body(), nameOf)).toBe('that one be noted.')
    expect(leadToAdd(motion('that one be noted').lost().record, body(), nameOf)).toBeNull()
  })

  it('are none where the notes have them already', () => {
    expect(leadToAdd(carried, body(resolution('that one be noted.')), nameOf)).toBeNull()
    expect(leadToAdd(carried, body(resolution('that two be noted.')), nameOf)).toBe('that one be noted.')
  })

  it('are none where the sentence of an election says RESOLVED', () => {
    const election = {
      kind: 'election' as const,
      id: carried.id,
      meetingId: carried.meetingId,
      itemId: carried.itemId,
      order: 'V',
      office: 'Chair',
      nominations: [],
      electedId: newId('person'),
    }
    expect(
      leadToAdd(election, body(sentence(carried, 'RESOLVED that X be elected Chair.')), nameOf),
    ).toBeNull()
    expect(leadToAdd(election, body(), () => 'X')).toBe('that X be elected Chair.')
  })
})
