/** How much of two texts is the same: 1 for the same words, however often each, 0 where they share none. */
export function likenessOf(one: string, other: string): number {
  if (one.trim() === other.trim()) return 1
  const [ours, theirs] = [countsOf(one), countsOf(other)]
  const all = sizeOf(ours) + sizeOf(theirs)
  let shared = 0
  for (const [word, count] of ours) shared += Math.min(count, theirs.get(word) ?? 0)
  return all === 0 ? 0 : (2 * shared) / all
}

type Counts = ReadonlyMap<string, number>

/** Lines are compared with many others: what was counted last is kept for a while. */
const known = new Map<string, Counts>()
const MOST_KNOWN = 5000

function countsOf(text: string): Counts {
  const counted = known.get(text)
  if (counted !== undefined) return counted
  const counts = new Map<string, number>()
  for (const word of text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []) {
    counts.set(word, (counts.get(word) ?? 0) + 1)
  }
  if (known.size >= MOST_KNOWN) known.clear()
  known.set(text, counts)
  return counts
}

function sizeOf(counts: Counts): number {
  let size = 0
  for (const count of counts.values()) size += count
  return size
}
