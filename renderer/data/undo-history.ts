import type { PublicMinuteId, ReviewEditId } from '../../shared/records/ids.ts'
import { type Effect, joinedEffects } from './effect.ts'
import type { Step } from './step.ts'

/** So many things back, and no more, can be undone. */
export const LONGEST_HISTORY = 500

/** A step that was kept, with what it did. */
export type StepEntry = {
  readonly kind: 'step'
  readonly label: string
  readonly effects: readonly Effect[]
  /** A step of the same key joins this one; null lets none. */
  readonly mergeKey: string | null
}

/** What was typed in: a minute, or what the chair would have instead of it. */
export type TypedIn = PublicMinuteId | ReviewEditId

/** Something typed in the notes of one minute; the notes editor knows what. */
export type TypedEntry = { readonly kind: 'typed'; readonly label: string; readonly minuteId: TypedIn }

export type Entry = StepEntry | TypedEntry

/** What can be undone and what can be redone, the next one last. */
export type History = { readonly done: readonly Entry[]; readonly undone: readonly Entry[] }

export const EMPTY_HISTORY: History = { done: [], undone: [] }

/** The history after a step: a new one that has an effect ends what could be redone. */
export function withStep(history: History, step: Step, effects: readonly Effect[]): History {
  if (step.undo.kind === 'none' || effects.length === 0) return history
  const mergeKey = step.undo.kind === 'merge' ? step.undo.key : null
  const entry: StepEntry = { kind: 'step', label: step.label, effects, mergeKey }
  const last = history.done.at(-1)
  if (mergeKey === null || last?.kind !== 'step' || last.mergeKey !== mergeKey) return withNew(history, entry)
  const joined = { ...entry, effects: joinedEffects(last.effects, effects) }
  return { done: [...history.done.slice(0, -1), joined], undone: [] }
}

export function withTyped(history: History, minuteId: TypedIn, label: string): History {
  return withNew(history, { kind: 'typed', label, minuteId })
}

/** The history without what only the notes editor could undo. */
export function withoutTyped({ done, undone }: History): History {
  return { done: done.filter(isStep), undone: undone.filter(isStep) }
}

export type Direction = 'undo' | 'redo'

/** What undoing or redoing comes to next. */
export function nextEntry(history: History, direction: Direction): Entry | undefined {
  return (direction === 'undo' ? history.done : history.undone).at(-1)
}

/**
 * The history after an entry was undone or redone. Where something new was done meanwhile, the entry is
 * gone and cannot be taken back.
 * @param back what takes it back; undefined for an entry that came to nothing
 */
export function withMoved(history: History, direction: Direction, entry: Entry, back?: Entry): History {
  const more = back !== undefined && nextEntry(history, direction) === entry ? [back] : []
  const done = history.done.filter((other) => other !== entry)
  const undone = history.undone.filter((other) => other !== entry)
  return direction === 'undo' ? { done, undone: [...undone, ...more] } : { done: [...done, ...more], undone }
}

function withNew({ done }: History, entry: Entry): History {
  return { done: [...done, entry].slice(-LONGEST_HISTORY), undone: [] }
}

function isStep(entry: Entry): entry is StepEntry {
  return entry.kind === 'step'
}
