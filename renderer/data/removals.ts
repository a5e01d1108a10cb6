import { type Change, remove } from '../../shared/records/change.ts'
import type { ItemId, MeetingId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'

/** The deletion of a meeting with all that hangs on it. */
export async function removalOfMeeting(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<readonly Change[]> {
  const { sections, items, publicMinutes, exemptMinutes, attendance } = database
  const own = { meetingId }
  return await database.transaction(
    'r',
    [sections, items, publicMinutes, exemptMinutes, attendance],
    async () => {
      const [sectionIds, itemIds, minuteIds, exemptIds, attendanceIds] = await Promise.all([
        sections.where(own).primaryKeys(),
        items.where(own).primaryKeys(),
        publicMinutes.where(own).primaryKeys(),
        exemptMinutes.where(own).primaryKeys(),
        attendance.where(own).primaryKeys(),
      ])
      return [
        remove('meetings', meetingId),
        ...sectionIds.map((id) => remove('sections', id)),
        ...itemIds.map((id) => remove('items', id)),
        ...minuteIds.map((id) => remove('publicMinutes', id)),
        ...exemptIds.map((id) => remove('exemptMinutes', id)),
        ...attendanceIds.map((id) => remove('attendance', id)),
      ]
    },
  )
}

/** The deletion of items of the agenda with their minutes. */
export async function removalOfItems(
  database: MinutebookDatabase,
  itemIds: readonly ItemId[],
): Promise<readonly Change[]> {
  const { publicMinutes, exemptMinutes } = database
  return await database.transaction('r', [publicMinutes, exemptMinutes], async () => {
    const [minuteIds, exemptIds] = await Promise.all([
      publicMinutes.where('itemId').anyOf(itemIds).primaryKeys(),
      exemptMinutes.where('restrictedItemId').anyOf(itemIds).primaryKeys(),
    ])
    return [
      ...itemIds.map((id) => remove('items', id)),
      ...minuteIds.map((id) => remove('publicMinutes', id)),
      ...exemptIds.map((id) => remove('exemptMinutes', id)),
    ]
  })
}
