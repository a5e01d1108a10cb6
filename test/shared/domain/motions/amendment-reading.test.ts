import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readingWith } from '../../../../shared/domain/motions/amendment-reading.ts'

const CURRENT = 'that the Board note the report and the Council’s plan.'

describe('how a motion reads with an amendment, at a first guess (R-68)', () => {
  it.each([
    ['to leave out “note” and insert “agree”', 'that the Board agree the report and the Council’s plan.'],
    [
      'to leave out the word “note” and to insert “agree”',
      'that the Board agree the report and the Council’s plan.',
    ],
    ['to delete "note" and substitute "agree".', 'that the Board agree the report and the Council’s plan.'],
    ['to replace "note" with "agree"', 'that the Board agree the report and the Council’s plan.'],
    ["to replace 'note' by 'agree'", 'that the Board agree the report and the Council’s plan.'],
    ['to replace ‘Council’s plan’ with ‘plan’', 'that the Board note the report and the plan.'],
    ['to substitute “agree” for “note”', 'that the Board agree the report and the Council’s plan.'],
    [
      'To insert “second” after “the report and the”',
      'that the Board note the report and the second Council’s plan.',
    ],
    [
      'to insert the words “, with thanks,” after “report”',
      'that the Board note the report, with thanks, and the Council’s plan.',
    ],
    ['to add “full” before “report”', 'that the Board note the full report and the Council’s plan.'],
    ['after “report” to insert “of May”', 'that the Board note the report of May and the Council’s plan.'],
    [
      'to add “and thank its authors”',
      'that the Board note the report and the Council’s plan and thank its authors.',
    ],
    [
      'to add at the end “and thank its authors.”',
      'that the Board note the report and the Council’s plan and thank its authors.',
    ],
    [
      'to add “, with thanks” at the end',
      'that the Board note the report and the Council’s plan, with thanks.',
    ],
    ['to leave out “and the Council’s plan”', 'that the Board note the report.'],
    ['that “note” be left out and “agree” inserted', CURRENT],
    ['to leave out “repor” and insert “pape”', CURRENT],
    ['to leave out “nothing such” and insert “agree”', CURRENT],
    ['to say something else', CURRENT],
    ['', CURRENT],
  ])('%s', (text, reads) => {
    expect(readingWith(CURRENT, null, text)).toBe(reads)
  })

  it.each([
    ['note', 'agree', 'that the Board agree the report and the Council’s plan.'],
    ['note', 'that agree', 'that the Board agree the report and the Council’s plan.'],
    [
      'that the Board note',
      'that the Forum agree',
      'that the Forum agree the report and the Council’s plan.',
    ],
    [
      'note',
      'to leave out “note” and insert “agree”',
      'that the Board agree the report and the Council’s plan.',
    ],
    ['note', 'to leave out note and insert agree', 'that the Board agree the report and the Council’s plan.'],
    ['note', 'to replace note with agree', 'that the Board agree the report and the Council’s plan.'],
    [
      'report',
      'to insert “of May” after “report”',
      'that the Board note the report of May and the Council’s plan.',
    ],
    ['nothing such', 'agree', CURRENT],
    [
      'nothing such',
      'to leave out “note” and insert “agree”',
      'that the Board agree the report and the Council’s plan.',
    ],
    ['', 'agree', CURRENT],
    ['note', 'to think again', CURRENT],
  ])('with %s replaced: %s', (replaces, text, reads) => {
    expect(readingWith(CURRENT, replaces, text)).toBe(reads)
  })

  it('puts any words in the place of others', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/)
    fc.assert(
      fc.property(word, word, word, word, (first, last, old, young) => {
        const current = `${first}1 ${old} ${last}2`
        const expected = `${first}1 ${young} ${last}2`
        expect(readingWith(current, null, `to leave out “${old}” and insert “${young}”`)).toBe(expected)
        expect(readingWith(current, old, `to replace "${old}" with "${young}"`)).toBe(expected)
      }),
    )
  })
})
