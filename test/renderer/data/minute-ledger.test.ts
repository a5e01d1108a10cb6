import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runningMinuteNumber } from '../../../renderer/data/minute-ledger-query.ts'
import { nextMinuteNumber } from '../../../shared/domain/numbers/minute-ledger.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { day, item, meeting, minute, newId, section } from '../../support/meetings.ts'
import { openStore } from '../../support/store.ts'

type Held = { readonly meeting: Meeting; readonly minuted: number }

/** A meeting of that day with so many minutes, after one item that was not minuted. */
function held(date: string, minuted: number, fields: Partial<Meeting> = {}): Held {
  return { meeting: meeting({ id: newId('meeting'), date: day(date), ...fields }), minuted }
}

/** The number with which the last of these meetings goes on; they may be stored in any order. */
async function numberAfter(stored: readonly Held[], next = held('2025-12-01', 0)): Promise<number> {
  const database = await openStore()
  await database.meetings.bulkAdd([...stored, next].map((each) => each.meeting))
  await database.publicMinutes.bulkAdd([...stored, next].flatMap(minutesOf))
  return await runningMinuteNumber(database, next.meeting)
}

function minutesOf({ meeting: { id: meetingId }, minuted }: Held) {
  const standings = ['not minuted' as const, ...Array.from({ length: minuted }, () => 'minuted' as const)]
  return standings.map((standing) => minute(item(section({ meetingId })), { standing }))
}

describe('the number a meeting goes on with', () => {
  it('is 1 at the first meeting', async () => {
    expect(await numberAfter([])).toBe(1)
  })

  it('is 139 after the ten minutes from 129 to 138 (R-33)', async () => {
    expect(await numberAfter([held('2024-11-21', 10, { firstMinuteNumber: 129 })])).toBe(139)
  })

  it('counts minuted items, and no others (R-32)', async () => {
    expect(await numberAfter([held('2025-01-01', 3)])).toBe(4)
  })

  it('runs on over every meeting since one was numbered by hand (R-32)', async () => {
    const meetings = [
      held('2022-07-14', 9, { firstMinuteNumber: 61 }),
      held('2022-11-17', 9),
      held('2023-03-16', 3),
    ]
    expect(await numberAfter(meetings)).toBe(82)
  })

  it('goes by the dates of the meetings, in whatever order they were made (R-33)', async () => {
    const meetings = [held('2023-03-16', 3), held('2022-07-14', 9, { firstMinuteNumber: 61 })]
    expect(await numberAfter(meetings)).toBe(73)
  })

  it('does not count later meetings', async () => {
    expect(
      await numberAfter([held('2025-01-01', 3), held('2026-01-01', 5, { firstMinuteNumber: 500 })]),
    ).toBe(4)
  })

  it('does not count other committees', async () => {
    const other = newId('committee')
    expect(await numberAfter([held('2025-01-01', 3), held('2025-02-01', 5, { committeeId: other })])).toBe(4)
  })

  it('goes by when they were made where meetings are of one day', async () => {
    const morning = held('2025-12-01', 3)
    const noon = held('2025-12-01', 7)
    const afternoon = held('2025-12-01', 2)
    expect(await numberAfter([morning, afternoon], noon)).toBe(4)
  })

  it('does not depend on its own number set by hand', async () => {
    const next = held('2025-12-01', 2, { firstMinuteNumber: 200 })
    expect(await numberAfter([held('2025-01-01', 3)], next)).toBe(4)
  })

  it('goes on from the highest number that was issued, where numbers are frozen (R-33)', async () => {
    const frozenNumbers = [129, 130, 132].map((number) => ({ itemId: newId('item'), number }))
    const issued = held('2024-11-21', 2, { firstMinuteNumber: 129, frozenNumbers })
    expect(await numberAfter([issued])).toBe(133)
    expect(await numberAfter([issued, held('2025-01-01', 4)])).toBe(137)
  })

  it('goes on from the first number of a meeting that was frozen with nothing minuted', async () => {
    const empty = held('2024-11-21', 0, { firstMinuteNumber: 129, frozenNumbers: [] })
    expect(await numberAfter([empty, held('2025-01-01', 4)])).toBe(133)
  })

  it('is what walking back over all meetings would find', { timeout: 60_000 }, async () => {
    const anyMeeting = fc.record({
      month: fc.integer({ min: 1, max: 9 }),
      minuted: fc.nat({ max: 3 }),
      firstMinuteNumber: fc.option(fc.integer({ min: 1, max: 99 }), { freq: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(fc.array(anyMeeting, { maxLength: 12 }), async (written) => {
        const meetings = written.map(({ month, minuted, firstMinuteNumber }) =>
          held(`2025-0${month}-01`, minuted, { firstMinuteNumber }),
        )
        expect(await numberAfter(meetings)).toBe(walkedBack(meetings))
      }),
      { numRuns: 50 },
    )
  })
})

/** The rule in its plainest form. Sorting keeps meetings of one day in the order in which they were made. */
function walkedBack(meetings: readonly Held[]): number {
  const earlier = meetings.toSorted((a, b) => a.meeting.date.localeCompare(b.meeting.date))
  const from = earlier.findLastIndex((each) => each.meeting.firstMinuteNumber !== null)
  const since = earlier.slice(Math.max(from, 0)).reduce((sum, each) => sum + each.minuted, 0)
  return nextMinuteNumber(earlier[from]?.meeting.firstMinuteNumber ?? null, since)
}
