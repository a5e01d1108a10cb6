import { describe, expect, it } from 'vitest'
import { decided } from '../../../../shared/domain/review/decisions.ts'
import { appliedTo } from '../../../../shared/records/edit.ts'
import type { PublicMinute } from '../../../../shared/records/minute.ts'
import type { Suggestion } from '../../../../shared/records/suggestion.ts'
import { bodyFrom, countingIds, type Line, linesOfBody } from '../../../renderer/editor/notes-language.ts'
import { item, minute, section } from '../../../support/meetings.ts'
import { AT, suggestedBy } from './review-language.ts'

const newId = countingIds(90_000)

/** A minute of these lines that two have read, each of whom would have it otherwise; all they suggest is accepted. */
function acceptedOfBoth(sent: readonly Line[], ...readings: readonly (readonly Line[])[]) {
  const notes = minute(item(section()), { body: bodyFrom(sent) })
  const suggestions = readings.map((lines) => suggestedBy(newId('review'), notes, lines))
  return outcome(notes, suggestions)
}

function outcome(notes: PublicMinute, readings: readonly (readonly Suggestion[])[]) {
  const suggestions = readings.flat()
  const sent = new Map([[notes.id, notes.body]])
  const { changes, made, left } = decided({
    ids: suggestions.map(({ id }) => id),
    decision: 'accepted',
    onConflict: 'leave',
    suggestions,
    minutes: [notes],
    told: [notes],
    bases: new Map(suggestions.map(({ reviewId }) => [reviewId, sent])),
    at: AT,
    newId,
  })
  const body = changes.flatMap((change) =>
    change.kind === 'edit' && change.table === 'publicMinutes' ? [appliedTo(change, notes)] : [],
  )
  const [written] = body
  const lines = written?.table === 'publicMinutes' ? linesOfBody(written.record.body) : []
  return { lines, made: made.length, left: left.length }
}

describe('decisions on what two readers suggest of one minute', () => {
  it('are made one on top of the other', () => {
    expect(acceptedOfBoth(['¶ One two three.'], ['¶ 1 two three.'], ['¶ One two 3.'])).toEqual({
      lines: ['¶ 1 two 3.'],
      made: 2,
      left: 0,
    })
  })

  it('leave what is against what was accepted before', () => {
    expect(acceptedOfBoth(['¶ One two three.'], ['¶ One 2 three.'], ['¶ One II three.'])).toEqual({
      lines: ['¶ One 2 three.'],
      made: 1,
      left: 1,
    })
  })

  it('are made once where both suggest the same', () => {
    expect(acceptedOfBoth(['¶ One two.'], ['¶ One 2.'], ['¶ One 2.'])).toEqual({
      lines: ['¶ One 2.'],
      made: 2,
      left: 0,
    })
  })
})
