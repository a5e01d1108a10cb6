import type { Bridge, OpenedVault } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/records/change.ts'
import type { MinutebookDatabase } from './database.ts'
import { brokenJournal, type ChangeJournal, journalOnDisk } from './journal.ts'
import { type Counts, type FoundStore, type JournalMark, lookAt, writeMark } from './journal-mark.ts'
import { migrateStore } from './migrate-store.ts'
import { isBehind, isJournalLacking, isJournalLost, isUpToDate, type Recovery } from './recovery.ts'
import type { FailedStore } from './store-failure.ts'
import { makeJournalWhole } from './whole-journal.ts'

/** The store and the journal, which hold the same. */
export type OpenedStore = {
  readonly kind: 'opened'
  readonly database: MinutebookDatabase
  readonly journal: ChangeJournal
  readonly counts: Counts
  /** What the store has and the journal may not have. */
  readonly owed: readonly Change[]
  /** What had to be done for it; null when all was well. */
  readonly recovery: Recovery | null
}

type Parts = {
  readonly bridge: Bridge
  readonly vault: OpenedVault
  /** It has all that the journal has. */
  readonly database: MinutebookDatabase
  readonly recovery: Recovery | null
  /** How it was found, where nothing was done to it since. */
  readonly found?: FoundStore
}

/**
 * Brings a store to the form of this version, gives the journal what it lacks of it, and the store the mark of that
 * journal.
 */
export async function withJournal(parts: Parts): Promise<OpenedStore | FailedStore> {
  const { bridge, database } = parts
  const found = parts.found ?? (await lookAt(database))
  if (isUpToDate(found)) return await inStep({ ...parts, found })
  const made = await migrateStore(bridge, database, found)
  if (made.kind === 'failed') return made
  return await inStep({ ...parts, database: made.database, found: made.found })
}

async function inStep(parts: Parts & { readonly found: FoundStore }): Promise<OpenedStore> {
  const { bridge, vault, database, recovery, found } = parts
  const { mark, counts } = found
  const lastSequence = Math.max(vault.lastSequence, mark?.sequence ?? 0)
  const from = { id: vault.journal, lastSequence, confirmed: vault.lastSequence }
  const journal = journalOnDisk(bridge, from)
  const opened = { kind: 'opened', database, counts, owed: [], recovery } as const
  if (!isJournalLacking(mark, vault)) {
    if (isBehind(mark, vault)) await writeMark(database, journal, counts)
    return { ...opened, journal, owed: await unconfirmed(database, mark, vault) }
  }
  const made = await madeWhole(database, journal, counts)
  const said = recovery ?? (isJournalLost(mark) ? 'journal made again' : null)
  return { ...opened, journal: made ?? brokenJournal(mark), recovery: said }
}

/** A mark of 0 says, if this is where it ends, that it has to be done again, and from which number it was begun. */
async function madeWhole(
  database: MinutebookDatabase,
  journal: ChangeJournal,
  counts: Counts,
): Promise<ChangeJournal | null> {
  await writeMark(database, { ...journal, lastSequence: 0, confirmed: journal.lastSequence }, counts)
  const last = await makeJournalWhole(database, journal)
  if (last === null) return null
  const whole = { ...journal, lastSequence: last, confirmed: last }
  await writeMark(database, whole, counts)
  return whole
}

/** The last changes of the store, where they came no further; as the records are now. */
export async function unconfirmed(
  database: MinutebookDatabase,
  mark: JournalMark | undefined,
  vault: OpenedVault,
): Promise<readonly Change[]> {
  if (mark === undefined || mark.sequence <= vault.lastSequence) return []
  return Promise.all(mark.unconfirmed.map((key) => changeOf(database, key)))
}

async function changeOf(database: MinutebookDatabase, key: string): Promise<Change> {
  const [table = '', id = ''] = key.split(' ')
  const record = await database.table<object, string>(table).get(id)
  const change = record === undefined ? { table, kind: 'delete', id } : { table, kind: 'put', record }
  return change as Change // safe: the key names a table, and the record is from it
}
