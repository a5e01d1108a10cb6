import { Plugin, PluginKey } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import { deleteRange } from '../commands/delete-range.ts'
import { copiedHtml } from './copied-html.ts'
import { copiedLines, type LabelStyle } from './copied-lines.ts'
import { copiedText } from './copied-text.ts'

/** Copies and cuts the selected words with their numbers and labels, as lists in HTML and written out in text. */
export function copyFromNotes(style: () => LabelStyle): Plugin {
  return new Plugin({
    key: new PluginKey('copyFromNotes'),
    props: {
      handleDOMEvents: {
        copy: (view, event) => onCopy(view, event, style()),
        cut: (view, event) => onCopy(view, event, style()) && cutOut(view),
      },
    },
  })
}

function onCopy(view: EditorView, event: ClipboardEvent, style: LabelStyle): boolean {
  if (view.state.selection.empty || event.clipboardData === null) return false
  const lines = copiedLines(view.state, style)
  event.preventDefault()
  event.clipboardData.clearData()
  event.clipboardData.setData('text/html', copiedHtml(lines, view.state.schema))
  event.clipboardData.setData('text/plain', copiedText(lines))
  return true
}

function cutOut(view: EditorView): boolean {
  const { from, to } = view.state.selection
  view.dispatch(deleteRange(view.state.tr, from, to).scrollIntoView().setMeta('uiEvent', 'cut'))
  return true
}
