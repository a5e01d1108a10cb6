import { describe, expect, it } from 'vitest'
import { keptSnapshots } from '../../../electron/vault/retention.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
const NOW = Date.UTC(2026, 2, 29, 12)

/** Snapshots taken at these moments, in this order. */
function taken(...moments: readonly number[]) {
  return moments.map((at, place) => ({
    name: `${place + 1}`,
    number: place + 1,
    at,
    reason: 'in time' as const,
  }))
}

/** So many snapshots up to now, so far apart. */
function every(pause: number, count: number) {
  return taken(...Array.from({ length: count }, (_, place) => NOW - (count - 1 - place) * pause))
}

describe('The snapshots that stay', () => {
  it('are all of the last hour', () => {
    expect(keptSnapshots(every(5 * MINUTE, 13), NOW)).toHaveLength(13)
  })

  it('are one an hour of the last day', () => {
    const kept = keptSnapshots(every(5 * MINUTE, 12 * 24), NOW)
    expect(kept).toHaveLength(13 + 23)
  })

  it('are one a day of the last thirty', () => {
    const kept = keptSnapshots(every(6 * HOUR, 4 * 29), NOW).filter(({ at }) => NOW - at > 2 * DAY)
    expect(kept).toHaveLength(28)
    expect(new Set(kept.map(({ at }) => Math.floor(at / DAY)))).toHaveProperty('size', 28)
  })

  it('are one a month of the last year', () => {
    const old = keptSnapshots(every(DAY, 400), NOW).filter(({ at }) => NOW - at > 31 * DAY)
    expect(new Set(old.map(({ at }) => Math.floor(at / (30 * DAY))))).toHaveProperty('size', old.length)
    expect(old).toHaveLength(11)
  })

  it('are never fewer than ten', () => {
    expect(keptSnapshots(every(DAY, 12), NOW + 900 * DAY).length).toBeGreaterThanOrEqual(10)
  })

  it('stay as they were when none was added: what stayed once is not thinned out further', () => {
    const once = keptSnapshots(every(5 * MINUTE, 600), NOW)
    expect(keptSnapshots(once, NOW)).toEqual(once)
  })

  it('are the same when the clock was put forward by ten years for the last one', () => {
    const before = every(5 * MINUTE, 13)
    const jumped = [...before, { name: '14', number: 14, at: NOW + 3650 * DAY, reason: 'in time' as const }]
    expect(keptSnapshots(jumped, NOW + 3650 * DAY).length).toBeGreaterThanOrEqual(10)
    expect(keptSnapshots(jumped, NOW + 3650 * DAY)).toContainEqual(before.at(-1))
  })

  it('are all of the last hour when the clock was put back by an hour in it', () => {
    const back = taken(
      ...every(5 * MINUTE, 6).map(({ at }) => at),
      ...every(5 * MINUTE, 6).map(({ at }) => at - HOUR),
    )
    expect(keptSnapshots(back, NOW - HOUR)).toHaveLength(12)
  })
})
