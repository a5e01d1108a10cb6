import type { Change } from '../../shared/records/change.ts'
import { idOf, type StepChange } from '../../shared/records/edit.ts'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import type { RecordOf, TableName } from '../../shared/records/tables.ts'
import type { MinutebookDatabase } from './database.ts'
import type { Counts, JournalMark } from './journal-mark.ts'
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

export type WrittenStore = { readonly kind: 'saved'; readonly counts: Counts | null } | FailedStore

/**
 * Writes all changes and the mark in one transaction, or none.
 * @param mark with the counts from before the changes
 */
export async function writeChanges(
  database: MinutebookDatabase,
  changes: readonly Change[],
  mark: JournalMark,
): Promise<WrittenStore> {
  if (changes.length === 0) return { kind: 'saved', counts: mark.counts }
  try {
    const tables = tablesOf(changes)
    const counts = await database.transaction('rw', [...tables, 'marks'], async () => {
      const more = await Promise.all(tables.map((table) => writeTo(database, table, changes)))
      const counts = countsWith(mark.counts, tables, more)
      await database.marks.put({ ...mark, counts, content: CONTENT_VERSION })
      return counts
    })
    return { kind: 'saved', counts }
  } catch (error) {
    return failureOf(error)
  }
}

function countsWith(before: Counts | null, tables: readonly TableName[], more: readonly number[]) {
  if (before === null) return null
  const changed = tables.map((table, at) => [table, before[table] + (more[at] ?? 0)] as const)
  return { ...before, ...Object.fromEntries(changed) }
}

async function foundIn(database: MinutebookDatabase, table: TableName, changes: readonly StepChange[]) {
  const own = changes.filter((change) => change.table === table)
  const records = await database.table<AnyRecord, string>(table).bulkGet(own.map(idOf))
  return own.flatMap((change, place) => {
    const record = records[place]
    return record === undefined ? [] : [[keyOf(change), record] as const]
  })
}

/** Writes changes as a journal has them, of records as any earlier Minutebook wrote them. */
export async function replayChanges(database: MinutebookDatabase, changes: readonly Change[]): Promise<void> {
  const newest = [...new Map(changes.map((change) => [keyOf(change), change])).values()]
  const tables = tablesOf(newest)
  await database.transaction('rw', tables, () =>
    Promise.all(tables.map((table) => writeTo(database, table, newest))),
  )
}

/** Writes the changes of one table, and gives how many records it has more than before. */
async function writeTo(
  database: MinutebookDatabase,
  name: TableName,
  changes: readonly Change[],
): Promise<number> {
  const table = database.table<AnyRecord, string>(name)
  const own = changes.filter((change) => change.table === name)
  const puts = own.flatMap((change) => (change.kind === 'put' ? [change.record] : []))
  const there = await table.where(':id').anyOf(own.map(idOf)).count()
  await table.bulkPut(puts)
  await table.bulkDelete(own.flatMap((change) => (change.kind === 'delete' ? [change.id] : [])))
  return puts.length - there
}

function tablesOf(changes: readonly StepChange[]): readonly TableName[] {
  return [...new Set(changes.map((change) => change.table))]
}
