import type { StepChange } from '../../shared/records/edit.ts'
import type { Clock, Moment } from './clock.ts'
import type { CommitResult } from './commit.ts'
import { type Flushed, FlushWaiters } from './flush-waiters.ts'
import { createListeners } from './listeners.ts'
import { sharing } from './same.ts'
import {
  dueIn,
  IDLE,
  isSavedUpTo,
  type Outcome,
  type SaveMachine,
  type SaveState,
  stateOf,
  withClickBegun,
  withClickEnded,
  withEdit,
  withHurry,
  withLoaded,
  withWriteBegun,
  withWriteEnded,
} from './save-machine.ts'
import { type ShownDraft, ShownDrafts } from './shown-drafts.ts'
import type { Step } from './step.ts'

/** What a field shows instead of what is stored, and the step that saves it, made when it goes out. */
type Draft = { readonly value: unknown; readonly step: () => Step }

/** What is on the screen, and whether all of it is saved. The one owner of the save indicator. */
export interface SaveQueue {
  /** Nothing is written before this says that the store was read. */
  loaded(): void
  /** A field was edited: its step goes out 200 ms after the last key, 1 s after the first at the latest. */
  edit(key: string, draft: Draft): void
  /** Writes a clicked step at once, after everything that was typed before it. Rejects as `commit` does. */
  submit(step: Step): Promise<CommitResult>
  /**
   * Sends everything typed out at once. Answers when that is kept somewhere, or could not be, and when
   * every click before it was written.
   */
  flush(): Promise<Flushed>
  /** What a field shows; undefined where that is what is stored. */
  draftOf(key: string): ShownDraft | undefined
  /** What is typed and not stored, as far as its steps can be made. */
  unsaved(): readonly StepChange[]
  /** What is stored has caught up with a settling draft, which is no longer needed. */
  release(key: string): void
  /** What is stored is shown from now on, for it is about to be undone. */
  releaseAll(): void
  state(): SaveState
  subscribe(listener: () => void): () => void
}

export type SaveQueueParts = {
  readonly commit: (step: Step) => Promise<CommitResult>
  readonly clock: Clock
  /** Hears of a fault of the program: a draft whose record is not of its form. */
  readonly report: (fault: unknown) => void
}

export function createSaveQueue(parts: SaveQueueParts): SaveQueue {
  return new DraftsAndClicks(parts)
}

const FAULT: Outcome = { kind: 'failed', reason: 'unknown' }

class DraftsAndClicks implements SaveQueue {
  readonly #parts: SaveQueueParts
  readonly #listeners = createListeners()
  readonly #waiters = new FlushWaiters()
  readonly #shown: ShownDrafts
  readonly #steps = new Map<string, () => Step>()
  /** Drafts that were refused: their fields show what is stored again. */
  readonly #refused: string[] = []
  #machine: SaveMachine = IDLE
  #state: SaveState = stateOf(IDLE)
  #callOff: () => void = () => undefined
  #begin: () => void = () => undefined
  #lastClick: Promise<unknown>

  constructor(parts: SaveQueueParts) {
    this.#parts = parts
    this.#shown = new ShownDrafts(parts.clock, this.#listeners.tell)
    this.#lastClick = new Promise<void>((resolve) => {
      this.#begin = resolve
    })
  }

  readonly state = () => this.#state
  readonly subscribe = (listener: () => void) => this.#listeners.subscribe(listener)
  readonly draftOf = (key: string) => this.#shown.of(key)
  readonly unsaved = () => [...this.#steps.values()].flatMap(changesOf)
  readonly release = (key: string) => this.#shown.release(key)
  readonly releaseAll = () => this.#shown.releaseAll()

  readonly loaded = () => {
    this.#begin()
    this.#become(withLoaded(this.#machine))
  }

  readonly edit = (key: string, { value, step }: Draft) => {
    this.#steps.set(key, step)
    this.#shown.edit(key, value)
    this.#become(withEdit(this.#machine, key, this.#now()))
  }

  readonly flush = async (): Promise<Flushed> => {
    const flushed = await this.#sendDrafts()
    await this.#lastClick
    return flushed
  }

  readonly submit = (step: Step): Promise<CommitResult> => {
    this.#become(withClickBegun(this.#machine))
    const result = this.#lastClick.then(() => this.#click(step))
    this.#lastClick = result.catch(() => undefined) // its caller hears of it; the next click goes on
    return result
  }

  #sendDrafts(): Promise<Flushed> {
    const upTo = this.#machine.revision
    if (isSavedUpTo(this.#machine, upTo)) return Promise.resolve('kept')
    const flushed = this.#waiters.waitFor(upTo)
    this.#become(withHurry(this.#machine))
    return flushed
  }

  /** What was typed goes first, so that steps are kept in the order in which they were done. */
  async #click(step: Step): Promise<CommitResult> {
    await this.#sendDrafts()
    try {
      const result = await this.#parts.commit(step)
      this.#become(withClickEnded(this.#machine, outcomeOf(result), this.#now()))
      return result
    } catch (fault) {
      this.#become(withClickEnded(this.#machine, FAULT, this.#now()))
      throw fault
    }
  }

  #become(machine: SaveMachine): void {
    this.#machine = machine
    this.#settleClean()
    this.#sendOrWait()
    this.#state = sharing(this.#state, stateOf(this.#machine))
    this.#listeners.tell()
  }

  #settleClean(): void {
    for (const key of this.#steps.keys()) {
      if (this.#machine.dirty.has(key)) continue
      this.#steps.delete(key)
      this.#shown.settle(key)
    }
  }

  #sendOrWait(): void {
    this.#callOff()
    const due = dueIn(this.#machine, this.#now())
    if (due === null) return
    if (due > 0) {
      this.#callOff = this.#parts.clock.after(due, () => this.#become(this.#machine))
      return
    }
    this.#machine = withWriteBegun(this.#machine)
    void this.#write([...this.#machine.dirty.keys()])
  }

  async #write(keys: readonly string[]): Promise<void> {
    const outcomes = await Promise.all(keys.map(async (key) => [key, await this.#writeDraft(key)] as const))
    this.#become(withWriteEnded(this.#machine, new Map(outcomes), this.#now()))
    for (const key of this.#refused.splice(0)) this.#shown.release(key)
    this.#waiters.afterWrite(this.#machine)
  }

  async #writeDraft(key: string): Promise<Outcome> {
    try {
      const step = this.#steps.get(key)
      if (step === undefined) return FAULT
      const result = await this.#parts.commit(step())
      if (result.kind === 'refused') this.#refused.push(key)
      return outcomeOf(result)
    } catch (fault) {
      this.#parts.report(fault)
      return FAULT
    }
  }

  #now(): Moment {
    return this.#parts.clock.now()
  }
}

/** What was refused is not to be tried again: there, all that is to be saved is saved. */
function outcomeOf(result: CommitResult): Outcome {
  return result.kind === 'refused' ? { kind: 'saved' } : result
}

/** A step that cannot be made is a fault that was reported when it went out; the others are there all the same. */
function changesOf(step: () => Step): readonly StepChange[] {
  try {
    return step().changes
  } catch {
    return []
  }
}
