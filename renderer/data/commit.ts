import { inTurn } from '../../shared/domain/in-turn.ts'
import type { Refusal } from '../../shared/domain/record/locks.ts'
import type { ChangeSet } from '../../shared/ipc/contract.ts'
import type { Change } from '../../shared/records/change.ts'
import { type CommitHearing, CommitListeners } from './commit-listeners.ts'
import type { MinutebookDatabase } from './database.ts'
import { type Debts, debtsAfter, dueWith, NO_DEBTS, type Replies } from './debts.ts'
import { type Effect, effectOf } from './effect.ts'
import type { ChangeJournal, JournalReply } from './journal.ts'
import type { Counts, JournalMark } from './journal-mark.ts'
import { LastWritten } from './last-written.ts'
import { MeetingLocks } from './record/meeting-locks.ts'
import type { StateHistory } from './record/state-history.ts'
import { type ResolvedStep, resolveStep } from './resolve-step.ts'
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
  /** Nothing was written: the records that it is about are locked. */
  | { readonly kind: 'refused'; readonly why: Refusal }
  | FailedStore

/** The places that everything is written to. */
export type Places = {
  readonly database: MinutebookDatabase
  readonly journal: ChangeJournal
  /** How many records the store holds. */
  readonly counts?: Counts
  /** What the store has and the journal may not have. */
  readonly owed?: readonly Change[]
  /** What a step owes to the history of the meetings that it changes. */
  readonly history?: StateHistory
}

/** The one way in which anything is written. */
export interface Committer extends CommitHearing {
  /**
   * Writes a step, all of it or nothing, after every step before it.
   * Rejects, with nothing written, where a record is not of its form: that is a fault of the program.
   */
  commit(step: Step): Promise<CommitResult>
  /** What only one of the two places has taken. */
  owed(): readonly Change[]
}

export function createCommit({ database, journal, history, ...known }: Places): Committer {
  const listeners = new CommitListeners()
  const lastWritten = new LastWritten()
  const locks = new MeetingLocks(database)
  let debts: Debts = { ...NO_DEBTS, toJournal: dueWith(NO_DEBTS, known.owed ?? []).toJournal }
  let { lastSequence: attempt, confirmed } = journal
  let counts: Counts | null = known.counts ?? null
  let sequence = 0
  const turn = inTurn()

  /** A failed attempt uses its number up: nobody knows whether the journal has something under it. */
  async function write(due: Debts): Promise<Replies> {
    attempt += 1
    const replies = await writeBoth({ database, journal }, due, { sequence: attempt, confirmed, counts })
    if (replies.journal === 'kept' && due.toJournal.size > 0) confirmed = attempt
    if (replies.store.kind === 'saved') {
      lastWritten.keep([...due.toStore.values()])
      counts = replies.store.counts
    } else {
      lastWritten.forget()
      locks.forget()
    }
    return replies
  }

  async function commitNow(step: Step): Promise<CommitResult> {
    const stored = lastWritten.before(step.changes) ?? (await readBefore(database, step.changes))
    const resolved = await withHistory(step, resolveStep(step.changes, stored, debts.toStore), history)
    const why = await locks.whyRefused(resolved, stored === null, debts.toStore)
    if (why !== null) return listeners.tellRefused(why)
    const due = dueWith(debts, resolved.changes)
    const replies = await write(due)
    debts = debtsAfter(debts, due, replies)
    const outcome = verdict(replies, resolved.effects)
    if (outcome.kind === 'failed') return outcome
    locks.keep(resolved.changes)
    sequence += 1
    listeners.tellKept(step, outcome.effects)
    return { ...outcome, sequence }
  }

  return {
    commit: (step) => turn(() => commitNow(step)),
    ...listeners.hearing,
    owed: () => [...debts.toStore.values(), ...debts.toJournal.values()],
  }
}

/** A step with what it owes to the history, as if it had said so itself. */
async function withHistory(
  step: Step,
  resolved: ResolvedStep,
  history: StateHistory | undefined,
): Promise<ResolvedStep> {
  const entries = (await history?.(step, resolved.effects)) ?? []
  if (entries.length === 0) return resolved
  return {
    changes: [...resolved.changes, ...entries],
    effects: [...resolved.effects, ...entries.flatMap((entry) => effectOf(entry, undefined))],
  }
}

type Standing = Pick<JournalMark, 'sequence' | 'confirmed' | 'counts'>

async function writeBoth(
  { database, journal }: Pick<Places, 'database' | 'journal'>,
  { toStore, toJournal }: Debts,
  { sequence, confirmed, counts }: Standing,
): Promise<Replies> {
  const mark = { journal: journal.id, sequence, confirmed, unconfirmed: [...toJournal.keys()] }
  const [store, reply] = await Promise.all([
    writeChanges(database, [...toStore.values()], { id: 'journal', ...mark, counts }),
    appendTo(journal, { sequence, changes: [...toJournal.values()], whole: null }),
  ])
  return { store, journal: reply }
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
