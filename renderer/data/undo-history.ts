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

/** A step that was asked for and is not stored yet: it keeps its place before what is typed meanwhile. */
type AskedEntry = { readonly kind: 'asked'; readonly step: Step }

export type Entry = StepEntry | TypedEntry

/** What can be undone and what can be redone, the next one last. */
export type History = { readonly done: readonly (Entry | AskedEntry)[]; readonly undone: readonly Entry[] }

export const EMPTY_HISTORY: History = { done: [], undone: [] }

export function withAsked({ done, undone }: History, step: Step): History {
  return { done: [...done, { kind: 'asked', step }], undone }
}

/** The history once a step that was asked for is stored, or cannot be. */
export function withoutAsked(history: History, step: Step): History {
  const done = history.done.filter((entry) => !isAskedFor(entry, step))
  return done.length === history.done.length ? history : { ...history, done }
}

/**
 * The history after a step: one that has an effect ends what could be redone. It stands where it was asked for; one
 * of a field, which nobody asked for, was stored before the clicks that wait, and stands before them.
 */
export function withStep(history: History, step: Step, effects: readonly Effect[]): History {
  if (step.undo.kind === 'none' || effects.length === 0) return history
  const mergeKey = step.undo.kind === 'merge' ? step.undo.key : null
  const entry: StepEntry = { kind: 'step', label: step.label, effects, mergeKey }
  const { done } = withoutAsked(history, step)
  const place = history.done.findIndex((it) => isAskedFor(it, step))
  const firstAsked = place < 0 ? done.findIndex(({ kind }) => kind === 'asked') : place
  const at = firstAsked < 0 ? done.length : firstAsked
  return withNew({ done: [...joinedTo(done.slice(0, at), entry), ...done.slice(at)] })
}

/** A step of the same key as the last one becomes one with it. */
function joinedTo(done: History['done'], entry: StepEntry): History['done'] {
  const last = done.at(-1)
  if (entry.mergeKey === null || last?.kind !== 'step' || last.mergeKey !== entry.mergeKey)
    return [...done, entry]
  return [...done.slice(0, -1), { ...entry, effects: joinedEffects(last.effects, entry.effects) }]
}

function isAskedFor(entry: Entry | AskedEntry, step: Step): boolean {
  return entry.kind === 'asked' && entry.step === step
}

export function withTyped(history: History, minuteId: TypedIn, label: string): History {
  return withNew({ done: [...history.done, { kind: 'typed', label, minuteId }] })
}

/** The history without what only the notes editor could undo. */
export function withoutTyped({ done, undone }: History): History {
  return { done: done.filter(isNotTyped), undone: undone.filter(isNotTyped) }
}

export type Direction = 'undo' | 'redo'

/** What undoing or redoing comes to next. */
export function nextEntry({ done, undone }: History, direction: Direction): Entry | undefined {
  return direction === 'undo' ? done.findLast((it) => it.kind !== 'asked') : undone.at(-1)
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

function withNew({ done }: Pick<History, 'done'>): History {
  return { done: done.slice(-LONGEST_HISTORY), undone: [] }
}

function isNotTyped<E extends Entry | AskedEntry>(entry: E): boolean {
  return entry.kind !== 'typed'
}
