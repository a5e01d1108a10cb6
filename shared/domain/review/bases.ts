import type { PublicMinuteId } from '../../records/ids.ts'
import type { NoteBody } from '../../records/note-body.ts'
import type { Version } from '../../records/version.ts'
import { minutesOfVersion } from '../record/minutes-of-version.ts'

/** The words of a version's minutes, as they were printed of it: what suggestions about them are counted in. */
export function basesOf(version: Pick<Version, 'record'>): ReadonlyMap<PublicMinuteId, NoteBody> {
  return new Map(minutesOfVersion(version).map(({ id, body }) => [id, body]))
}
