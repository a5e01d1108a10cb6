import type { Member } from '../../shared/domain/people/membership.ts'
import { fullName, officeOf } from '../../shared/domain/people/person-name.ts'
import { type Change, put, remove } from '../../shared/records/change.ts'
import type { Committee } from '../../shared/records/committee.ts'
import type { ContentTable } from '../../shared/records/content-tables.ts'
import type { DeletedRecord, DeletedThing } from '../../shared/records/deletion.ts'
import type { CommitteeId, DeletionId } from '../../shared/records/ids.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import { removalOfCommittee } from './committee-removal.ts'
import { instantNow } from './instant-now.ts'
import type { Data } from './open-data.ts'
import { removalOfMeeting } from './removals.ts'

type Parts = Pick<Data, 'database' | 'newId' | 'now'>
type Kept = readonly DeletedRecord[]

/** The deletion of a meeting with all that hangs on it, which keeps it so that it can be put back. */
export async function deletionOfMeeting(parts: Parts, meeting: Meeting): Promise<readonly Change[]> {
  const { id, committeeId, date } = meeting
  const removals = await removalOfMeeting(parts.database, id)
  return await keeping(parts, removals, committeeId, (kept) => ({
    kind: 'meeting',
    id,
    committeeId,
    date,
    items: countIn(kept, 'items'),
    people: peopleOnRoll(kept),
  }))
}

/** The deletion of a committee with its meetings and seats, which keeps all of it. */
export async function deletionOfCommittee(parts: Parts, { id, name }: Committee): Promise<readonly Change[]> {
  const removals = await removalOfCommittee(parts.database, id)
  return await keeping(parts, removals, id, (kept) => ({
    kind: 'committee',
    id,
    name,
    meetings: countIn(kept, 'meetings'),
    people: countIn(kept, 'memberships'),
  }))
}

/**
 * The deletion of a person's seat, which keeps it. The person stays in the records of the meetings they came
 * to, and goes only where the seat goes for good and nothing else names them.
 */
export async function deletionOfSeat(
  parts: Parts,
  { person, membership }: Member,
): Promise<readonly Change[]> {
  const { id, committeeId, personId } = membership
  return await keeping(parts, [remove('memberships', id)], committeeId, () => ({
    kind: 'person',
    id,
    committeeId,
    personId,
    name: fullName(person),
    office: officeOf(person),
  }))
}

/** The removals together with what they take, kept under one deletion. */
async function keeping(
  parts: Parts,
  removals: readonly Change[],
  committeeId: CommitteeId,
  thingOf: (kept: Kept) => DeletedThing,
): Promise<readonly Change[]> {
  const { database, newId } = parts
  const deletionId = newId('deletion')
  const at = instantNow(parts)
  const committee = await database.committees.get(committeeId)
  const kept = await recordsTaken(parts, removals, deletionId)
  const deletion = {
    id: deletionId,
    thing: thingOf(kept),
    committeeName: committee?.name ?? '',
    at,
    days: 0,
    countedTo: at,
    before: null,
  }
  return [put('deletions', deletion), ...kept.map((it) => put('deletedRecords', it)), ...removals]
}

async function recordsTaken(
  { database, newId }: Parts,
  removals: readonly Change[],
  deletionId: DeletionId,
): Promise<Kept> {
  const tables = [...new Set(removals.map(({ table }) => table))]
  const taken = await Promise.all(
    tables.map(async (table) => {
      const ids = removals.flatMap((it) => (it.kind === 'delete' && it.table === table ? [it.id] : []))
      const records = await database.table<DeletedRecord['record'], string>(table).bulkGet(ids)
      return records.flatMap((record) => (record === undefined ? [] : [{ table, record }]))
    }),
  )
  return taken.flat().map(({ table, record }) => ({
    id: newId('deletedRecord'),
    deletionId,
    table: table as ContentTable, // safe: the removals are of what the clerk works with
    record,
  }))
}

function countIn(kept: Kept, table: ContentTable): number {
  return kept.filter((it) => it.table === table).length
}

function peopleOnRoll(kept: Kept): number {
  return new Set(
    kept.flatMap(({ record }) => ('kind' in record && record.kind === 'roll' ? [record.personId] : [])),
  ).size
}
