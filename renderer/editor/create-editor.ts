import { Editor } from '@tiptap/core'
import { type BehaviourOptions, notesBehaviour } from './notes-behaviour.ts'
import { noteExtensions } from './schema/note-extensions.ts'

/** The editor of the notes, not yet on a page. The keys, the typing and the clipboard are the notes' own. */
export function createEditor(options: BehaviourOptions): Editor {
  return new Editor({
    element: null,
    content: { type: 'doc', content: [{ type: 'paragraph' }] },
    extensions: [...noteExtensions, notesBehaviour(options)],
    enableCoreExtensions: {
      keymap: false,
      clipboardTextSerializer: false,
      drop: false,
      paste: false,
      delete: false,
      textDirection: false,
    },
    enableInputRules: false,
    enablePasteRules: false,
    injectCSS: false,
    editorProps: {
      attributes: { class: 'notes-text', 'aria-multiline': 'true', lang: 'en-GB', spellcheck: 'true' },
    },
  })
}
