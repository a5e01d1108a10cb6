import type { ChangeSet } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/records/change.ts'
import type { MinutebookDatabase } from './database.ts'
import { type Debts, debtsAfter, dueWith, NO_DEBTS, type Replies } from './debts.ts'
import type { Effect } from './effect.ts'
import type { ChangeJournal, JournalReply } from './journal.ts'
import type { Counts } from './journal-mark.ts'
import { LastWritten } from './last-written.ts'
import { resolveStep } from './resolve-step.ts'
import type { Step } from './step.ts'
import { readBefore, writeChanges } from './store-access.ts'
import type { FailedStore } from './store-failure.ts'

/** What became of a step. `sequence` counts the kept steps of this window, in their order. */
export type CommitResult =
  | { readonly kind: 'saved'; readonly sequence: number; readonly effects: readonly Effect[] }
  | {
      /** It is in one place alone, the store or the journal, and the other must be repaired. */
      readonly kind: 'saved in part'
      readonly keptBy: 'store' | 'journal'
      readonly sequence: number
      readonly effects: readonly Effect[]
    }
  | FailedStore

/** The places that everything is written to. */
export type Places = {
  readonly database: MinutebookDatabase
  readonly journal: ChangeJournal
  /** How many records the store holds. */
  readonly counts?: Counts
  /** What the store has and the journal may not have. */
  readonly owed?: readonly Change[]
}

/** The one way in which anything is written. */
export interface Committer {
  /**
   * Writes a step, all of it or nothing, after every step before it.
   * Rejects, with nothing written, where a record is not of its form: that is a fault of the program.
   */
  commit(step: Step): Promise<CommitResult>
  /** Hears what each step that was kept did, before its commit answers; the answer stops listening. */
  onKept(listener: KeptListener): () => void
  /** What only one of the two places has taken. */
  owed(): readonly Change[]
}

type KeptListener = (step: Step, effects: readonly Effect[]) => void

export function createCommit({ database, journal, ...known }: Places): Committer {
  const listeners = new Set<KeptListener>()
  const lastWritten = new LastWritten()
  let debts: Debts = { ...NO_DEBTS, toJournal: dueWith(NO_DEBTS, known.owed ?? []).toJournal }
  let { lastSequence: attempt, confirmed } = journal
  let counts: Counts | null = known.counts ?? null
  let sequence = 0
  let last: Promise<unknown> = Promise.resolve()

  /** A failed attempt uses its number up: nobody knows whether the journal has something under it. */
  async function write({ toStore, toJournal }: Debts): Promise<Replies> {
    attempt += 1
    const mark = { journal: journal.id, sequence: attempt, confirmed, unconfirmed: [...toJournal.keys()] }
    const stored = [...toStore.values()]
    const [store, reply] = await Promise.all([
      writeChanges(database, stored, { id: 'journal', ...mark, counts }),
      appendTo(journal, { sequence: attempt, changes: [...toJournal.values()], whole: null }),
    ])
    if (reply === 'kept' && toJournal.size > 0) confirmed = attempt
    if (store.kind === 'saved') {
      lastWritten.keep(stored)
      counts = store.counts
    } else lastWritten.forget()
    return { store, journal: reply }
  }

  async function commitNow(step: Step): Promise<CommitResult> {
    const stored = lastWritten.before(step.changes) ?? (await readBefore(database, step.changes))
    const { changes, effects } = resolveStep(step.changes, stored, debts.toStore)
    const due = dueWith(debts, changes)
    const replies = await write(due)
    debts = debtsAfter(debts, due, replies)
    const outcome = verdict(replies, effects)
    if (outcome.kind === 'failed') return outcome
    sequence += 1
    for (const listener of listeners) listener(step, outcome.effects)
    return { ...outcome, sequence }
  }

  return {
    commit(step) {
      const result = last.then(() => commitNow(step))
      last = result.catch(() => undefined) // a fault is its caller's to hear of; the next step goes on
      return result
    },
    onKept(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    owed: () => [...debts.toStore.values(), ...debts.toJournal.values()],
  }
}

async function appendTo(journal: ChangeJournal, set: ChangeSet): Promise<JournalReply> {
  return set.changes.length === 0 ? 'kept' : journal.append(set)
}

type Outcome =
  | { readonly kind: 'saved'; readonly effects: readonly Effect[] }
  | {
      readonly kind: 'saved in part'
      readonly keptBy: 'store' | 'journal'
      readonly effects: readonly Effect[]
    }
  | FailedStore

/** Saved is what every place in use has acknowledged. */
function verdict({ store, journal }: Replies, effects: readonly Effect[]): Outcome {
  if (store.kind === 'failed')
    return journal === 'kept' ? { kind: 'saved in part', keptBy: 'journal', effects } : store
  return journal === 'not kept'
    ? { kind: 'saved in part', keptBy: 'store', effects }
    : { kind: 'saved', effects }
}
