import type { Clock } from './clock.ts'

/** Ticks may stand still while the machine sleeps; no machine sleeps longer in the middle of a meeting. */
const LONGEST_SLEEP = 12 * 60 * 60 * 1000

/**
 * Milliseconds since 1970 as the wall says when the window opens; from then on they go by as time does, also
 * where the clock on the wall is put back, or forward by days.
 */
export function steadyNow(clock: Pick<Clock, 'now'>): () => number {
  let last = clock.now()
  let steady = last.wall
  return () => {
    const moment = clock.now()
    const [onWall, inTicks] = [moment.wall - last.wall, moment.ticks - last.ticks]
    steady += onWall - inTicks > LONGEST_SLEEP ? inTicks : Math.max(onWall, inTicks)
    last = moment
    return steady
  }
}
