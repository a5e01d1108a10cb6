import { peopleNamedIn } from '../../shared/domain/people/people-named.ts'
import type { ContentRecord, ContentTable } from '../../shared/records/content-tables.ts'
import type { DeletedRecord } from '../../shared/records/deletion.ts'
import type { PersonId } from '../../shared/records/ids.ts'
import type { MinutebookDatabase } from './database.ts'

/** The people whom only these deleted records name: nothing that is still there, and nothing else that can be put back. */
export async function peopleLeftOver(
  database: MinutebookDatabase,
  gone: readonly DeletedRecord[],
): Promise<readonly PersonId[]> {
  const asked = namedIn(gone)
  if (asked.size === 0) return []
  const goneIds = new Set(gone.map(({ id }) => id))
  const [memberships, attendance, motions, actions, minutes, kept] = await Promise.all([
    database.memberships.toArray(),
    database.attendance.toArray(),
    database.motions.toArray(),
    database.actions.toArray(),
    database.publicMinutes.toArray(),
    database.deletedRecords.toArray(),
  ])
  const here = peopleNamedIn({ memberships, attendance, motions, actions, minutes })
  const elsewhere = namedIn(kept.filter(({ id }) => !goneIds.has(id)))
  return [...asked].filter((id) => !here.has(id) && !elsewhere.has(id))
}

function namedIn(records: readonly DeletedRecord[]): ReadonlySet<PersonId> {
  return peopleNamedIn({
    memberships: ofTable(records, 'memberships'),
    attendance: ofTable(records, 'attendance'),
    motions: ofTable(records, 'motions'),
    actions: ofTable(records, 'actions'),
    minutes: ofTable(records, 'publicMinutes'),
  })
}

function ofTable<T extends ContentTable>(
  records: readonly DeletedRecord[],
  table: T,
): readonly ContentRecord<T>[] {
  return records.flatMap((it) => (it.table === table ? [it.record as ContentRecord<T>] : [])) // safe: of the form of its own table
}
