import { describe, expect, it } from 'vitest'
import { steadyNow } from '../../../renderer/data/steady-now.ts'
import { createFakeClock } from '../../support/fake-clock.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** The minutes that are said to have gone by in five, in which the clock on the wall was set by so much. */
function saidOfFiveMinutes(setBy: number): number {
  const clock = createFakeClock()
  clock.setWall(1000 * DAY)
  const now = steadyNow(clock)
  const before = now()
  clock.pass(2 * MINUTE)
  clock.setWall(clock.now().wall + setBy)
  clock.pass(3 * MINUTE)
  return (now() - before) / MINUTE
}

describe('Time as it goes by', () => {
  it.each<[string, number]>([
    ['is left alone', 0],
    ['is put back by an hour', -HOUR],
    ['is put back by ten years', -3650 * DAY],
    ['is put forward by ten years', 3650 * DAY],
  ])('is the same where the clock %s', (_what, setBy) => {
    expect(saidOfFiveMinutes(setBy)).toBe(5)
  })

  it('goes on while the machine sleeps and its ticks stand still', () => {
    expect(saidOfFiveMinutes(20 * MINUTE)).toBe(25)
  })

  it('begins with what the wall says', () => {
    const clock = createFakeClock()
    clock.setWall(5000)
    expect(steadyNow(clock)()).toBe(5000)
  })
})
