import { type Change, remove } from '../../shared/records/change.ts'
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
] as const satisfies readonly TableName[]

async function removalsFrom(
  database: MinutebookDatabase,
  table: TableName,
  own: Readonly<Record<string, string>>,
): Promise<readonly Change[]> {
  const ids = await database.table<unknown, RecordOf<TableName>['id']>(table).where(own).primaryKeys()
  return ids.map((id) => remove(table, id))
}

/** The deletion of items of the agenda with their minutes. */
export async function removalOfItems(
  database: MinutebookDatabase,
  itemIds: readonly ItemId[],
): Promise<readonly Change[]> {
  const { publicMinutes, exemptMinutes, motions, actions, privateNotes } = database
  return await database.transaction(
    'r',
    [publicMinutes, exemptMinutes, motions, actions, privateNotes],
    async () => {
      const [minuteIds, exemptIds, motionIds, actionIds, noteIds] = await Promise.all([
        publicMinutes.where('itemId').anyOf(itemIds).primaryKeys(),
        exemptMinutes.where('restrictedItemId').anyOf(itemIds).primaryKeys(),
        motions.where('itemId').anyOf(itemIds).primaryKeys(),
        actions.where('itemId').anyOf(itemIds).primaryKeys(),
        privateNotes.where('itemId').anyOf(itemIds).primaryKeys(),
      ])
      return [
        ...itemIds.map((id) => remove('items', id)),
        ...minuteIds.map((id) => remove('publicMinutes', id)),
        ...exemptIds.map((id) => remove('exemptMinutes', id)),
        ...motionIds.map((id) => remove('motions', id)),
        ...actionIds.map((id) => remove('actions', id)),
        ...noteIds.map((id) => remove('privateNotes', id)),
      ]
    },
  )
}
