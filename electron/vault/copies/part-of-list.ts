/** So many characters, or one thing, go to the window at a time. */
const LARGEST_PART = 2_000_000

/** What goes out next of a list, from a place on, and where it goes on after that. */
export function partOfList<T>(
  list: readonly T[],
  from: number,
  sizeOf: (one: T) => number,
): { readonly part: readonly T[]; readonly next: number | null } {
  let size = 0
  let end = from
  while (end < list.length) {
    const one = list[end]
    if (one !== undefined) size += sizeOf(one)
    if (end > from && size > LARGEST_PART) break
    end += 1
  }
  return { part: list.slice(from, end), next: end < list.length ? end : null }
}
