import { type Instant, instant } from '../../shared/records/dates.ts'
import type { Data } from './open-data.ts'

/** This moment, as records keep it. */
export function instantNow({ now }: Pick<Data, 'now'>): Instant {
  return instant.parse(Math.floor(now()))
}
