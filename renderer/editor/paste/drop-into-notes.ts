import { closeHistory } from '@tiptap/pm/history'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin, PluginKey, Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { NewId } from '../../../shared/records/ids.ts'
import { deleteRange } from '../commands/delete-range.ts'
import { asPlain, blocksOfLines, linesOf } from '../commands/lines.ts'
import { insertBlocks, insertWords } from './insert-pasted.ts'
import { pasteOf, rawBlocks } from './paste-into-notes.ts'

/** Takes words dropped from another window as it pastes them, and words dragged inside the notes with their blocks. */
export function dropIntoNotes(newId: NewId): Plugin {
  return new Plugin({
    key: new PluginKey('dropIntoNotes'),
    props: {
      handleDrop: (view, event, _slice, moves) => {
        const place = view.posAtCoords({ left: event.clientX, top: event.clientY })
        if (place === null) return true
        if (view.dragging !== null) moveTo(view, place.pos, moves)
        else if (event.dataTransfer !== null) return dropAt(view, place.pos, event.dataTransfer, newId)
        return true
      },
    },
  })
}

/** Whether it is dealt with: files are none of the notes' business, but the window's. */
function dropAt(view: EditorView, position: number, data: DataTransfer, newId: NewId): boolean {
  const dropped = rawBlocks(data)
  if (dropped.length === 0) return !data.types.includes('Files')
  const transaction = view.state.tr
  transaction.setSelection(Selection.near(transaction.doc.resolve(position)))
  view.dispatch(pasteOf(transaction, dropped, newId).setMeta('uiEvent', 'drop'))
  view.focus()
  return true
}

/** Words dropped into the blocks that they are taken from stay where they are. A sentence goes on following its record where all of it is moved. */
function moveTo(view: EditorView, position: number, moves: boolean): void {
  const { from, to, $from, $to } = view.state.selection
  const isPart = $from.sameParent($to)
  const [start, end] = isPart ? [from, to] : [$from.start(), $to.end()]
  if (moves && position >= start && position <= end) return
  const { doc } = view.state
  const staysSentence = (block: ProseMirrorNode) => moves && doc.children.includes(block)
  const dragged = doc
    .slice(from, to)
    .content.content.map((block) => (staysSentence(block) ? block : asPlain(block)))
  const transaction = view.state.tr
  if (moves) deleteRange(transaction, from, to)
  const target = transaction.doc.resolve(transaction.mapping.map(position))
  transaction.setSelection(Selection.near(target))
  if (isPart) insertWords(transaction, $from.parent.content.cut($from.parentOffset, $to.parentOffset))
  else insertBlocks(transaction, blocksOfLines(dragged.flatMap(linesOf)))
  view.dispatch(closeHistory(transaction).scrollIntoView().setMeta('uiEvent', 'drop'))
  view.focus()
}
