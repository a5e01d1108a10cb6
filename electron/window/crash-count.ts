const OFTEN = 3
const WITHIN = 60_000

/** Counts crashes: says whether this one is one too many in a minute to open the window once more unasked. */
export function createCrashCount(): (now: number) => 'seldom' | 'often' {
  let recent: readonly number[] = []
  return (now) => {
    recent = [...recent.filter((time) => now - time < WITHIN), now]
    return recent.length >= OFTEN ? 'often' : 'seldom'
  }
}
