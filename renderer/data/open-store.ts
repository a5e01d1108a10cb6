import type { Bridge, OpenedVault, Refusal } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/records/change.ts'
import { isAsJournaled } from './as-journaled.ts'
import { currentStore } from './current-store.ts'
import type { MinutebookDatabase } from './database.ts'
import { brokenJournal } from './journal.ts'
import { contentOf, type FoundStore, type JournalMark, lookAt, lookAtMark } from './journal-mark.ts'
import { makeStoreAgain } from './make-store-again.ts'
import { openDatabase } from './open-database.ts'
import {
  isBehind,
  isOfLaterContent,
  isTrusted,
  isUpToDate,
  isWholeByItself,
  type Recovery,
} from './recovery.ts'
import { replayJournal } from './replay-journal.ts'
import { type FailedStore, failureOf } from './store-failure.ts'
import { type OpenedStore, unconfirmed, withJournal } from './store-with-journal.ts'

/**
 * Opens the store and the journal, and makes them the same where they are not (reliability 3.8): what the
 * store lacks is put back, and one that cannot be trusted is made again under another name.
 */
export async function openStore(
  bridge: Bridge,
): Promise<OpenedStore | { readonly kind: 'newer store' } | FailedStore> {
  const opening = bridge.request('vault:open', {})
  const looking = bridge.request('vault:store-state', {})
  const [vault, state, { database, found }] = await Promise.all([
    opening,
    looking,
    openAndLook(
      opening.then(({ kind }) => kind !== 'newer'),
      looking.then(({ kind }) => kind === 'as left'),
    ),
  ])
  if (vault.kind === 'newer' || found.kind === 'newer store') return closed(database, NEWER)
  if (vault.kind !== 'opened')
    return found.kind === 'failed' ? found : withoutVault(database, found, codeOf(vault))
  if (found.kind === 'found' && isTrusted(found, vault)) {
    const isSure = state.kind === 'as left'
    const done = await putRight({ bridge, vault, database, found, isSure })
    if (done !== 'cannot be') return withJournal({ bridge, vault, database, ...done })
  }
  const owed = found.kind === 'found' ? await savedFrom(database, found, vault) : []
  database.close()
  return found.kind === 'failed' && !canBeMade(vault, found) ? found : makeStoreAgain(bridge, vault, owed)
}

function codeOf(vault: Refusal | { readonly kind: 'failed'; readonly code: string }): string {
  return vault.kind === 'failed' ? vault.code : vault.reason
}

type Known = {
  readonly bridge: Bridge
  readonly vault: OpenedVault
  readonly database: MinutebookDatabase
  readonly found: FoundStore
  /** Whether the store lies as it was left, so that it need not be compared as a whole. */
  readonly isSure: boolean
}

type PutRight = { readonly found: FoundStore; readonly recovery: null } | { readonly recovery: Recovery }

/** Does in a store what it has missed, if that is all that is wrong with it. */
async function putRight({ bridge, vault, database, found, isSure }: Known): Promise<PutRight | 'cannot be'> {
  const isLate = isBehind(found.mark, vault)
  if (isLate && !(await isCaughtUp(bridge, database, found.mark))) return 'cannot be'
  if (!isSure && !(await isAsJournaled(bridge, database, found.mark, vault))) return 'cannot be'
  return isLate ? { recovery: 'words put back' } : { found, recovery: null }
}

/** A full disk is no damage, and has no room for another store. */
function canBeMade({ lastSequence }: OpenedVault, { reason }: FailedStore): boolean {
  return lastSequence > 0 && reason !== 'storage full'
}

type Found = FoundStore & { readonly kind: 'found' }

/** Main reads the journal meanwhile. */
async function openAndLook(isOursToo: Promise<boolean>, isAsLeft: Promise<boolean>) {
  const database = await currentStore()
  const opened = await openDatabase(database, isOursToo)
  const found = opened.kind === 'opened' ? await foundIn(database, await isAsLeft) : opened
  const isLater = found.kind === 'found' && isOfLaterContent(found.mark)
  return { database, found: isLater ? NEWER : found }
}

const NEWER = { kind: 'newer store' } as const

async function foundIn(database: MinutebookDatabase, isAsLeft: boolean): Promise<Found | FailedStore> {
  try {
    return { kind: 'found', ...((isAsLeft && (await lookAtMark(database))) || (await lookAt(database))) }
  } catch (error) {
    return failureOf(error)
  }
}

function closed<T>(database: MinutebookDatabase, reply: T): T {
  database.close()
  return reply
}

/**
 * Without the journal nothing can be put back, so that a store which lacks something is not shown as if it did not;
 * nor are records brought to another form.
 */
function withoutVault(
  database: MinutebookDatabase,
  found: FoundStore,
  code: string,
): OpenedStore | FailedStore {
  const { mark, counts } = found
  if (isUpToDate(found) && isWholeByItself(found))
    return { kind: 'opened', database, journal: brokenJournal(mark), counts, owed: [], recovery: null }
  return closed(database, {
    kind: 'failed',
    reason: code === 'ENOSPC' ? 'storage full' : 'storage closed',
    code,
  })
}

/** What a store that is to be replaced has and the journal may not have, as far as it can be read. */
async function savedFrom(
  database: MinutebookDatabase,
  { mark }: FoundStore,
  vault: OpenedVault,
): Promise<readonly Change[]> {
  if (mark?.journal !== vault.journal || contentOf(mark) !== vault.content) return []
  const changes = await unconfirmed(database, mark, vault).catch(() => [])
  return changes.filter(({ kind }) => kind === 'put') // what is not there may have been lost
}

/** Does what the store has missed, which a cut log looks like too; whether that could be done. */
async function isCaughtUp(
  bridge: Bridge,
  database: MinutebookDatabase,
  mark: JournalMark | undefined,
): Promise<boolean> {
  await bridge.request('vault:keep-copy', {})
  try {
    return (await replayJournal(database, bridge, mark?.sequence ?? 0)) !== null
  } catch {
    return false
  }
}
