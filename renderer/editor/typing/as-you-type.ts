import { closeHistory } from '@tiptap/pm/history'
import { type Command, type EditorState, Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { deleteRange } from '../commands/delete-range.ts'
import { withCurledMarks } from './curled-marks.ts'
import { turnedByLabel } from './typed-label.ts'

/** The mark that was curled by the very last change, as it was typed. */
type Curled = { readonly position: number; readonly typed: string } | null

type Typed = { readonly from: number; readonly to: number; readonly text: string }

const key = new PluginKey<Curled>('asYouType')

/**
 * Puts right what is typed: labels become blocks, quotation marks are curled. As in Word, the correction is
 * a step of its own: one undo takes it back and leaves what was typed.
 * @param curls whether quotation marks are curled; asked at every key
 */
export function asYouType(curls: () => boolean): Plugin<Curled> {
  const type = (view: EditorView, { from, to, text }: Typed, plain: () => Transaction) => {
    view.dispatch(typedOver(view.state, from, to, text) ?? plain())
    correct(view, text, curls())
  }
  return new Plugin<Curled>({
    key,
    state: { init: () => null, apply: curledBy },
    props: {
      // A key goes straight into the document: Chromium's own typing, read back afterwards, takes twice as long.
      handleKeyPress: (view, { charCode }) => {
        const text = String.fromCharCode(charCode)
        if (/[\r\n]/.test(text)) return false
        const { from, to } = view.state.selection
        type(view, { from, to, text }, () => view.state.tr.insertText(text).scrollIntoView())
        return true
      },
      // What comes otherwise: composed letters, a word that the spelling menu puts in.
      handleTextInput: (view, from, to, text, typed) => {
        if (view.composing) return false
        type(view, { from, to, text }, typed)
        return true
      },
    },
  })
}

/** Backspace right after a mark was curled puts back the straight one. */
export const straightenMark: Command = (state, dispatch) => {
  const curled = key.getState(state)
  if (curled === null || curled === undefined) return false
  const { position, typed } = curled
  const marks = state.doc.nodeAt(position)?.marks ?? []
  dispatch?.(closeHistory(state.tr).replaceWith(position, position + 1, state.schema.text(typed, marks)))
  return true
}

function curledBy(transaction: Transaction, before: Curled): Curled {
  const curled: unknown = transaction.getMeta(key)
  if (curled !== undefined) return curled as Curled // safe: only `correct` sets it
  return transaction.docChanged || transaction.selectionSet ? null : before
}

/** Typing over words of several blocks deletes them as the Delete key does. */
function typedOver(state: EditorState, from: number, to: number, text: string): Transaction | null {
  const $from = state.doc.resolve(from)
  if ($from.parent.isTextblock && $from.sameParent(state.doc.resolve(to))) return null
  return deleteRange(state.tr, from, to).insertText(text).scrollIntoView()
}

function correct(view: EditorView, typed: string, curls: boolean): void {
  const turned = turnedByLabel(view.state, typed)
  const correction = turned ?? (curls ? withCurledMarks(view.state, typed) : null)
  if (correction === null || !correction.docChanged) return
  const isMark = turned === null && typed.length === 1 && typed !== 's'
  const curled: Curled = isMark ? { position: view.state.selection.from - 1, typed } : null
  view.dispatch(closeHistory(correction.setMeta(key, curled).scrollIntoView()))
  view.dispatch(closeHistory(view.state.tr))
}
