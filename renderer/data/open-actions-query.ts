import { fullName } from '../../shared/domain/people/person-name.ts'
import { byOrder } from '../../shared/domain/sorting.ts'
import type { Action } from '../../shared/records/action.ts'
import type { IsoDate } from '../../shared/records/dates.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'

/** An action that an earlier meeting gave out and that nobody has marked as done. */
export type OpenAction = {
  readonly action: Action
  /** The day of the meeting that gave it out. */
  readonly day: IsoDate
  /** Who is to do it; empty for nobody in particular. */
  readonly who: string
}

/** What is still open from the committee's meetings before this one, the oldest first. */
export async function openEarlierActions(
  database: MinutebookDatabase,
  meetingId: MeetingId,
): Promise<readonly OpenAction[]> {
  const { actions, meetings, people } = database
  return await database.transaction('r', actions, meetings, people, async () => {
    const meeting = await meetings.get(meetingId)
    if (meeting === undefined) return []
    const { committeeId } = meeting
    const open = await actions
      .where({ committeeId })
      .filter(({ isDone }) => !isDone)
      .toArray()
    const givenOut = await meetings.bulkGet(open.map((action) => action.meetingId))
    const named = await people.bulkGet(open.flatMap(({ personId }) => personId ?? []))
    const names = new Map(named.flatMap((person) => (person ? [[person.id, fullName(person)]] : [])))
    const found = open.flatMap((action, place): readonly OpenAction[] => {
      const day = givenOut[place]?.date
      const who = (action.personId && names.get(action.personId)) ?? ''
      return day === undefined || day >= meeting.date ? [] : [{ action, day, who }]
    })
    return found.sort((a, b) => (a.day === b.day ? byOrder(a.action, b.action) : a.day < b.day ? -1 : 1))
  })
}
