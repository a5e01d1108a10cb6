import type { RestoreScope } from '../../ipc/copy-channels.ts'
import type { StoredChange } from '../../records/change.ts'
import { keepingApproved } from './approved-meetings.ts'
import { type CopiedRecords, isSameRecord } from './copied-record.ts'
import { endOfKeeping } from './kept-deletions.ts'
import { neededBy, ofMeeting } from './records-of-meeting.ts'

/**
 * What makes the records of now into those of a copy (reliability 3.9): everything; or one meeting just as it was,
 * with its committee and its people only where they are gone, because they belong to other meetings as well.
 */
export function restoredChanges(
  now: CopiedRecords,
  copy: CopiedRecords,
  scope: RestoreScope,
): readonly StoredChange[] {
  return keepingApproved(now, allChanges(now, copy, scope))
}

function allChanges(now: CopiedRecords, copy: CopiedRecords, scope: RestoreScope): readonly StoredChange[] {
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
