/** The longest row of numbers, out of different ones, in which each is larger than the one before. */
export function increasing(numbers: readonly number[]): readonly number[] {
  /** The ends of rows: the smallest with which a row of one, two, three … numbers can end. */
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const number of numbers) {
    const found = ends.findIndex((end) => end > number)
    const length = found < 0 ? ends.length : found
    before.set(number, ends[length - 1])
    ends[length] = number
  }
  const row: number[] = []
  for (let last = ends.at(-1); last !== undefined; last = before.get(last)) row.push(last)
  return row.reverse()
}
