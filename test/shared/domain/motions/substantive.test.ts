import { describe, expect, it } from 'vitest'
import { substantiveText, wordsBefore, wordsNow } from '../../../../shared/domain/motions/substantive.ts'
import { motion } from '../../../support/motions.ts'

const MOVED = motion('that it be noted')
const AMENDED = MOVED.amended('to say agreed', 'that it be agreed')

describe('the substantive motion (R-68)', () => {
  it.each([
    ['not amended', MOVED, 'that it be noted'],
    ['with an open amendment', AMENDED, 'that it be noted'],
    ['after a lost amendment', AMENDED.lost(), 'that it be noted'],
    ['after an amendment that was withdrawn', AMENDED.ended('withdrawn'), 'that it be noted'],
    ['after a carried one', AMENDED.carried(), 'that it be agreed'],
    [
      'after two carried ones',
      AMENDED.carried().amended('to say in full', 'that it be agreed in full').carried(),
      'that it be agreed in full',
    ],
    [
      'after a carried one that was amended',
      AMENDED.amended('to say welcomed', 'that it be welcomed').carried().carried(),
      'that it be welcomed',
    ],
    [
      'after a carried one to which an amendment was lost',
      AMENDED.amended('to say welcomed', 'that it be welcomed').lost().carried(),
      'that it be agreed',
    ],
    [
      'after a lost one that was amended',
      AMENDED.amended('to say welcomed', 'that it be welcomed').carried().lost(),
      'that it be noted',
    ],
  ])('%s reads “%s”', (_, { record }, words) => {
    expect(substantiveText(record)).toBe(words)
  })
})

describe('what an amendment is moved upon', () => {
  const MANY = AMENDED.carried()
    .amended('to say in full', 'that it be agreed in full')
    .amended('to say so', 'that it be so')

  it.each([
    [0, 'that it be noted'],
    [1, 'that it be agreed'],
    [2, 'that it be agreed in full'],
  ])('is, for the one at %i, “%s”', (at, words) => {
    expect(wordsBefore(MANY.record, MANY.amendment(at))).toBe(words)
  })

  it('stays what it was after later ones were carried', () => {
    const all = MANY.carried().carried()
    expect(wordsBefore(all.record, all.amendment(0))).toBe('that it be noted')
    expect(wordsBefore(all.record, all.amendment(2))).toBe('that it be agreed in full')
  })

  it('is, for the motion, the words in which it was moved', () => {
    expect(wordsBefore(MANY.record, null)).toBe('that it be noted')
  })

  it('is, for a new one to an amendment, that with all that was carried into it', () => {
    expect(wordsNow(MANY.carried().record, MANY.amendment(1))).toBe('that it be so')
  })
})
