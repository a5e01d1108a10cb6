import type { DeferredItem } from '../../shared/domain/meeting/new-meeting.ts'
import { byOrder } from '../../shared/domain/sorting.ts'
import type { IsoDate } from '../../shared/records/dates.ts'
import type { ItemId, MeetingId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'
import { papersOf } from './paper-query.ts'

/** An item that an earlier meeting put off, and the day of that meeting. */
export type PutOff = { readonly itemId: ItemId; readonly day: IsoDate }

/** The items of earlier meetings that are on the agenda of this one. */
export async function putOffDays(
  { items, meetings }: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<readonly PutOff[]> {
  const own = await items.where({ meetingId }).toArray()
  const from = own.flatMap(({ deferredFrom }) => (deferredFrom === null ? [] : [deferredFrom]))
  const earlier = (await items.bulkGet(from)).filter((item) => item !== undefined)
  const held = await meetings.bulkGet(earlier.map((item) => item.meetingId))
  return earlier.flatMap(({ id: itemId }, place) => {
    const meeting = held[place]
    return meeting === undefined ? [] : [{ itemId, day: meeting.date }]
  })
}

/** What a meeting put off to the next one, in the order of its agenda. */
export async function deferredItems(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<readonly DeferredItem[]> {
  const { items, sections } = database
  const [own, of, papers] = await Promise.all([
    items
      .where({ meetingId })
      .filter(({ isDeferred }) => isDeferred)
      .toArray(),
    sections.where({ meetingId }).toArray(),
    papersOf(database, meetingId),
  ])
  return of.sort(byOrder).flatMap((section) =>
    own
      .filter(({ sectionId }) => sectionId === section.id)
      .sort(byOrder)
      .map((item) => ({
        item,
        section: { title: section.title, restricted: section.restricted },
        papers: papers.filter(({ itemId }) => itemId === item.id),
      })),
  )
}
