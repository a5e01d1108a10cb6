import { Extension } from '@tiptap/core'
import { history } from '@tiptap/pm/history'
import { keymap } from '@tiptap/pm/keymap'
import type { NewId } from '../../shared/records/ids.ts'
import { blockIds } from './body/block-ids.ts'
import { copyFromNotes } from './copy/copy-from-notes.ts'
import { type EditorSettings, namingBy } from './editor-settings.ts'
import { noteKeymap } from './keys/note-keymap.ts'
import { createTabExit } from './keys/tab-exit.ts'
import { type UndoActions, undoKeys } from './keys/undo-keys.ts'
import { windowKeys } from './keys/window-keys.ts'
import { namePeople } from './mention/name-people.ts'
import { dropIntoNotes } from './paste/drop-into-notes.ts'
import { pasteIntoNotes } from './paste/paste-into-notes.ts'
import { showReview } from './review/show-review.ts'
import { followRecords } from './sentences/follow-records.ts'
import type { LinesOf } from './sentences/record-lines.ts'
import { suggestAtCaret } from './suggest/suggest-at-caret.ts'
import type { Suggestions } from './suggest/suggestions.ts'
import { asYouType } from './typing/as-you-type.ts'
import { printedLook } from './view/printed-look.ts'

/** More groups than anybody types in a meeting: nothing typed ever falls off the end of undo. */
const UNDO_GROUPS = 100_000

export type BehaviourOptions = {
  readonly newId: NewId
  readonly settings: () => EditorSettings
  /** What sentences say. */
  readonly linesOf: LinesOf
  /** The list at the caret. */
  readonly suggestions: Suggestions
  readonly undo: UndoActions
}

/** What the notes do: keys, corrections as you type, paste and copy, ids, undo. The order is that of precedence. */
export function notesBehaviour({ newId, settings, linesOf, suggestions, undo }: BehaviourOptions): Extension {
  return Extension.create({
    name: 'notesBehaviour',
    addProseMirrorPlugins() {
      const tab = createTabExit()
      const { schema } = this.editor
      return [
        suggestAtCaret(suggestions),
        tab.plugin,
        windowKeys(),
        undoKeys(undo),
        keymap(noteKeymap(schema, tab, () => settings().leadBegins)),
        asYouType(() => settings().style.quotationMarks === 'curly'),
        pasteIntoNotes(newId),
        dropIntoNotes(newId),
        copyFromNotes(() => settings().style),
        printedLook(),
        showReview(() => settings().review),
        followRecords(linesOf),
        namePeople(() => namingBy(settings())),
        blockIds(newId),
        history({ depth: UNDO_GROUPS }),
      ]
    },
  })
}
