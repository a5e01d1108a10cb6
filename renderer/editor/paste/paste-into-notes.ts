import { closeHistory } from '@tiptap/pm/history'
import { Plugin, PluginKey, type Transaction } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { NewId } from '../../../shared/records/ids.ts'
import { deleteRange } from '../commands/delete-range.ts'
import { isEmpty } from '../commands/selected-blocks.ts'
import { blocksOfHtml } from './html-blocks.ts'
import { insertBlocks, insertWords } from './insert-pasted.ts'
import { pastedBlocks } from './pasted-block.ts'
import { fragmentOf, nodesOf } from './pasted-nodes.ts'
import type { RawBlock } from './raw-block.ts'
import { blocksOfText } from './text-blocks.ts'

/**
 * Pastes words and kinds of block, and nothing else of what is on the clipboard. Ctrl+Shift+V pastes the text without
 * its marks: the browser then hands over no HTML.
 */
export function pasteIntoNotes(newId: NewId): Plugin {
  return new Plugin({
    key: new PluginKey('pasteIntoNotes'),
    props: {
      handleDOMEvents: { paste: (view, event) => view.editable && onPaste(view, event, newId) },
    },
  })
}

function onPaste(view: EditorView, event: ClipboardEvent, newId: NewId): boolean {
  const pasted = event.clipboardData && rawBlocks(event.clipboardData)
  event.preventDefault()
  if (pasted) view.dispatch(pasteOf(view.state.tr, pasted, newId).setMeta('uiEvent', 'paste'))
  return true
}

/** What a clipboard, or a drag from another window, holds for the notes: its words, no files. */
export function rawBlocks(data: DataTransfer): readonly RawBlock[] {
  const html = data.getData('text/html')
  const blocks = html === '' ? [] : blocksOfHtml(html)
  return blocks.length > 0 ? blocks : blocksOfText(data.getData('text/plain'))
}

/** Puts it in at the selection. One paragraph put among words stays words, with the label it may begin with; the rest become blocks. */
export function pasteOf(transaction: Transaction, pasted: readonly RawBlock[], newId: NewId): Transaction {
  const [first, ...others] = pasted
  if (first === undefined) return transaction
  const { schema } = transaction.doc.type
  const { from, to, empty } = transaction.selection
  if (!empty) deleteRange(transaction, from, to)
  const isAmongWords = !isEmpty(transaction.selection.$from.parent)
  if (isAmongWords && others.length === 0) insertWords(transaction, fragmentOf(first.words, schema))
  else insertBlocks(transaction, nodesOf(pastedBlocks(pasted), schema, newId))
  return closeHistory(transaction).scrollIntoView()
}
