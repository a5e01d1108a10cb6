import { isDeepStrictEqual } from 'node:util'
import type { Verdict } from '../fault-case.ts'

type Records = Readonly<Record<string, unknown>>

/** Which records are not the same in the store and in the journal, or before and after; their names alone. */
export function differenceOf(
  one: Records,
  other: Records,
  what = 'The store and the journal differ in',
): Verdict {
  const keys = [...new Set([...Object.keys(one), ...Object.keys(other)])]
  const differing = keys.filter((key) => !isDeepStrictEqual(one[key], other[key]))
  return differing.length === 0 ? [] : [`${what} ${differing.slice(0, 5).join(', ')} (${differing.length}).`]
}
