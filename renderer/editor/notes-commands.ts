import type { Editor } from '@tiptap/core'
import { type Command, Selection } from '@tiptap/pm/state'
import { newResolution } from './commands/new-resolution.ts'
import { toggleKind } from './commands/set-in.ts'
import { toggleLook } from './commands/toggle-look.ts'

/** What a toolbar, a menu or the palette can have done in the minute that is shown. Each says whether it did anything. */
export interface NotesCommands {
  toggleBold(): boolean
  toggleItalic(): boolean
  /** Turns the selected blocks into bullets, or back into paragraphs. */
  bullet(): boolean
  /** Turns the selected blocks into lettered points, or back into paragraphs. */
  subPoint(): boolean
  newResolution(): boolean
  /** Puts the keyboard where the caret was last. */
  focus(): void
  focusEnd(): void
}

export function notesCommands(editor: Editor, leadBegins: () => string): NotesCommands {
  const run = (command: Command) => {
    if (editor.isDestroyed) return false // not on the page
    editor.view.focus()
    return command(editor.state, editor.view.dispatch, editor.view)
  }
  return {
    toggleBold: () => run(toggleLook(editor.schema, 'bold')),
    toggleItalic: () => run(toggleLook(editor.schema, 'italic')),
    bullet: () => run(toggleKind('bullet')),
    subPoint: () => run(toggleKind('subPoint')),
    newResolution: () => run(newResolution(leadBegins())),
    focus: () => {
      run(() => true)
    },
    focusEnd: () => {
      run((state, dispatch) => {
        dispatch?.(state.tr.setSelection(Selection.atEnd(state.doc)).scrollIntoView())
        return true
      })
    },
  }
}
