import { z } from 'zod'
import type { StoredChange } from '../../records/change.ts'
import { MEETING_STATES, type MeetingState } from '../../records/meeting.ts'
import type { TableName } from '../../records/tables.ts'
import { WRITTEN_ONCE } from '../record/locks.ts'
import { isInHand, isLocked } from '../record/record-states.ts'
import { type CopiedRecord, type CopiedRecords, isOfDeletion, meetingOf } from './copied-record.ts'
import { neededBy, ofMeeting } from './records-of-meeting.ts'

/**
 * What of a restore is done where records have gone to the chair since, or before: one that is approved stays as it
 * is, and one of which a copy was approved stays there; the history and the versions are only added to; and nothing
 * becomes approved by being restored, but with a copy that is not there any more.
 */
export function keepingApproved(
  now: CopiedRecords,
  changes: readonly StoredChange[],
): readonly StoredChange[] {
  const kept = keptMeetings(now, changes)
  const needed = new Set([...kept].flatMap((id) => neededBy(ofMeeting(now, id), now).map(([key]) => key)))
  const going = new Set(
    changes.flatMap((it) => (it.table === 'meetings' && it.kind === 'delete' ? [it.id] : [])),
  )
  const approvedAnew = approvedBy(changes, now)
  return changes.flatMap((change) => {
    const of = meetingIn(change, now)
    if (of !== null && kept.has(of)) return []
    if (change.kind === 'delete' && needed.has(keyOf(change.table, change.id))) return []
    if (WRITTEN_ONCE.includes(change.table)) return isAdded(change, now) || isGoing(of, going) ? [change] : []
    return [of !== null && approvedAnew.has(of) ? change : inHand(change, now)]
  })
}

const meetingFields = z.looseObject({ state: z.enum(MEETING_STATES) })
const versionFields = z.looseObject({ meetingId: z.string(), approval: z.looseObject({}).nullable() })
const eventFields = z.looseObject({ happening: z.looseObject({ kind: z.string() }) })

/** The meetings of which an approved copy comes with the restore: what was approved after now is so again. */
function approvedBy(changes: readonly StoredChange[], now: CopiedRecords): ReadonlySet<string> {
  return new Set(
    changes.flatMap((change) => {
      if (change.table !== 'versions' || change.kind !== 'put' || !isAdded(change, now)) return []
      const version = versionFields.safeParse(change.record).data
      return version?.approval == null ? [] : [version.meetingId]
    }),
  )
}

/** The meetings that are locked now, and those that would go although a copy of them was approved. */
function keptMeetings(now: CopiedRecords, changes: readonly StoredChange[]): ReadonlySet<string> {
  const going = changes.filter((it) => it.table === 'meetings' && it.kind === 'delete')
  const approved = going.length === 0 ? new Set() : everApproved(now)
  const locked = [...now.values()].filter((it) => it.table === 'meetings' && isLockedNow(it))
  return new Set([
    ...locked.map(({ id }) => id),
    ...going.flatMap((it) => (it.kind === 'delete' && approved.has(it.id) ? [it.id] : [])),
  ])
}

function isLockedNow({ json }: CopiedRecord): boolean {
  const state = stateIn(JSON.parse(json))
  return state !== undefined && isLocked(state)
}

function everApproved(now: CopiedRecords): ReadonlySet<unknown> {
  const events = [...now.values()].filter(({ table }) => table === 'meetingEvents')
  return new Set(
    events.flatMap((event) => {
      const fields = eventFields.safeParse(JSON.parse(event.json)).data
      return fields?.happening.kind === 'approved' ? [meetingOf(event)] : []
    }),
  )
}

function meetingIn(change: StoredChange, now: CopiedRecords): string | null {
  const stored = now.get(keyOf(change.table, change.kind === 'put' ? change.record.id : change.id))
  if (stored !== undefined) return meetingOf(stored)
  if (change.kind === 'delete') return null
  const { table, record } = change
  const copied = { table, id: record.id, json: JSON.stringify(record) }
  return isOfDeletion(copied) ? null : meetingOf(copied)
}

function isAdded(change: StoredChange, now: CopiedRecords): boolean {
  return change.kind === 'put' && !now.has(keyOf(change.table, change.record.id))
}

function isGoing(meetingId: string | null, going: ReadonlySet<string>): boolean {
  return meetingId !== null && going.has(meetingId)
}

/** A meeting that is there does not go on to the chair, or further, by being restored; from there it goes to a draft. */
function inHand(change: StoredChange, now: CopiedRecords): StoredChange {
  if (change.table !== 'meetings' || change.kind !== 'put') return change
  const stored = now.get(keyOf('meetings', change.record.id))
  const [was, becomes] = [stored && stateIn(JSON.parse(stored.json)), stateIn(change.record)]
  if (was === undefined || becomes === undefined || was === becomes) return change
  if (isInHand(was) && isInHand(becomes)) return change
  return { ...change, record: { ...change.record, state: 'draft' } }
}

function stateIn(record: unknown): MeetingState | undefined {
  return meetingFields.safeParse(record).data?.state
}

function keyOf(table: TableName, id: string): string {
  return `${table} ${id}`
}
