import type { RestoreScope } from '../../ipc/copy-channels.ts'
import type { StoredChange } from '../../records/change.ts'
import {
  type CopiedRecord,
  type CopiedRecords,
  committeeOf,
  isSameRecord,
  meetingOf,
  peopleIn,
} from './copied-record.ts'
import { endOfKeeping } from './kept-deletions.ts'

/**
 * What makes the records of now into those of a copy (reliability 3.9): everything; or one meeting just as it was,
 * with its committee and its people only where they are gone, because they belong to other meetings as well.
 */
export function restoredChanges(
  now: CopiedRecords,
  copy: CopiedRecords,
  scope: RestoreScope,
): readonly StoredChange[] {
  switch (scope.kind) {
    case 'everything':
      return changesTo(now, copy)
    case 'meeting': {
      const own = ofMeeting(copy, scope.meetingId)
      const missing = neededBy(own, copy).filter(([key]) => !now.has(key))
      return [
        ...changesTo(ofMeeting(now, scope.meetingId), own),
        ...changesTo(new Map(), new Map(missing)),
        ...endOfKeeping(now, scope.meetingId),
      ]
    }
  }
}

/** The records of one meeting, with the meeting itself. */
export function ofMeeting(records: CopiedRecords, meetingId: string): CopiedRecords {
  return new Map([...records].filter(([, record]) => meetingOf(record) === meetingId))
}

/** The committee of a meeting with its seats, and everybody whom either names. */
export function neededBy(
  own: CopiedRecords,
  copy: CopiedRecords,
): readonly (readonly [string, CopiedRecord])[] {
  const meeting = [...own.values()].find(({ table }) => table === 'meetings')
  const committeeId = meeting === undefined ? null : committeeOf(meeting)
  const ofCommittee = [...copy].filter(([, record]) => belongsTo(record, committeeId))
  const naming = [...own.values(), ...ofCommittee.map(([, record]) => record)]
  const people = new Set(naming.flatMap(peopleIn))
  return [...ofCommittee, ...[...copy].filter(([, { table, id }]) => table === 'people' && people.has(id))]
}

function belongsTo(record: CopiedRecord, committeeId: string | null): boolean {
  if (record.table === 'committees') return record.id === committeeId
  return record.table === 'memberships' && committeeOf(record) === committeeId
}

function changesTo(from: CopiedRecords, to: CopiedRecords): readonly StoredChange[] {
  const puts = [...to].filter(([key, record]) => {
    const stored = from.get(key)
    return stored === undefined || !isSameRecord(stored, record)
  })
  const gone = [...from].filter(([key]) => !to.has(key))
  return [
    ...gone.map(([, { table, id }]) => ({ kind: 'delete' as const, table, id })),
    ...puts.map(([, { table, json }]) => ({ kind: 'put' as const, table, record: JSON.parse(json) })),
  ]
}
