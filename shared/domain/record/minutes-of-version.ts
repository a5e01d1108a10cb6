import { z } from 'zod'
import { type PublicMinute, publicMinute } from '../../records/minute.ts'
import type { Version } from '../../records/version.ts'

const minutesOfRecord = z.object({ minutes: z.array(publicMinute) })

/** The minutes of a version, with the words that were printed of them. */
export function minutesOfVersion({ record }: Pick<Version, 'record'>): readonly PublicMinute[] {
  return minutesOfRecord.parse(JSON.parse(record)).minutes
}
