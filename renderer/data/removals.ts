import { removedAttendance } from '../../shared/domain/attendance/removed-attendance.ts'
import type { AttendanceEvent } from '../../shared/records/attendance.ts'
import { type Change, remove } from '../../shared/records/change.ts'
import type { StepChange } from '../../shared/records/edit.ts'
import type { ItemId, MeetingId } from '../../shared/records/ids.ts'
import type { RecordOf, TableName } from '../../shared/records/tables.ts'
import type { MinutebookDatabase } from './database.ts'

/** The deletion of a meeting with all that hangs on it. */
export async function removalOfMeeting(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<readonly Change[]> {
  return await database.transaction(
    'r',
    OF_MEETING.map((table) => database[table]),
    async () => {
      const removals = await Promise.all(
        OF_MEETING.map((table) => removalsFrom(database, table, { meetingId })),
      )
      return [remove('meetings', meetingId), ...removals.flat()]
    },
  )
}

/** The tables whose records belong to one meeting. */
const OF_MEETING = [
  'sections',
  'items',
  'publicMinutes',
  'exemptMinutes',
  'attendance',
  'proceedings',
  'motions',
  'actions',
  'privateNotes',
  'papers',
  'versions',
  'reviews',
  'reviewEdits',
  'comments',
  'suggestions',
  'meetingEvents',
  'corrections',
] as const satisfies readonly TableName[]

async function removalsFrom(
  database: MinutebookDatabase,
  table: TableName,
  own: Readonly<Record<string, string>>,
): Promise<readonly Change[]> {
  const ids = await database.table<unknown, RecordOf<TableName>['id']>(table).where(own).primaryKeys()
  return ids.map((id) => remove(table, id))
}

/**
 * The deletion of items of the agenda with their minutes, and of what was declared in them or who took the
 * chair for them alone: a sentence about it, at another item, would name an item that there is not.
 */
export async function removalOfItems(
  database: MinutebookDatabase,
  itemIds: readonly ItemId[],
): Promise<readonly StepChange[]> {
  const { items, publicMinutes, exemptMinutes, attendance, motions, actions, privateNotes, papers } = database
  return await database.transaction(
    'r',
    [items, publicMinutes, exemptMinutes, attendance, motions, actions, privateNotes, papers],
    async () => {
      const [minuteIds, exemptIds, motionIds, actionIds, noteIds, paperIds, events] = await Promise.all([
        publicMinutes.where('itemId').anyOf(itemIds).primaryKeys(),
        exemptMinutes.where('restrictedItemId').anyOf(itemIds).primaryKeys(),
        motions.where('itemId').anyOf(itemIds).primaryKeys(),
        actions.where('itemId').anyOf(itemIds).primaryKeys(),
        privateNotes.where('itemId').anyOf(itemIds).primaryKeys(),
        papers.where('itemId').anyOf(itemIds).primaryKeys(),
        removalOfEventsAbout(database, itemIds),
      ])
      return [
        ...events,
        ...itemIds.map((id) => remove('items', id)),
        ...minuteIds.map((id) => remove('publicMinutes', id)),
        ...exemptIds.map((id) => remove('exemptMinutes', id)),
        ...motionIds.map((id) => remove('motions', id)),
        ...actionIds.map((id) => remove('actions', id)),
        ...noteIds.map((id) => remove('privateNotes', id)),
        ...paperIds.map((id) => remove('papers', id)),
      ]
    },
  )
}

async function removalOfEventsAbout(
  { items, attendance, publicMinutes }: MinutebookDatabase,
  itemIds: readonly ItemId[],
): Promise<readonly StepChange[]> {
  const gone = await items.bulkGet([...itemIds])
  const meetingIds = [...new Set(gone.flatMap((item) => item?.meetingId ?? []))]
  const events = await attendance.where('meetingId').anyOf(meetingIds).toArray()
  const minutes = await publicMinutes.where('meetingId').anyOf(meetingIds).toArray()
  return removedAttendance(
    { minutes: minutes.filter(({ itemId }) => !itemIds.includes(itemId)) },
    events.filter((event) => isOnlyAbout(event, itemIds)),
  )
}

/** Arrivals, departures and a chair taken for the rest of the meeting hold without the item as well. */
function isOnlyAbout(event: AttendanceEvent, itemIds: readonly ItemId[]): boolean {
  switch (event.kind) {
    case 'declared':
      return itemIds.includes(event.itemId)
    case 'took the chair':
      return event.span === 'this item' && itemIds.includes(event.itemId)
    case 'roll':
    case 'joined':
    case 'left':
      return false
  }
}
