import { z } from 'zod'
import type { StoredChange } from '../../records/change.ts'
import { type CopiedRecord, type CopiedRecords, meetingOf } from './copied-record.ts'

const deletionFields = z.looseObject({ thing: z.looseObject({ id: z.string() }) })
const deletedFields = z.looseObject({ deletionId: z.string(), record: z.looseObject({ id: z.string() }) })

/**
 * Ends the keeping of a deleted meeting that comes back from a copy: putting it back once more would write the old
 * words over those of the meeting that is there again.
 */
export function endOfKeeping(now: CopiedRecords, meetingId: string): readonly StoredChange[] {
  const all = [...now.values()]
  const deletions = all.filter((it) => it.table === 'deletions' && isOfThing(it, meetingId))
  const ended = new Set(deletions.map(({ id }) => id))
  const records = all.filter((it) => it.table === 'deletedRecords' && isKeptOf(it, meetingId, ended))
  return [...deletions, ...records].map(({ table, id }) => ({ kind: 'delete', table, id }))
}

function isOfThing({ json }: CopiedRecord, meetingId: string): boolean {
  return deletionFields.safeParse(JSON.parse(json)).data?.thing.id === meetingId
}

/** The meeting may have gone with its committee, which is kept on. */
function isKeptOf({ json }: CopiedRecord, meetingId: string, ended: ReadonlySet<string>): boolean {
  const kept = deletedFields.safeParse(JSON.parse(json)).data
  if (kept === undefined) return false
  const { id } = kept.record
  const owner = meetingOf({ table: 'items', id, json: JSON.stringify(kept.record) })
  return ended.has(kept.deletionId) || id === meetingId || owner === meetingId
}
