import { describe, expect, it } from 'vitest'
import { takeReturn } from '../../../../renderer/data/take-return.ts'
import { countsOf } from '../../../../renderer/features/chair-return/counts.ts'
import { askedWords, foundSentences } from '../../../../renderer/features/chair-return/found-words.ts'
import { basesOf } from '../../../../shared/domain/review/bases.ts'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import { whatChanges } from '../../../../shared/domain/review/what-changes.ts'
import { damaged } from '../../../support/word/damage-word.ts'
import { opened, type SentMeeting, sentMeeting } from './returns.ts'

const BODY = 'word/document.xml'
const WHO = 'w:author="Chair Example" w:date="2024-11-25T09:30:00Z"'
const text = (words: string, element = 't') =>
  `<w:r><w:${element} xml:space="preserve">${words}</w:${element}></w:r>`

/** The file of the chair, who recorded one change, and made another without that. */
function changed({ file }: SentMeeting): Uint8Array {
  const recorded = damaged(
    file,
    BODY,
    /<w:r><w:t xml:space="preserve">(Ms Brinson explained that )all/,
    `${text('$1')}<w:del w:id="901" ${WHO}>${text('all', 'delText')}</w:del><w:ins w:id="902" ${WHO}>${text('most')}</w:ins><w:r><w:t xml:space="preserve">`,
  )
  return damaged(recorded, BODY, 'just £156 remaining', 'only £156 remaining')
}

async function found() {
  const sent = await sentMeeting()
  const file = await opened(sent.data, changed(sent))
  if (file.kind !== 'found') throw new Error(file.kind === 'not taken' ? file.sentence : file.kind)
  return { ...sent, found: file }
}

describe('What the chair sent', () => {
  it('is told before it is brought in', async () => {
    const { found: it } = await found()
    expect(askedWords(it.asked)).toBe(
      'Notes of the Kent Community Safety Partnership, Thursday, 21 November 2024, version 1',
    )
    const about = { reviewer: 'Rivers Example', isByWords: false, leftOut: [] }
    expect(foundSentences(countsOf(it), about)).toEqual([
      'Rivers Example made 2 changes and no comments.',
      'One of the changes was not recorded in Word, and found by comparing.',
      'Nothing is applied by itself: each change is shown under “Review”, to be accepted or refused.',
    ])
  })

  it('becomes suggestions at their words, each with who made it, and ends the review', async () => {
    const { data, found: it, meeting, review, version } = await found()
    const { edits, printChanges, comments } = it
    const said = { verdict: 'not said', note: '', by: 'A Clerk' } as const
    const taken = await takeReturn(data, { review, edits, printChanges, comments, ...said })
    expect(taken).toEqual({ kind: 'taken', suggestions: 2, comments: 0 })
    const suggestions = await data.database.suggestions.toArray()
    const rows = suggestions.map(({ author, isTracked, change }) => {
      if (change.in === 'print') throw new Error('Nothing is changed outside of the minutes')
      const base = basesOf(version).get(change.minuteId)
      const { before, after } = whatChanges(change, piecesOf(base ?? { type: 'doc', content: [] }))
      return { author, isTracked, before, after }
    })
    expect(rows).toEqual([
      { author: 'Chair Example', isTracked: true, before: 'all', after: 'most' },
      { author: 'Rivers Example', isTracked: false, before: 'just', after: 'only' },
    ])
    expect(await data.database.reviews.get(review.id)).toMatchObject({ state: { is: 'returned' } })
    expect(await data.database.meetings.get(meeting.id)).toMatchObject({ state: 'draft' })
  })

  it('is brought in once', async () => {
    const { data, found: it, review, file } = await found()
    const { edits, printChanges, comments } = it
    await takeReturn(data, { review, edits, printChanges, comments, verdict: 'not said', note: '', by: '' })
    expect(await opened(data, file)).toMatchObject({
      kind: 'not taken',
      sentence: expect.stringContaining('were brought in on'),
    })
  })
})
