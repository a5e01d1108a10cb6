import type { Change } from '../../shared/records/change.ts'
import { TABLE_NAMES, type TableName } from '../../shared/records/tables.ts'
import type { MinutebookDatabase } from './database.ts'
import type { ChangeJournal } from './journal.ts'
import type { Counts } from './journal-mark.ts'

/** So many records go into one part. */
const PART = 200

type Part = { readonly table: TableName; readonly ids: readonly string[] }

/**
 * Writes all that is stored into the journal, part after part. Nothing else may be written meanwhile.
 * @returns the number of the last part, or null where the journal did not take it
 */
export async function makeJournalWhole(
  database: MinutebookDatabase,
  journal: ChangeJournal,
): Promise<number | null> {
  const parts = await partsOf(database)
  const of = Math.max(1, parts.length)
  for (let part = 1; part <= of; part += 1) {
    const changes = await putsOf(database, parts[part - 1])
    const set = { sequence: journal.lastSequence + part, changes, whole: { part, of } }
    if ((await journal.append(set)) !== 'kept') return null
  }
  return journal.lastSequence + of
}

/** How many parts a store of so many records comes to. */
export function partsIn(counts: Counts): number {
  const parts = Object.values(counts).map((count) => Math.ceil(count / PART))
  return Math.max(
    1,
    parts.reduce((sum, more) => sum + more, 0),
  )
}

async function partsOf(database: MinutebookDatabase): Promise<readonly Part[]> {
  const parts: Part[] = []
  for (const table of TABLE_NAMES) {
    const ids = await database.table<unknown, string>(table).toCollection().primaryKeys()
    for (let at = 0; at < ids.length; at += PART) parts.push({ table, ids: ids.slice(at, at + PART) })
  }
  return parts
}

/** Nothing, for a store without a record. */
async function putsOf(database: MinutebookDatabase, part: Part | undefined): Promise<readonly Change[]> {
  if (part === undefined) return []
  const { table, ids } = part
  const records = await database.table<object, string>(table).bulkGet([...ids])
  return records.flatMap((record) => (record === undefined ? [] : [{ kind: 'put', table, record } as Change])) // safe: read from that very table
}
