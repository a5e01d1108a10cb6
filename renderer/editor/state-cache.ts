import type { Editor, EditorEvents } from '@tiptap/core'
import { closeHistory, isHistoryTransaction, redo, undo, undoDepth } from '@tiptap/pm/history'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type Command, EditorState, type Plugin, Selection, type Transaction } from '@tiptap/pm/state'
import { mergedBody, saysTheSame } from '../../shared/domain/notes/merged-body.ts'
import type { NewId } from '../../shared/records/ids.ts'
import type { NoteBody } from '../../shared/records/note-body.ts'
import { bodyOf, fromEditor, toEditor } from './body/editor-body.ts'
import { replaceBody } from './body/replace-body.ts'
import { ReportedBodies } from './body/reported-bodies.ts'
import { createEditor } from './create-editor.ts'
import type { MinuteId, Written } from './edited-minute.ts'
import { type EditorSettings, INITIAL_SETTINGS, namesOtherwise, namingBy } from './editor-settings.ts'
import { named } from './mention/name-people.ts'
import { peopleSource } from './mention/people-source.ts'
import { type NotesCommands, notesCommands } from './notes-commands.ts'
import { phraseSource } from './phrases/phrase-source.ts'
import { withRecords } from './sentences/follow-records.ts'
import { RecordLines } from './sentences/record-lines.ts'
import { withWrittenBlock } from './sentences/written-block.ts'
import { Suggestions } from './suggest/suggestions.ts'

/** Who is told of what happens in the notes. */
type NotesListener = {
  readonly onChange: (body: NoteBody, minuteId: MinuteId) => void
  readonly onTyped: (minuteId: MinuteId) => void
  readonly onUndo?: (() => void) | undefined
  readonly onRedo?: (() => void) | undefined
}

/**
 * The one editor and, for every minute that was shown in it, its state: words, caret and what can be undone.
 * Kept for as long as a meeting is open, through any change of item or screen.
 */
export interface StateCache {
  readonly editor: Editor
  readonly commands: NotesCommands
  /** The list at the caret. */
  readonly suggestions: Suggestions
  /** Takes back the last thing typed in a minute, shown or not; false where there is nothing. */
  undoTyped(minuteId: MinuteId): boolean
  redoTyped(minuteId: MinuteId): boolean
  /** What is typed from now on is a new step: to be called when a clicked step comes in between. */
  endTypedGroup(): void
  /** Sets who is told from now on, and how the notes behave. */
  configure(listener: NotesListener, settings: EditorSettings): void
  /** Shows a minute with these words. Words that the editor reported itself change nothing; others come together with what was typed since. */
  show(minuteId: MinuteId, body: NoteBody): void
  /** Takes out of a minute, shown or not, what a step put in that is not kept. What was typed since stays. */
  takeOut(written: Written): void
}

export function createStateCache(newId: NewId): StateCache {
  return new NotesStates(newId)
}

const SILENT: NotesListener = { onChange: () => {}, onTyped: () => {} }
/** Marks a transaction that brings in a change made elsewhere, or one that the clerk makes by a click. */
const FROM_OUTSIDE = 'fromOutside'

class NotesStates implements StateCache {
  readonly editor: Editor
  readonly commands: NotesCommands
  readonly suggestions: Suggestions
  readonly #newId: NewId
  readonly #states = new Map<MinuteId, EditorState>()
  readonly #reported = new Map<MinuteId, ReportedBodies>()
  #shown: MinuteId | null = null
  #groups = 0
  #listener = SILENT
  #settings = INITIAL_SETTINGS
  readonly #records = new RecordLines()

  constructor(newId: NewId) {
    this.#newId = newId
    this.suggestions = new Suggestions({
      '@': peopleSource(() => this.#settings),
      '/': phraseSource(() => this.#settings.phrases),
    })
    this.editor = createEditor({
      newId,
      settings: () => this.#settings,
      linesOf: this.#records.linesOf,
      suggestions: this.suggestions,
      undo: { undo: () => this.#onKey('undo'), redo: () => this.#onKey('redo') },
    })
    this.commands = notesCommands(this.editor, {
      leadBegins: () => this.#settings.leadBegins,
      records: this.#records,
      write: (block) => this.#write(block),
    })
    this.editor.on('transaction', (event) => this.#onTransaction(event))
    this.editor.on('blur', () => this.endTypedGroup())
  }

  undoTyped(minuteId: MinuteId): boolean {
    return this.#run(minuteId, undo)
  }

  redoTyped(minuteId: MinuteId): boolean {
    return this.#run(minuteId, redo)
  }

  endTypedGroup(): void {
    this.editor.view.dispatch(closeHistory(this.editor.state.tr))
  }

  configure(listener: NotesListener, settings: EditorSettings): void {
    this.#listener = listener
    const isNamedOtherwise = namesOtherwise(this.#settings, settings)
    const isReviewedOtherwise = settings.review !== this.#settings.review
    this.#settings = settings
    if (isReviewedOtherwise && this.#shown !== null && !this.editor.isDestroyed)
      this.editor.view.dispatch(this.editor.state.tr) // to draw it anew
    if (!this.#records.follow(settings.linesOf) && !isNamedOtherwise) return
    if (this.#shown === null) return
    const transaction = this.#withRecords()
    if (transaction.docChanged) this.editor.view.dispatch(transaction)
  }

  show(minuteId: MinuteId, body: NoteBody): void {
    if (minuteId !== this.#shown) this.#turnTo(minuteId, body)
    this.#bringIn(minuteId, body)
  }

  /** As if the words had been stored, and the step undone. */
  takeOut({ minuteId, before, body }: Written): void {
    if (this.#reported.get(minuteId)?.isEcho(body)) this.#bringIn(minuteId, before)
  }

  #bringIn(minuteId: MinuteId, body: NoteBody): void {
    const reported = this.#reported.get(minuteId)
    const state = this.#stateOf(minuteId)
    if (state === undefined || reported === undefined || reported.isEcho(body)) return
    const merged = mergedBody({ base: fromEditor(reported.stored), theirs: body, ours: bodyOf(state.doc) })
    this.#apply(minuteId, replaceBody(state, this.#docOf(merged)).setMeta(FROM_OUTSIDE, true))
    if (saysTheSame(merged, fromEditor(body))) {
      this.#reported.set(minuteId, new ReportedBodies(body))
      return
    }
    reported.storedInstead(body)
    this.#report(minuteId)
  }

  #turnTo(minuteId: MinuteId, body: NoteBody): void {
    if (this.#shown !== null) this.#states.set(this.#shown, withGroupEnded(this.editor.state))
    const { plugins } = this.editor.state
    const state = this.#states.get(minuteId)?.reconfigure({ plugins }) ?? this.#newState(body, plugins)
    if (!this.#reported.has(minuteId)) this.#reported.set(minuteId, new ReportedBodies(body))
    this.#shown = minuteId
    this.#groups = undoDepth(state)
    this.editor.view.updateState(state)
    this.editor.view.dispatch(this.#withRecords()) // even where it changes nothing: it tells the toolbar
  }

  #withRecords(): Transaction {
    const transaction = withRecords(this.editor.state, this.#records.linesOf)
    return named(transaction, namingBy(this.#settings)).setMeta(FROM_OUTSIDE, true)
  }

  #write(block: ProseMirrorNode): Written | null {
    if (this.#shown === null || this.editor.isDestroyed) return null
    this.endTypedGroup()
    const before = bodyOf(this.editor.state.doc)
    this.editor.view.dispatch(withWrittenBlock(this.editor.state, block).setMeta(FROM_OUTSIDE, true))
    const body = bodyOf(this.editor.state.doc)
    this.#reported.get(this.#shown)?.add(body)
    return { minuteId: this.#shown, before, body }
  }

  /** The caret of a minute not seen before is behind its last word, where notes go on. */
  #newState(body: NoteBody, plugins: readonly Plugin[]): EditorState {
    const doc = this.#docOf(body)
    return EditorState.create({ doc, plugins, selection: Selection.atEnd(doc) })
  }

  #docOf(body: NoteBody): ProseMirrorNode {
    return this.editor.schema.nodeFromJSON(toEditor(body, this.#newId))
  }

  #onTransaction({ transaction, appendedTransactions }: EditorEvents['transaction']): void {
    const groups = undoDepth(this.editor.state)
    const isNewGroup = groups > this.#groups && !isHistoryTransaction(transaction)
    this.#groups = groups
    if (this.#shown === null || transaction.getMeta(FROM_OUTSIDE) === true) return
    if (isNewGroup) this.#listener.onTyped(this.#shown)
    const isChanged = [transaction, ...appendedTransactions].some(({ docChanged }) => docChanged)
    if (isChanged) this.#report(this.#shown)
  }

  #report(minuteId: MinuteId): void {
    const state = this.#stateOf(minuteId)
    if (state === undefined) return
    const body = bodyOf(state.doc)
    this.#reported.get(minuteId)?.add(body)
    this.#listener.onChange(body, minuteId)
  }

  /** Undo and redo also reach a minute that is not shown, in the state it was left in. */
  #run(minuteId: MinuteId, command: Command): boolean {
    const state = this.#stateOf(minuteId)
    if (state === undefined) return false
    return command(state, (transaction) => {
      this.#apply(minuteId, transaction)
      if (minuteId !== this.#shown) this.#report(minuteId) // of the one that is shown, its transaction tells
    })
  }

  #stateOf(minuteId: MinuteId): EditorState | undefined {
    return minuteId === this.#shown ? this.editor.state : this.#states.get(minuteId)
  }

  #apply(minuteId: MinuteId, transaction: Transaction): void {
    const state = this.#states.get(minuteId)
    if (minuteId === this.#shown) this.editor.view.dispatch(transaction)
    else if (state !== undefined) this.#states.set(minuteId, state.apply(transaction))
  }

  #onKey(direction: 'undo' | 'redo'): void {
    const asked = direction === 'undo' ? this.#listener.onUndo : this.#listener.onRedo
    if (asked !== undefined) asked()
    else if (this.#shown !== null) this.#run(this.#shown, direction === 'undo' ? undo : redo)
  }
}

function withGroupEnded(state: EditorState): EditorState {
  return state.apply(closeHistory(state.tr))
}
