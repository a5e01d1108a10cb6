import { fullName } from '../../shared/domain/people/person-name.ts'
import { type Change, put, remove } from '../../shared/records/change.ts'
import type { DeletedRecord, Deletion } from '../../shared/records/deletion.ts'
import type { CommitteeId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'
import { peopleOf } from './queries.ts'

/** What putting a deletion back comes to, or why it cannot be. */
export type PuttingBack =
  | {
      readonly kind: 'ready'
      readonly changes: readonly Change[]
      /** The deletion of its committee, which must come back with it. */
      readonly committee: Deletion | null
      /** Something that would be called the same is there. */
      readonly hasTwin: boolean
    }
  | { readonly kind: 'there already' }
  | { readonly kind: 'committee gone' }

/** Looks what is to be done so that a deletion stands where it stood. */
export async function puttingBack(database: MinutebookDatabase, deletion: Deletion): Promise<PuttingBack> {
  return await database.transaction('r', database.tables, async () => {
    const committee = await committeeMissing(database, deletion)
    if (committee === 'gone') return { kind: 'committee gone' }
    const deletions = committee === null ? [deletion] : [committee, deletion]
    const ids = deletions.map(({ id }) => id)
    const kept = await database.deletedRecords.where('deletionId').anyOf(ids).toArray()
    if (await isAnyThere(database, kept)) return { kind: 'there already' }
    const changes = [
      ...kept.map(({ table, record }) => put(table, record)),
      ...kept.map(({ id }) => remove('deletedRecords', id)),
      ...ids.map((id) => remove('deletions', id)),
    ]
    return { kind: 'ready', changes, committee, hasTwin: await hasTwin(database, deletion) }
  })
}

/** The deletion of the committee that a deletion belongs to; null where that is still there. */
async function committeeMissing(
  { committees, deletions }: MinutebookDatabase,
  { thing }: Deletion,
): Promise<Deletion | 'gone' | null> {
  if (thing.kind === 'committee' || (await committees.get(thing.committeeId)) !== undefined) return null
  const deleted = await deletions.filter((it) => it.thing.id === thing.committeeId).first()
  return deleted ?? 'gone'
}

async function isAnyThere(database: MinutebookDatabase, kept: readonly DeletedRecord[]): Promise<boolean> {
  const tables = [...new Set(kept.map(({ table }) => table))]
  const counts = await Promise.all(
    tables.map((table) => {
      const ids = kept.flatMap((it) => (it.table === table ? [it.record.id] : []))
      return database.table<unknown, string>(table).where(':id').anyOf(ids).count()
    }),
  )
  return counts.some((count) => count > 0)
}

async function hasTwin(database: MinutebookDatabase, { thing }: Deletion): Promise<boolean> {
  switch (thing.kind) {
    case 'committee':
      return (await database.committees.filter(({ name }) => name === thing.name).count()) > 0
    case 'meeting': {
      const { committeeId, date } = thing
      return (await database.meetings.where({ committeeId, date }).count()) > 0
    }
    case 'person':
      return await hasNamesake(database, thing.committeeId, thing.name)
  }
}

async function hasNamesake(database: MinutebookDatabase, committeeId: CommitteeId, name: string) {
  const members = await peopleOf(database, committeeId)
  return members.some(({ person }) => fullName(person) === name)
}
