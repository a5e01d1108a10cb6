import type { Moment } from './clock.ts'
import type { StoreFailure } from './store-failure.ts'

/**
 * A change goes out so many milliseconds after the last key: longer than between two keys of a word, and so short
 * that it says Saved within 280 ms on a disk that takes some 50 to sync (design 7) …
 */
const AFTER_LAST_KEY = 200
/** … and never later than so many after the first key that has not gone out. */
const AFTER_FIRST_KEY = 1000
/** Where keys go on and on it goes out this long after one of them: it is painted, and the next is not there yet. */
const AFTER_A_KEY = 20
/** From so long after the first key on: one that comes later yet has the last moment behind it. */
const ONE_MUST_COME = AFTER_FIRST_KEY - AFTER_LAST_KEY - AFTER_A_KEY
/** Milliseconds between attempts after a failed write; the last pause stays. */
export const RETRY_PAUSES = [1000, 2000, 4000, 8000, 16000, 30000] as const
const LONGEST_PAUSE = 30000

type Place = 'store' | 'journal'

/** What the indicator says. `at` and `since` are milliseconds since 1970; null: nothing was saved yet. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saved in part'; readonly keptBy: Place; readonly at: number | null }
  | { readonly kind: 'typing' }
  | { readonly kind: 'saving' }
  | { readonly kind: 'not saved'; readonly reason: StoreFailure; readonly since: number }

/** How one write ended. */
export type Outcome =
  | { readonly kind: 'saved' }
  | { readonly kind: 'saved in part'; readonly keptBy: Place }
  | { readonly kind: 'failed'; readonly reason: StoreFailure }

/**
 * Which edits there are and what became of them: the save queue without its clock, store and screen.
 * Drafts are known by their key; each edit has a revision, higher than any before it.
 */
export type SaveMachine = {
  readonly loaded: boolean
  /** The revision of the last edit of all. */
  readonly revision: number
  /** The drafts that are not in the store, each with the revision that is on the screen. */
  readonly dirty: ReadonlyMap<string, number>
  /** The drafts that are being written, each with the revision that goes out; null between writes. */
  readonly writing: ReadonlyMap<string, number> | null
  /** The ticks of the first and the last edit that have not gone out. */
  readonly waiting: { readonly first: number; readonly last: number } | null
  /** What waits goes out at once. */
  readonly hurried: boolean
  /** How many clicked steps are being written. */
  readonly clicks: number
  readonly trouble: Trouble | null
  readonly lastKept: SaveState
}

/** The last attempt was not a full success; `retryAt` is in ticks. */
type Trouble = { readonly state: SaveState; readonly attempts: number; readonly retryAt: number }

export const IDLE: SaveMachine = {
  loaded: false,
  revision: 0,
  dirty: new Map(),
  writing: null,
  waiting: null,
  hurried: false,
  clicks: 0,
  trouble: null,
  lastKept: { kind: 'saved', at: null },
}

export function stateOf({ trouble, waiting, writing, clicks, lastKept }: SaveMachine): SaveState {
  if (trouble?.state.kind === 'not saved') return trouble.state
  if (waiting !== null) return { kind: 'typing' }
  if (trouble !== null) return trouble.state
  return writing !== null || clicks > 0 ? { kind: 'saving' } : lastKept
}

/** How many milliseconds from now what is dirty goes out; null when nothing is to go out yet. */
export function dueIn(machine: SaveMachine, now: Moment): number | null {
  const { loaded, dirty, writing, hurried, trouble, waiting } = machine
  if (!loaded || dirty.size === 0 || writing !== null) return null
  if (hurried || (waiting === null && trouble === null)) return 0
  const retryAt = trouble?.retryAt ?? Number.POSITIVE_INFINITY
  return Math.max(0, Math.min(dueAt(machine), retryAt) - now.ticks)
}

/** New keys go out on time while others are tried again: a field that cannot be saved holds up no other. */
function dueAt({ waiting }: SaveMachine): number {
  if (waiting === null) return Number.POSITIVE_INFINITY
  const isLong = waiting.last - waiting.first >= ONE_MUST_COME
  return Math.min(waiting.last + (isLong ? AFTER_A_KEY : AFTER_LAST_KEY), waiting.first + AFTER_FIRST_KEY)
}

/** Whether every edit up to that revision is in the store. */
export function isSavedUpTo({ dirty }: SaveMachine, revision: number): boolean {
  return [...dirty.values()].every((unsaved) => unsaved > revision)
}

export function withLoaded(machine: SaveMachine): SaveMachine {
  return { ...machine, loaded: true }
}

export function withEdit(machine: SaveMachine, key: string, now: Moment): SaveMachine {
  const revision = machine.revision + 1
  const waiting = { first: machine.waiting?.first ?? now.ticks, last: now.ticks }
  return { ...machine, revision, waiting, dirty: new Map(machine.dirty).set(key, revision) }
}

export function withHurry(machine: SaveMachine): SaveMachine {
  return machine.dirty.size === 0 ? machine : { ...machine, hurried: true }
}

/** Everything dirty goes out. */
export function withWriteBegun(machine: SaveMachine): SaveMachine {
  return { ...machine, writing: machine.dirty, waiting: null, hurried: false }
}

/** What was written is clean where it is still what the screen shows; all else stays dirty. */
export function withWriteEnded(
  machine: SaveMachine,
  outcomes: ReadonlyMap<string, Outcome>,
  now: Moment,
): SaveMachine {
  const inStore = ([key, revision]: readonly [string, number]) =>
    machine.writing?.get(key) === revision && isInStore(outcomes.get(key))
  const dirty = new Map([...machine.dirty].filter((draft) => !inStore(draft)))
  return withOutcome({ ...machine, writing: null, dirty }, worstOf([...outcomes.values()]), now)
}

export function withClickBegun(machine: SaveMachine): SaveMachine {
  return { ...machine, clicks: machine.clicks + 1 }
}

/** A click that was kept while drafts are in trouble says that the store is back: they go out at once. */
export function withClickEnded(machine: SaveMachine, outcome: Outcome, now: Moment): SaveMachine {
  const ended = { ...machine, clicks: machine.clicks - 1 }
  if (!isInStore(outcome) || machine.dirty.size === 0 || machine.trouble === null)
    return withOutcome(ended, outcome, now)
  return { ...ended, trouble: { ...machine.trouble, retryAt: now.ticks } }
}

function withOutcome(machine: SaveMachine, outcome: Outcome, now: Moment): SaveMachine {
  const state = stateAfter(outcome, machine.trouble, now)
  if (isInStore(outcome)) return { ...machine, trouble: null, lastKept: state }
  const attempts = (machine.trouble?.attempts ?? 0) + 1
  const retryAt = now.ticks + pauseAfter(attempts)
  return { ...machine, trouble: { state, attempts, retryAt } }
}

/** How many milliseconds to wait after so many failed attempts. */
export function pauseAfter(attempts: number): number {
  return RETRY_PAUSES[attempts - 1] ?? LONGEST_PAUSE
}

function stateAfter(outcome: Outcome, trouble: Trouble | null, now: Moment): SaveState {
  switch (outcome.kind) {
    case 'saved':
      return { kind: 'saved', at: now.wall }
    case 'saved in part':
      return { kind: 'saved in part', keptBy: outcome.keptBy, at: now.wall }
    case 'failed': {
      const since = trouble?.state.kind === 'not saved' ? trouble.state.since : now.wall
      return { kind: 'not saved', reason: outcome.reason, since }
    }
  }
}

/** What only the journal keeps is safe, but the store must still get it: until then the draft is shown. */
function isInStore(outcome: Outcome | undefined): boolean {
  return outcome?.kind === 'saved' || (outcome?.kind === 'saved in part' && outcome.keptBy === 'store')
}

function worstOf(outcomes: readonly Outcome[]): Outcome {
  const inPart = outcomes.filter((outcome) => outcome.kind === 'saved in part')
  return (
    outcomes.find((outcome) => outcome.kind === 'failed') ??
    inPart.find((outcome) => outcome.keptBy === 'journal') ??
    inPart[0] ?? { kind: 'saved' }
  )
}
