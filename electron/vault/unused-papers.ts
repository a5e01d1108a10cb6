import type { PaperHash } from '../../shared/records/paper.ts'

const DAY = 24 * 60 * 60 * 1000
/** As long as something deleted can be brought back, and then as long again. */
const LONG = 180 * DAY

/** A paper that nothing names: for how long it has been so, and when it was last looked at. */
type Unused = { readonly age: number; readonly seen: number }
export type UnusedPapers = Readonly<Record<string, Unused>>

/**
 * The papers that nothing names, older by the time since the last look, and those that have been so for long.
 * The clock only tells how far apart two looks are, at most a day: one that was put forward by years makes no
 * paper old.
 */
export function agedUnused(
  before: UnusedPapers,
  unused: readonly PaperHash[],
  now: number,
): { readonly kept: UnusedPapers; readonly gone: readonly PaperHash[] } {
  const aged = unused.map((hash) => [hash, older(before[hash], now)] as const)
  return {
    kept: Object.fromEntries(aged.filter(([, { age }]) => age < LONG)),
    gone: aged.flatMap(([hash, { age }]) => (age < LONG ? [] : [hash])),
  }
}

function older(unused: Unused | undefined, now: number): Unused {
  if (unused === undefined) return { age: 0, seen: now }
  return { age: unused.age + Math.min(Math.max(0, now - unused.seen), DAY), seen: now }
}
