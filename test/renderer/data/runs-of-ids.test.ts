import { describe, expect, it } from 'vitest'
import { runsOf } from '../../../renderer/data/runs-of-ids.ts'

/** The runs of some letters among all, written as in `ab d`. */
function runs(wanted: string, all: string): string {
  return runsOf(new Set(wanted), [...all])
    .map(({ first, last }) => (first === last ? first : `${first}-${last}`))
    .join(' ')
}

describe('ids as runs', () => {
  it('are one run where they are all', () => expect(runs('abc', 'abc')).toBe('a-c'))
  it('are one run where none is between them', () => expect(runs('bc', 'abcd')).toBe('b-c'))
  it('are several runs where others are between them', () => expect(runs('abd', 'abcd')).toBe('a-b d'))
  it('may be at the ends', () => expect(runs('ad', 'abcd')).toBe('a d'))
  it('are none where there are none', () => expect(runs('', 'abc')).toBe(''))
})
