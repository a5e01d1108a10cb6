import { inTurn } from '../../shared/domain/in-turn.ts'
import { WRITTEN_ONCE } from '../../shared/domain/record/locks.ts'
import type { CommitResult, Committer } from './commit.ts'
import { type Effect, inverseOf } from './effect.ts'
import { createListeners } from './listeners.ts'
import { sharing } from './same.ts'
import type { Step } from './step.ts'
import type { FailedStore } from './store-failure.ts'
import {
  type Direction,
  EMPTY_HISTORY,
  type Entry,
  type History,
  nextEntry,
  type StepEntry,
  type TypedEntry,
  type TypedIn,
  withAsked,
  withMoved,
  withoutAsked,
  withoutTyped,
  withStep,
  withTyped,
} from './undo-history.ts'

/** A notes editor, which undoes or redoes its last step in that minute; false where it cannot, or no longer can. */
export type TypedHandler = (direction: Direction, minuteId: TypedIn) => boolean | Promise<boolean>

export type UndoResult =
  | { readonly kind: 'done'; readonly label: string }
  | { readonly kind: 'nothing' }
  /** What it would change is locked; why is told by what refused it. The next undo goes on to what was done before. */
  | Refused
  | FailedStore

/** What the two commands say, such as `Undo mark Mr J Rivers present`; null where there is nothing. */
export type UndoState = { readonly undoLabel: string | null; readonly redoLabel: string | null }

/** One chronological order for everything the clerk did, clicked or typed. */
export interface Undo {
  /** Writes a clicked step. What is typed before it is stored is undone before it. */
  commit(step: Step): Promise<CommitResult>
  undo(): Promise<UndoResult>
  redo(): Promise<UndoResult>
  /** The notes editor has made an undoable step of its own; not for its undoing and redoing. */
  markTyped(minuteId: TypedIn): void
  /** The notes editor is closed, and what was typed there can no longer be undone. */
  forgetTyped(): void
  /** Registers a notes editor; the answer takes it off again. */
  handleTyped(handler: TypedHandler): () => void
  state(): UndoState
  subscribe(listener: () => void): () => void
}

export type UndoParts = {
  readonly onKept: Committer['onKept']
  readonly submit: (step: Step) => Promise<CommitResult>
  /** Makes a step of what is still being typed in a field, before one is undone. */
  readonly settle: () => Promise<unknown>
}

export function createUndo(parts: UndoParts): Undo {
  return new StepsAndTyping(parts)
}

const VERB = { undo: 'Undo', redo: 'Redo' } as const
const TYPING = 'typing'

/** What an entry came to: `back` takes it back; an entry that changed nothing has none. */
type Moved = { readonly kind: 'moved'; readonly back?: Entry } | Refused | FailedStore
type Refused = Extract<CommitResult, { readonly kind: 'refused' }>

class StepsAndTyping implements Undo {
  readonly #parts: UndoParts
  readonly #listeners = createListeners()
  #history: History = EMPTY_HISTORY
  #state: UndoState = stateOf(EMPTY_HISTORY)
  readonly #editors = new Set<TypedHandler>()
  readonly #turn = inTurn()

  constructor(parts: UndoParts) {
    this.#parts = parts
    parts.onKept((step, effects) => this.#become(withStep(this.#history, step, effects)))
  }

  readonly subscribe = (listener: () => void) => this.#listeners.subscribe(listener)
  readonly state = () => this.#state
  /** A held-down key asks faster than the store writes: one at a time, none is lost. */
  readonly undo = () => this.#turn(() => this.#move('undo'))
  readonly redo = () => this.#turn(() => this.#move('redo'))
  readonly markTyped = (minuteId: TypedIn) => this.#become(withTyped(this.#history, minuteId, TYPING))
  readonly forgetTyped = () => this.#become(withoutTyped(this.#history))

  readonly commit = (step: Step) => {
    this.#become(withAsked(this.#history, step))
    return this.#parts.submit(step).finally(() => this.#become(withoutAsked(this.#history, step)))
  }

  readonly handleTyped = (handler: TypedHandler) => {
    this.#editors.add(handler)
    return () => {
      this.#editors.delete(handler)
    }
  }

  /** Goes on past entries that come to nothing, so that the command always does what can be seen. */
  async #move(direction: Direction): Promise<UndoResult> {
    await this.#parts.settle()
    for (;;) {
      const entry = nextEntry(this.#history, direction)
      if (entry === undefined) return { kind: 'nothing' }
      const moved =
        entry.kind === 'step' ? await this.#moveStep(entry) : await this.#moveTyped(entry, direction)
      const back = moved.kind === 'moved' ? moved.back : undefined
      if (!isWorthAnotherTry(moved)) this.#become(withMoved(this.#history, direction, entry, back))
      if (moved.kind !== 'moved') return moved
      if (back !== undefined) return { kind: 'done', label: `${VERB[direction]} ${entry.label}` }
    }
  }

  /** What the step really did now is what takes it back: text typed since it was done is kept that way. */
  async #moveStep({ label, effects }: StepEntry): Promise<Moved> {
    const changes = effects.filter((it) => !staysWritten(it, effects)).map(inverseOf)
    const result = await this.#parts.submit({ label, changes, undo: { kind: 'none' }, reason: 'Undone' })
    if (result.kind === 'refused' || result.kind === 'failed') return result
    if (result.effects.length === 0) return { kind: 'moved' }
    return { kind: 'moved', back: { kind: 'step', label, effects: result.effects, mergeKey: null } }
  }

  async #moveTyped(entry: TypedEntry, direction: Direction): Promise<Moved> {
    for (const editor of this.#editors)
      if (await editor(direction, entry.minuteId)) return { kind: 'moved', back: entry }
    return { kind: 'moved' }
  }

  #become(history: History): void {
    if (history === this.#history) return
    this.#history = history
    this.#state = sharing(this.#state, stateOf(history))
    this.#listeners.tell()
  }
}

/** What a lock refuses, it refuses again: only what the store did not take, or could not say, stays to be tried. */
function isWorthAnotherTry(moved: Moved): boolean {
  return moved.kind === 'failed' || (moved.kind === 'refused' && moved.why.kind === 'cannot be checked')
}

/** The history of a record tells of what was undone as well: nothing is taken out of it, but with its meeting. */
function staysWritten({ table, kind, record }: Effect, effects: readonly Effect[]): boolean {
  if (!WRITTEN_ONCE.includes(table) || kind !== 'created') return false
  return !effects.some(
    (it) =>
      it.table === 'meetings' &&
      'meetingId' in record &&
      it.record.id === record.meetingId &&
      it.kind === kind,
  )
}

function stateOf(history: History): UndoState {
  return { undoLabel: labelOf(history, 'undo'), redoLabel: labelOf(history, 'redo') }
}

function labelOf(history: History, direction: Direction): string | null {
  const entry = nextEntry(history, direction)
  return entry === undefined ? null : `${VERB[direction]} ${entry.label}`
}
