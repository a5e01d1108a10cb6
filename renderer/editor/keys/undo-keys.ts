import { keydownHandler } from '@tiptap/pm/keymap'
import { Plugin, PluginKey } from '@tiptap/pm/state'

export type UndoActions = { readonly undo: () => void; readonly redo: () => void }

/**
 * Undo and redo are the application's, not the browser's: by key, and by the browser's own command, which comes
 * where the browser has put letters in itself.
 */
export function undoKeys({ undo, redo }: UndoActions): Plugin {
  const on = (action: () => void) => () => {
    action()
    return true
  }
  return new Plugin({
    key: new PluginKey('undoKeys'),
    props: {
      handleKeyDown: keydownHandler({ 'Mod-z': on(undo), 'Mod-Shift-z': on(redo), 'Mod-y': on(redo) }),
      handleDOMEvents: {
        beforeinput: (_view, event) => {
          if (!/^history(?:Undo|Redo)$/u.test(event.inputType)) return false
          event.preventDefault()
          if (event.inputType === 'historyUndo') undo()
          else redo()
          return true
        },
      },
    },
  })
}
