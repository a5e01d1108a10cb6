import { selectAll } from '@tiptap/pm/commands'
import { history, redo, undo } from '@tiptap/pm/history'
import type { Node } from '@tiptap/pm/model'
import { type Command, type EditorState, TextSelection } from '@tiptap/pm/state'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { blockIds } from '../../../renderer/editor/body/block-ids.ts'
import { bodyOf } from '../../../renderer/editor/body/editor-body.ts'
import { breakLine } from '../../../renderer/editor/commands/break-line.ts'
import { continueBlock } from '../../../renderer/editor/commands/continue-block.ts'
import { deleteSelected } from '../../../renderer/editor/commands/delete-range.ts'
import { leaveResolution } from '../../../renderer/editor/commands/leave-resolution.ts'
import { moveBlocks } from '../../../renderer/editor/commands/move-blocks.ts'
import { newResolution } from '../../../renderer/editor/commands/new-resolution.ts'
import { setIn, setOut, toggleKind } from '../../../renderer/editor/commands/set-in.ts'
import { joinBelow, takeBack } from '../../../renderer/editor/commands/take-back.ts'
import { toggleLook } from '../../../renderer/editor/commands/toggle-look.ts'
import { insertBlocks } from '../../../renderer/editor/paste/insert-pasted.ts'
import { wordsOfLeaf } from '../../../renderer/editor/schema/mention-node.ts'
import { isFollowing, sourceOf } from '../../../renderer/editor/schema/note-kind.ts'
import { followRecords, withRecords } from '../../../renderer/editor/sentences/follow-records.ts'
import { noteBody } from '../../../shared/records/note-body.ts'
import { anyLines } from './any-notes.ts'
import { countingIds, noteSchema, recordsOf, stateFrom } from './notes-language.ts'

/** Commands that may change the kind and the place of words, and none of the words. */
const KEEPING: Readonly<Record<string, Command>> = {
  setIn,
  setOut,
  bullet: toggleKind('bullet'),
  subPoint: toggleKind('subPoint'),
  bold: toggleLook(noteSchema, 'bold'),
  up: moveBlocks('up'),
  down: moveBlocks('down'),
  leaveResolution,
  newResolution: newResolution(''),
}

const OTHER: Readonly<Record<string, Command>> = {
  enter: continueBlock,
  breakLine,
  backspace: takeBack,
  delete: joinBelow,
  deleteSelected,
  selectAll,
  undo,
  redo,
  type: (state, dispatch) => {
    dispatch?.(state.tr.insertText('x'))
    return true
  },
}

type Edit = { readonly name: string; readonly from: number; readonly to: number }

const place = fc.double({ min: 0, max: 1, noNaN: true })
const edits = (names: readonly string[]) =>
  fc.array(fc.record({ name: fc.constantFrom(...names), from: place, to: fc.option(place, { nil: 0 }) }), {
    maxLength: 12,
  })

describe('notes edited in any way', () => {
  it('can be stored after every edit, each block with an id of its own', () => {
    const names = [...Object.keys(KEEPING), ...Object.keys(OTHER), 'paste']
    fc.assert(
      fc.property(anyLines, anyLines, edits(names), (lines, pasted, steps) => {
        let state = begun(lines)
        for (const step of steps) {
          state = edited(state, step, pasted)
          state.doc.check()
          const json = state.doc.toJSON()
          expect(noteBody.parse(json)).toEqual(json)
          expect(new Set(idsOf(state)).size).toBe(idsOf(state).length)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('keep every word when only kinds and places change', () => {
    fc.assert(
      fc.property(anyLines, edits(Object.keys(KEEPING)), (lines, steps) => {
        let state = begun(lines)
        const before = lettersOf(state)
        for (const step of steps) state = edited(state, step, lines)
        expect(lettersOf(state)).toEqual(before)
      }),
      { numRuns: 300 },
    )
  })

  it('lose the selected words and no others when they are deleted', () => {
    fc.assert(
      fc.property(anyLines, place, place, (lines, from, to) => {
        const state = selected(begun(lines), { from, to })
        const left = (start: number, end: number) => state.doc.textBetween(start, end, undefined, wordsOfLeaf)
        const expected = left(0, state.selection.from) + left(state.selection.to, state.doc.content.size)
        expect(textOf(edited(state, { name: 'deleteSelected', from, to }, lines))).toBe(expected)
      }),
      { numRuns: 300 },
    )
  })

  it('have no sentence that follows its record and says something else', () => {
    const names = [...Object.keys(KEEPING), ...Object.keys(OTHER)]
    fc.assert(
      fc.property(anyLines, edits(names), (lines, steps) => {
        let state = begun(lines)
        const records = new Map(followingIn(state).map((node) => [sourceOf(node), node.textContent]))
        for (const step of steps) {
          state = edited(state, step, lines)
          for (const node of followingIn(state))
            expect(records.get(sourceOf(node)) ?? node.textContent).toBe(node.textContent)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('are as before once everything is undone', () => {
    fc.assert(
      fc.property(
        anyLines,
        edits([...Object.keys(KEEPING), 'enter', 'backspace', 'delete', 'deleteSelected', 'type']),
        (lines, steps) => {
          const before = begun(lines)
          let state = before
          for (const step of steps) state = edited(state, step, lines)
          for (const _ of steps) state = applied(state, undo)
          expect(bodyOf(state.doc)).toEqual(bodyOf(before.doc))
        },
      ),
      { numRuns: 200 },
    )
  })
})

function begun(lines: readonly string[]): EditorState {
  const newId = countingIds()
  const state = stateFrom(lines, newId)
  const linesOf = recordsOf(bodyOf(state.doc))
  const plugins = [followRecords(linesOf), blockIds(newId), history({ newGroupDelay: 0 })]
  return state.apply(withRecords(state, linesOf)).reconfigure({ plugins })
}

/** The sentences that say they follow their records. */
function followingIn(state: EditorState): readonly Node[] {
  return state.doc.children.filter(isFollowing)
}

function edited(state: EditorState, { name, from, to }: Edit, pasted: readonly string[]): EditorState {
  const ready = selected(state, { from, to })
  if (name !== 'paste') return applied(ready, KEEPING[name] ?? OTHER[name] ?? undo)
  const caret = ready.apply(ready.tr.setSelection(TextSelection.create(ready.doc, ready.selection.from)))
  return caret.apply(insertBlocks(caret.tr, stateFrom(pasted, countingIds(500)).doc.children))
}

/** A selection in parts of the document's length; where one end is at 0, a caret. */
function selected(
  state: EditorState,
  { from, to }: { readonly from: number; readonly to: number },
): EditorState {
  const at = (part: number) => state.doc.resolve(Math.round(part * state.doc.content.size))
  const selection = TextSelection.between(at(from), at(to === 0 ? from : to))
  return state.apply(state.tr.setSelection(selection))
}

function applied(state: EditorState, command: Command): EditorState {
  let result = state
  command(state, (transaction) => {
    result = state.apply(transaction)
  })
  return result
}

function textOf(state: EditorState): string {
  return state.doc.textBetween(0, state.doc.content.size, undefined, wordsOfLeaf)
}

function lettersOf(state: EditorState): readonly string[] {
  return [...textOf(state)].sort()
}

function idsOf(state: EditorState): readonly unknown[] {
  const ids: unknown[] = []
  state.doc.descendants((node) => {
    if (node.isBlock) ids.push(node.attrs.id)
  })
  return ids
}
