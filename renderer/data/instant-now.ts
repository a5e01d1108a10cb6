import { type Instant, instant } from '../../shared/records/dates.ts'
import type { Data } from './open-data.ts'

/** This moment, as records keep it. */
export function instantNow({ now }: Pick<Data, 'now'>): Instant {
  return instant.parse(Math.floor(now()))
}

/** This moment, for what lasts: how long something took is right, and what came later is later. */
export function steadyInstant({ steadyNow }: Pick<Data, 'steadyNow'>): Instant {
  return instantNow({ now: steadyNow })
}
