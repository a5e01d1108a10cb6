import { z } from 'zod'
import type { PublicMinuteId } from '../../records/ids.ts'
import { publicMinute } from '../../records/minute.ts'
import type { NoteBody } from '../../records/note-body.ts'
import type { Version } from '../../records/version.ts'

const minutesOfRecord = z.object({ minutes: z.array(publicMinute) })

/** The words of a version's minutes, as they were printed of it: what suggestions about them are counted in. */
export function basesOf({ record }: Pick<Version, 'record'>): ReadonlyMap<PublicMinuteId, NoteBody> {
  const { minutes } = minutesOfRecord.parse(JSON.parse(record))
  return new Map(minutes.map(({ id, body }) => [id, body]))
}
