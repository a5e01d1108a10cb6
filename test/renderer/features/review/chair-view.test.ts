import { describe, expect, it } from 'vitest'
import { chairView, type Reading } from '../../../../renderer/features/review/chair/chair-view.ts'
import { takenBack } from '../../../../renderer/features/review/chair/taken-back.ts'
import type { Comment } from '../../../../shared/records/comment.ts'
import { instant } from '../../../../shared/records/dates.ts'
import type { Review } from '../../../../shared/records/review.ts'
import { meetingOf, newId } from '../../../support/meetings.ts'
import { bodyFrom, countingIds, type Line, linesOfBody } from '../../editor/notes-language.ts'
import { linesOfMarked } from './marked-language.ts'

const AT = instant.parse(0)

/** The chair has the notes of item A1 in hand, and would have them otherwise. */
function reading(
  before: readonly Line[],
  after: readonly Line[],
  comments: readonly Partial<Comment>[] = [],
): Reading {
  const snapshot = meetingOf({ agenda: { A: ['The lamps'] }, minuted: { A1: bodyFrom(before) } })
  const [minute] = snapshot.minutes
  if (minute === undefined) throw new Error('The meeting has an item.')
  const meetingId = snapshot.meeting.id
  const review: Review = {
    id: newId('review'),
    meetingId,
    versionId: newId('version'),
    way: 'on screen',
    reviewer: 'Cllr A Example',
    sentAt: AT,
    state: { is: 'open' },
    received: null,
  }
  const edit = {
    id: newId('reviewEdit'),
    reviewId: review.id,
    meetingId,
    minuteId: minute.id,
    body: bodyFrom(after),
  }
  const said = {
    reviewId: review.id,
    meetingId,
    author: 'Cllr A Example',
    at: AT,
    replies: [],
    isResolved: false,
  }
  return {
    review,
    snapshot,
    edits: [edit],
    comments: comments.map((it) => ({
      id: newId('comment'),
      blockId: '',
      quoted: '',
      text: '',
      ...said,
      ...it,
    })),
  }
}

const linesOf = (of: Reading) => linesOfMarked(chairView(of).parts.flatMap(({ body }) => body))
const changesOf = (of: Reading) =>
  chairView(of).entries.flatMap((it) => (it.kind === 'change' ? [[it.what.before, it.what.after]] : []))

describe('what the chair has in hand', () => {
  it('is the version with every change to be seen, and an entry for each', () => {
    const made = reading(['¶ One lamp.', '¶ Two.'], ['¶ One old lamp.', '¶ Three.'])
    expect(linesOf(made)).toEqual(['1. One [+old +]lamp.', '2. [-Two-][+Three+].'])
    expect(changesOf(made)).toEqual([
      ['', 'old '],
      ['Two', 'Three'],
    ])
  })

  it('is the version itself where nothing was changed', () => {
    expect(linesOf(reading(['¶ One.'], ['¶ One.']))).toEqual(['1. One.'])
  })

  it('has its comments beside their paragraphs, in the order of the notes', () => {
    const [first, second] = bodyFrom(['¶ One.', '¶ Two.']).content.map(({ attrs }) => attrs.id)
    const made = reading(
      ['¶ One.', '¶ Two.'],
      ['¶ One.', '¶ Two!'],
      [
        { blockId: second ?? '', text: 'Later' },
        { blockId: first ?? '', text: 'Sooner', quoted: 'One' },
        { blockId: 'opening', text: 'First of all' },
      ],
    )
    const said = chairView(made).entries.map((it) => (it.kind === 'comment' ? it.comment.text : it.kind))
    expect(said).toEqual(['First of all', 'Sooner', 'change', 'Later'])
    expect(linesOf(made)[0]).toBe('1. «One».')
  })
})

describe('a change that the chair takes back', () => {
  it('leaves the others as they are', () => {
    const made = reading(['¶ One lamp.', '¶ Two.'], ['¶ One old lamp.', '¶ Three.'])
    const [first] = chairView(made).entries
    const back = takenBack(made, first?.id ?? '', countingIds(100))
    expect(back && linesOfBody(back.body)).toEqual(['¶ One lamp.', '¶ Three.'])
  })

  it('gives the very version back where it was the only one', () => {
    const made = reading(['¶ One.', '¶ Two.'], ['¶ One. Two.'])
    const [only] = chairView(made).entries
    expect(takenBack(made, only?.id ?? '', countingIds(100))?.body).toEqual(bodyFrom(['¶ One.', '¶ Two.']))
  })

  it('is nothing where there is no such change', () => {
    expect(takenBack(reading(['¶ One.'], ['¶ Two.']), 'another', countingIds(100))).toBeNull()
  })
})
