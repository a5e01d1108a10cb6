import type { Bridge, OpenedVault } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/records/change.ts'
import { TABLE_NAMES } from '../../shared/records/tables.ts'
import type { MinutebookDatabase } from './database.ts'
import type { JournalMark } from './journal-mark.ts'
import { isJournalLacking } from './recovery.ts'
import { readJournal } from './replay-journal.ts'
import { keyOf } from './resolve-step.ts'

/**
 * Whether a store holds, record for record, what the journal does: one that a damaged log has set back in part
 * has the right counts and the right mark (reliability 3.8). Where the journal cannot tell, it does.
 */
export async function isAsJournaled(
  bridge: Bridge,
  database: MinutebookDatabase,
  mark: JournalMark | undefined,
  vault: OpenedVault,
): Promise<boolean> {
  if (mark === undefined || isJournalLacking(mark, vault)) return true
  const journaled = await journaledRecords(bridge)
  if (journaled === null) return true
  const later = new Set(mark.sequence > vault.lastSequence ? mark.unconfirmed : [])
  const stored = await storedRecords(database)
  const keys = new Set([...journaled.keys(), ...stored.keys()])
  return [...keys].every((key) => later.has(key) || agree(journaled.get(key), stored.get(key)))
}

type Records = ReadonlyMap<string, unknown>

/** Null where it cannot be read. */
async function journaledRecords(bridge: Bridge): Promise<Records | null> {
  const records = new Map<string, unknown>()
  const take = (changes: readonly Change[]) => {
    for (const change of changes) {
      if (change.kind === 'put') records.set(keyOf(change), change.record)
      else records.delete(keyOf(change))
    }
  }
  return (await readJournal(bridge, 0, take)) === null ? null : records
}

async function storedRecords(database: MinutebookDatabase): Promise<Records> {
  const tables = await Promise.all(
    TABLE_NAMES.map(async (name) => {
      const records = await database.table<{ readonly id: string }, string>(name).toArray()
      return records.map((record) => [`${name} ${record.id}`, record] as const)
    }),
  )
  return new Map(tables.flat())
}

/**
 * Whether two values say the same, in every field that both of them have: what came with a later version is
 * added to a record as it is read, and the journal may have either.
 */
function agree(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true
  if (Array.isArray(one) && Array.isArray(other))
    return one.length === other.length && one.every((part, place) => agree(part, other[place]))
  if (!isObject(one) || !isObject(other)) return false
  return Object.entries(one).every(([field, value]) => !(field in other) || agree(value, other[field]))
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
