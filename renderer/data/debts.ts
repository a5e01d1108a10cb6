import type { Change } from '../../shared/records/change.ts'
import type { JournalReply } from './journal.ts'
import { keyOf } from './resolve-step.ts'
import type { WrittenStore } from './store-access.ts'

/** The newest change of each record, by table and id. */
type NewestChanges = ReadonlyMap<string, Change>

/** What each place has not taken although the other one has. It goes out with the next changes. */
export type Debts = { readonly toStore: NewestChanges; readonly toJournal: NewestChanges }

export const NO_DEBTS: Debts = { toStore: new Map(), toJournal: new Map() }

/** What the two places answered. */
export type Replies = {
  readonly store: WrittenStore
  readonly journal: JournalReply
}

/** All that is to go out to each place: what it is owed, and the changes at hand. */
export function dueWith({ toStore, toJournal }: Debts, changes: readonly Change[]): Debts {
  const fresh = changes.map((change) => [keyOf(change), change] as const)
  return { toStore: new Map([...toStore, ...fresh]), toJournal: new Map([...toJournal, ...fresh]) }
}

/** What is owed after something was due. What neither place took is nobody's: its step was not saved. */
export function debtsAfter(before: Debts, due: Debts, { store, journal }: Replies): Debts {
  const isStored = store.kind === 'saved'
  if (!isStored && journal !== 'kept') return before
  return {
    toStore: isStored ? NO_DEBTS.toStore : due.toStore,
    toJournal: journal === 'not kept' ? due.toJournal : NO_DEBTS.toJournal,
  }
}
