import type { Node } from '@tiptap/pm/model'
import { type Command, EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { blockIds } from '../../../../renderer/editor/body/block-ids.ts'
import { bodyOf } from '../../../../renderer/editor/body/editor-body.ts'
import { breakLine } from '../../../../renderer/editor/commands/break-line.ts'
import { continueBlock } from '../../../../renderer/editor/commands/continue-block.ts'
import { deleteSelected } from '../../../../renderer/editor/commands/delete-range.ts'
import { leaveResolution } from '../../../../renderer/editor/commands/leave-resolution.ts'
import { moveBlocks } from '../../../../renderer/editor/commands/move-blocks.ts'
import { newResolution } from '../../../../renderer/editor/commands/new-resolution.ts'
import { setIn, setOut, toggleKind } from '../../../../renderer/editor/commands/set-in.ts'
import { joinBelow, takeBack } from '../../../../renderer/editor/commands/take-back.ts'
import { toggleLook } from '../../../../renderer/editor/commands/toggle-look.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'
import { bodyFrom, countingIds, type Line, noteSchema } from '../../../renderer/editor/notes-language.ts'

/** Notes of any kind, and edits of them of any kind, made by the notes editor's own commands. */

const word = fc.constantFrom(
  ...['The', 'the', 'Board', 'noted', 'report', 'of', 'of', 'and', 'Mr Powell’s', '10:30', '5%', 'budget'],
  ...['*agreed*', '@Mr Powell@', '@Ms Allen@', '↵', 'well-known', '“three”', 'Kent', '20th', '£1,000'],
)
const end = fc.constantFrom('.', '.', '.', ';', ':', '', ' ')
const words = fc.tuple(fc.array(word, { maxLength: 9 }), end).map(([parts, last]) => parts.join(' ') + last)

const flatLine = fc
  .tuple(fc.constantFrom('¶', '¶', '¶', '•', '–', 'a)', 'i)', '§', '§!'), words)
  .map(([sign, text]) => [`${sign} ${text}`])
const resolutionLines = fc
  .tuple(words, fc.array(words, { maxLength: 3 }))
  .map(([lead, clauses]) => [`RESOLVED ${lead}`, ...clauses.map((clause) => `(a) ${clause}`)])

const anyLines: fc.Arbitrary<readonly Line[]> = fc
  .array(fc.oneof({ weight: 4, arbitrary: flatLine }, { weight: 1, arbitrary: resolutionLines }), {
    minLength: 1,
    maxLength: 7,
  })
  .map((blocks) => blocks.flat())

type Edit = { readonly name: string; readonly from: number; readonly length: number; readonly text: string }

const COMMANDS: Readonly<Record<string, (edit: Edit) => Command>> = {
  type: typed,
  append: typed,
  replace: typed,
  delete: () => deleteSelected,
  split: () => continueBlock,
  break: () => breakLine,
  joinBefore: () => takeBack,
  joinAfter: () => joinBelow,
  up: () => moveBlocks('up'),
  down: () => moveBlocks('down'),
  bullet: () => toggleKind('bullet'),
  subPoint: () => toggleKind('subPoint'),
  setIn: () => setIn,
  setOut: () => setOut,
  bold: () => toggleLook(noteSchema, 'bold'),
  resolution: () => newResolution(''),
  leaveResolution: () => leaveResolution,
}

const edits = (most: number) =>
  fc.array(
    fc.record({
      name: fc.constantFrom(...Object.keys(COMMANDS)),
      from: fc.double({ min: 0, max: 1, noNaN: true }),
      /** Mostly a caret or some words, now and then several lines. */
      length: fc.oneof(fc.constant(0), fc.nat({ max: 12 }), fc.nat({ max: 80 })),
      text: fc.constantFrom('x', 'also', ' the', 'the ', ' new words', '.', ' ', 'Board', 'th', '5'),
    }),
    { maxLength: most },
  )

export type AnyReview = {
  readonly sent: NoteBody
  /** As the chair would have it. */
  readonly chair: NoteBody
  /** As the clerk has it by then. */
  readonly clerk: NoteBody
  /** Numbers by which the order of decisions, and what is decided, are drawn. */
  readonly chances: readonly number[]
}

export const anyReview: fc.Arbitrary<AnyReview> = fc
  .record({
    lines: anyLines,
    chair: edits(8),
    clerk: edits(4),
    chances: fc.array(fc.nat({ max: 999 }), { minLength: 12, maxLength: 12 }),
  })
  .map(({ lines, chair, clerk, chances }) => {
    const sent = bodyFrom(lines)
    return { sent, chair: edited(sent, chair, 2000), clerk: edited(sent, clerk, 4000), chances }
  })

function edited(sent: NoteBody, steps: readonly Edit[], ids: number): NoteBody {
  const doc = noteSchema.nodeFromJSON(sent)
  const begun = EditorState.create({ doc, plugins: [blockIds(countingIds(ids))] })
  return bodyOf(steps.reduce(withEdit, begun).doc)
}

function withEdit(state: EditorState, edit: Edit): EditorState {
  let result = state.apply(state.tr.setSelection(selectionOf(edit, state.doc)))
  COMMANDS[edit.name]?.(edit)(result, (transaction) => {
    result = result.apply(transaction)
  })
  return result
}

function selectionOf({ name, from, length }: Edit, doc: Node) {
  const start = Math.round(from * doc.content.size)
  const isCaret = name === 'type' || name === 'append' || name === 'split'
  const end = isCaret ? start : Math.min(start + length, doc.content.size)
  const selection = TextSelection.between(doc.resolve(start), doc.resolve(end))
  return name === 'append' ? TextSelection.create(doc, selection.$head.end()) : selection
}

function typed({ text }: Edit): Command {
  return (state, dispatch) => {
    dispatch?.(state.tr.insertText(text))
    return true
  }
}
