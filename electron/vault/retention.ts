import type { CopyReason } from '../../shared/ipc/copy-channels.ts'
import type { SnapshotName } from './snapshot-file.ts'

const HOUR = 60 * 60 * 1000
const DAY = 24 * HOUR
const MONTH = 30 * DAY
const YEAR = 365 * DAY
const FEWEST = 10

/** What was taken before something great stays a month: it is the way back from that. */
const BEFORE: readonly CopyReason[] = ['before import', 'before restore', 'before migration']

/**
 * The snapshots that stay (reliability 3.7): those of the last hour, one an hour for a day, one a day for 30
 * days, one a month for a year, those from before an import, a restore or a migration for 30 days, and never
 * fewer than ten. Their order is that of their numbers. The clock
 * only says how far apart two neighbours are, at most a day: one that was put forward by years, or back,
 * makes no snapshot old.
 * @param snapshots the oldest first
 */
export function keptSnapshots(snapshots: readonly SnapshotName[], now: number): readonly SnapshotName[] {
  const ages = agesOf(snapshots, now)
  const spans = snapshots.map(({ at }, place) => spanOf(at, ages[place] ?? 0))
  return snapshots.filter((_, place) => {
    const span = spans[place]
    const isLastOfSpan = span !== null && !spans.slice(place + 1).includes(span ?? null)
    return isLastOfSpan || place >= snapshots.length - FEWEST || isWayBack(snapshots[place], ages[place])
  })
}

function isWayBack(snapshot: SnapshotName | undefined, age = 0): boolean {
  return snapshot !== undefined && BEFORE.includes(snapshot.reason) && age <= MONTH
}

function agesOf(snapshots: readonly SnapshotName[], now: number): readonly number[] {
  const ages: number[] = []
  let age = 0
  let later = now
  for (const { at } of snapshots.toReversed()) {
    age += Math.min(Math.max(0, later - at), DAY)
    later = at
    ages.unshift(age)
  }
  return ages
}

/** The stretch of time of which only the last snapshot stays; null for one that is too old to stay. */
function spanOf(at: number, age: number): string | null {
  if (age <= HOUR) return `at ${at}`
  if (age <= DAY) return `hour ${Math.floor(at / HOUR)}`
  if (age <= MONTH) return `day ${Math.floor(at / DAY)}`
  return age <= YEAR ? `month ${Math.floor(at / MONTH)}` : null
}
