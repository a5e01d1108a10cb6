/** What an earlier meeting of the committee took of its minute numbers. */
export type LedgerEntry = {
  /** The number its first minute was given by hand; null where it ran on. */
  readonly firstMinuteNumber: number | null
  /** How many of its items are minuted. */
  readonly minuted: number
}

/**
 * The number of a meeting's first minute when it runs on from the committee's last one: after 138 comes
 * 139, and every minuted item before it took one, whether it has words or not. Starts at 1.
 * @param earlier the meetings before it, the nearest first; what comes before one that was numbered by
 * hand does not count, and need not be given
 */
export function nextMinuteNumber(earlier: readonly LedgerEntry[]): number {
  let minuted = 0
  for (const entry of earlier) {
    minuted += entry.minuted
    if (entry.firstMinuteNumber !== null) return entry.firstMinuteNumber + minuted
  }
  return 1 + minuted
}
