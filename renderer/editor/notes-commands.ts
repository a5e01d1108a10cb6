import type { Editor } from '@tiptap/core'
import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type Command, Selection } from '@tiptap/pm/state'
import type { SentenceSource } from '../../shared/records/note-body.ts'
import { newResolution } from './commands/new-resolution.ts'
import { toggleKind } from './commands/set-in.ts'
import { toggleLook } from './commands/toggle-look.ts'
import type { Written } from './edited-minute.ts'
import { followRecord } from './sentences/follow-record.ts'
import type { RecordLines } from './sentences/record-lines.ts'
import { type GivenWords, paragraphBlock, resolutionBlock, sentenceBlock } from './sentences/written-block.ts'

/** What a toolbar, a menu or the palette can have done in the minute that is shown. Each says what it came to. */
export interface NotesCommands {
  toggleBold(): boolean
  toggleItalic(): boolean
  /** Turns the selected blocks into bullets, or back into paragraphs. */
  bullet(): boolean
  /** Turns the selected blocks into lettered points, or back into paragraphs. */
  subPoint(): boolean
  newResolution(): boolean
  /**
   * Puts a sentence of the application's below the block with the caret. It is stored by the one who asked, in one step
   * with its record, and taken out again where that is not kept. Null when no minute is shown.
   * @param lines what it says as long as `linesOf` does not know of it
   */
  insertSentence(source: SentenceSource, lines?: readonly string[]): Written | null
  /** The same with a resolution. */
  insertResolution(lead: GivenWords, clauses?: readonly string[]): Written | null
  /** The same with a paragraph. */
  insertParagraph(words: GivenWords): Written | null
  /** The sentence with the caret, edited by hand, says again what its record says. */
  followRecord(): boolean
  /** Puts the keyboard where the caret was last. */
  focus(): void
  focusEnd(): void
}

export type CommandParts = {
  readonly leadBegins: () => string
  readonly records: RecordLines
  /** Puts a block into the minute that is shown; null when none is. */
  readonly write: (block: ProseMirrorNode) => Written | null
}

export function notesCommands(editor: Editor, { leadBegins, records, write }: CommandParts): NotesCommands {
  const { schema } = editor
  const run = (command: Command) => {
    if (editor.isDestroyed) return false // not on the page
    editor.view.focus()
    return command(editor.state, editor.view.dispatch, editor.view)
  }
  return {
    toggleBold: () => run(toggleLook(schema, 'bold')),
    toggleItalic: () => run(toggleLook(schema, 'italic')),
    bullet: () => run(toggleKind('bullet')),
    subPoint: () => run(toggleKind('subPoint')),
    newResolution: () => run(newResolution(leadBegins())),
    insertSentence: (source, lines) => {
      if (lines !== undefined) records.promise(source, lines)
      return write(sentenceBlock(schema, source, records.linesOf(source)))
    },
    insertResolution: (lead, clauses = []) => write(resolutionBlock(schema, lead, clauses)),
    insertParagraph: (words) => write(paragraphBlock(schema, words)),
    followRecord: () => run(followRecord(records.linesOf)),
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
