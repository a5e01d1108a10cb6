import { z } from 'zod'
import type { CopyDifference, ListedMeeting } from '../../ipc/copy-channels.ts'
import { idSchemas } from '../../records/ids.ts'
import {
  type CopiedRecord,
  type CopiedRecords,
  isOfDeletion,
  isSameRecord,
  meetingOf,
} from './copied-record.ts'

export type CopyContents = {
  /** The latest first. */
  readonly meetings: readonly ListedMeeting[]
  /** What restoring all of it would change; null where nobody can say what there is now. */
  readonly difference: CopyDifference | null
}

/**
 * The meetings of a copy, and how they stand to what there is now.
 * @param now null where that cannot be read
 */
export function copyContents(copy: CopiedRecords, now: CopiedRecords | null): CopyContents {
  const there = byMeeting(copy)
  const here = now === null ? null : byMeeting(now)
  const meetings = [...there].flatMap(([id, own]) => listed(id, own, copy, here))
  return {
    meetings: meetings.sort((a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1)),
    difference: here === null ? null : differenceOf(meetings, there, here),
  }
}

/** What belongs to no meeting stands under null. What was deleted counts as gone. */
type ByMeeting = ReadonlyMap<string | null, CopiedRecords>

function byMeeting(records: CopiedRecords): ByMeeting {
  const groups = new Map<string | null, Map<string, CopiedRecord>>()
  for (const [key, record] of records) {
    if (isOfDeletion(record)) continue
    const id = meetingOf(record)
    const group = groups.get(id) ?? new Map<string, CopiedRecord>()
    groups.set(id, group.set(key, record))
  }
  return groups
}

const meetingFields = z.looseObject({ committeeId: z.string(), date: z.string() })
const committeeFields = z.looseObject({ name: z.string() })

/** Nothing for records that are left of a meeting which is not there itself. */
function listed(
  id: string | null,
  own: CopiedRecords,
  copy: CopiedRecords,
  here: ByMeeting | null,
): readonly ListedMeeting[] {
  const meetingId = idSchemas.meeting.safeParse(id)
  const meeting = fieldsOf(own.get(`meetings ${id}`), meetingFields)
  if (!meetingId.success || meeting === null) return []
  const committee = fieldsOf(copy.get(`committees ${meeting.committeeId}`), committeeFields)
  const stands = here === null ? 'unknown' : standingOf(own, here.get(id))
  return [{ id: meetingId.data, committee: committee?.name ?? '', date: meeting.date, stands }]
}

function fieldsOf<T>(record: CopiedRecord | undefined, fields: z.ZodType<T>): T | null {
  return record === undefined ? null : (fields.safeParse(JSON.parse(record.json)).data ?? null)
}

function standingOf(own: CopiedRecords, now: CopiedRecords | undefined): ListedMeeting['stands'] {
  if (now === undefined) return 'missing now'
  return isSameGroup(own, now) ? 'same' : 'different'
}

function isSameGroup(one: CopiedRecords, other: CopiedRecords): boolean {
  if (one.size !== other.size) return false
  return [...one].every(([key, record]) => {
    const counterpart = other.get(key)
    return counterpart !== undefined && isSameRecord(record, counterpart)
  })
}

function differenceOf(meetings: readonly ListedMeeting[], there: ByMeeting, here: ByMeeting): CopyDifference {
  const count = (standing: ListedMeeting['stands']) =>
    meetings.filter(({ stands }) => stands === standing).length
  const going = [...here].filter(([id, own]) => own.has(`meetings ${id}`) && !there.has(id))
  return {
    goingMeetings: going.length,
    comingMeetings: count('missing now'),
    changedMeetings: count('different'),
    changesOthers: !isSameGroup(there.get(null) ?? new Map(), here.get(null) ?? new Map()),
  }
}
