import type { Change } from '../../shared/records/change.ts'
import { idOf, type StepChange } from '../../shared/records/edit.ts'
import type { RecordOf, TableName } from '../../shared/records/tables.ts'
import type { MinutebookDatabase } from './database.ts'
import { keyOf, type StoredBefore } from './resolve-step.ts'
import { type FailedStore, failureOf } from './store-failure.ts'

type AnyRecord = RecordOf<TableName>

/** The records that the changes are about, as they are stored; null where the store cannot be read. */
export async function readBefore(
  database: MinutebookDatabase,
  changes: readonly StepChange[],
): Promise<StoredBefore | null> {
  try {
    const tables = tablesOf(changes)
    return await database.transaction('r', tables, async () => {
      const found = await Promise.all(tables.map((table) => foundIn(database, table, changes)))
      return new Map(found.flat())
    })
  } catch {
    return null // what is wrong is told by the write that follows
  }
}

/** Writes all changes in one transaction, or none. */
export async function writeChanges(
  database: MinutebookDatabase,
  changes: readonly Change[],
): Promise<{ readonly kind: 'saved' } | FailedStore> {
  if (changes.length === 0) return { kind: 'saved' }
  try {
    const tables = tablesOf(changes)
    await database.transaction('rw', tables, () =>
      Promise.all(tables.map((table) => writeTo(database, table, changes))),
    )
    return { kind: 'saved' }
  } catch (error) {
    return failureOf(error)
  }
}

async function foundIn(database: MinutebookDatabase, table: TableName, changes: readonly StepChange[]) {
  const own = changes.filter((change) => change.table === table)
  const records = await database.table<AnyRecord, string>(table).bulkGet(own.map(idOf))
  return own.flatMap((change, place) => {
    const record = records[place]
    return record === undefined ? [] : [[keyOf(change), record] as const]
  })
}

async function writeTo(database: MinutebookDatabase, name: TableName, changes: readonly Change[]) {
  const table = database.table<AnyRecord, string>(name)
  const own = changes.filter((change) => change.table === name)
  await table.bulkPut(own.flatMap((change) => (change.kind === 'put' ? [change.record] : [])))
  await table.bulkDelete(own.flatMap((change) => (change.kind === 'delete' ? [change.id] : [])))
}

function tablesOf(changes: readonly StepChange[]): readonly TableName[] {
  return [...new Set(changes.map((change) => change.table))]
}
