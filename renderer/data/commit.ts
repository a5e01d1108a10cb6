import type { MinutebookDatabase } from './database.ts'
import type { Effect } from './effect.ts'
import type { ChangeJournal, JournalReply } from './journal.ts'
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
export type Places = { readonly database: MinutebookDatabase; readonly journal: ChangeJournal }

/** The one way in which anything is written. */
export interface Committer {
  /**
   * Writes a step, all of it or nothing, after every step before it.
   * Rejects, with nothing written, where a record is not of its form: that is a fault of the program.
   */
  commit(step: Step): Promise<CommitResult>
  /** Hears what each step that was kept did, before its commit answers; the answer stops listening. */
  onKept(listener: KeptListener): () => void
}

type KeptListener = (step: Step, effects: readonly Effect[]) => void

export function createCommit(places: Places): Committer {
  const listeners = new Set<KeptListener>()
  const lastWritten = new LastWritten()
  let sequence = 0
  let last: Promise<unknown> = Promise.resolve()

  async function commitNow(step: Step): Promise<CommitResult> {
    const outcome = await written(places, lastWritten, step)
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
  }
}

type Outcome =
  | { readonly kind: 'saved'; readonly effects: readonly Effect[] }
  | {
      readonly kind: 'saved in part'
      readonly keptBy: 'store' | 'journal'
      readonly effects: readonly Effect[]
    }
  | FailedStore

async function written({ database, journal }: Places, last: LastWritten, step: Step): Promise<Outcome> {
  const before = last.before(step.changes) ?? (await readBefore(database, step.changes))
  const { changes, effects } = resolveStep(step.changes, before)
  if (changes.length === 0) return { kind: 'saved', effects }
  last.forget()
  const [store, reply] = await Promise.all([writeChanges(database, changes), journal.append(changes)])
  if (store.kind === 'saved') last.keep(changes)
  return verdict(store, reply, effects)
}

/** Saved is what every place in use has acknowledged. */
function verdict(
  store: { readonly kind: 'saved' } | FailedStore,
  journal: JournalReply,
  effects: readonly Effect[],
): Outcome {
  if (store.kind === 'failed')
    return journal === 'kept' ? { kind: 'saved in part', keptBy: 'journal', effects } : store
  return journal === 'not kept'
    ? { kind: 'saved in part', keptBy: 'store', effects }
    : { kind: 'saved', effects }
}
