import { idFrom, type NewId } from '../../shared/records/ids.ts'

/** Ids that count 1, 2, 3, the same in every run. */
export function countingIds(): NewId {
  let count = 0
  return (kind) => idFrom(kind, 0, digitsOf(++count))
}

function digitsOf(count: number): readonly number[] {
  return Array.from({ length: 16 }, (_, place) => Math.floor(count / 32 ** (15 - place)) % 32)
}
