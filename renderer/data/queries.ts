import { Dexie } from 'dexie'
import type { Member } from '../../shared/domain/people/membership.ts'
import { byOrder } from '../../shared/domain/sorting.ts'
import type { Committee } from '../../shared/records/committee.ts'
import type { IsoDate } from '../../shared/records/dates.ts'
import type { Deletion } from '../../shared/records/deletion.ts'
import type { CommitteeId } from '../../shared/records/ids.ts'
import { MEETING_STATES, type Meeting } from '../../shared/records/meeting.ts'
import type { MinutebookDatabase } from './database.ts'

const collator = new Intl.Collator('en-GB')

/** Whether the clerk has not begun: there is no committee. */
export async function isStoreEmpty({ committees }: MinutebookDatabase): Promise<boolean> {
  return (await committees.limit(1).count()) === 0
}

/** Every committee, by name. */
export async function committeesByName({ committees }: MinutebookDatabase): Promise<readonly Committee[]> {
  const all = await committees.toArray()
  return all.sort((a, b) => collator.compare(a.name, b.name))
}

/** What was deleted and can be put back, the last first: ids sort by the moment at which they were made. */
export async function deletionsByTime({ deletions }: MinutebookDatabase): Promise<readonly Deletion[]> {
  return await deletions.reverse().toArray()
}

/** A committee, once; undefined where there is none of that id. */
export async function readCommittee(
  { committees }: MinutebookDatabase,
  committeeId: CommitteeId,
): Promise<Committee | undefined> {
  return await committees.get(committeeId)
}

/** A committee's meetings, by how far they have come, and the latest first. */
export async function meetingsOf(
  { meetings }: MinutebookDatabase,
  committeeId: CommitteeId,
): Promise<readonly Meeting[]> {
  const all = await meetings.where({ committeeId }).toArray()
  return all.sort((a, b) => stage(a) - stage(b) || latestFirst(a, b))
}

/** The committee's last meeting before that day; undefined where there is none. */
export async function meetingBefore(
  { meetings }: MinutebookDatabase,
  committeeId: CommitteeId,
  day: IsoDate,
): Promise<Meeting | undefined> {
  return await meetings
    .where('[committeeId+date]')
    .between([committeeId, Dexie.minKey], [committeeId, day], true, false)
    .last()
}

/** Everybody who was ever given a seat on the committee, with that seat, in the committee's order. */
export async function peopleOf(
  database: MinutebookDatabase,
  committeeId: CommitteeId,
): Promise<readonly Member[]> {
  return await database.transaction('r', database.memberships, database.people, async () => {
    const memberships = (await database.memberships.where({ committeeId }).toArray()).sort(byOrder)
    const people = await database.people.bulkGet(memberships.map((membership) => membership.personId))
    return memberships.flatMap((membership, place) => {
      const person = people[place]
      return person === undefined ? [] : [{ membership, person }]
    })
  })
}

function stage(meeting: Meeting): number {
  return MEETING_STATES.indexOf(meeting.state)
}

/** ISO days and ids sort as texts. */
function latestFirst(a: Meeting, b: Meeting): number {
  return a.date === b.date ? (a.id < b.id ? 1 : -1) : a.date < b.date ? 1 : -1
}
