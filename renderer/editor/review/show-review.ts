import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { Plugin, PluginKey } from '@tiptap/pm/state'
import { DecorationSet } from '@tiptap/pm/view'
import { bodyOf } from '../body/editor-body.ts'
import { idOf } from '../schema/note-kind.ts'
import { changeDecorations } from './change-decorations.ts'
import { quoteDecorations } from './quote-decorations.ts'
import type { ShownReview } from './shown-review.ts'

/**
 * Shows what was changed since a version, and what comments are about. All of it is worked out from the words, so that
 * the words themselves never hold a trace of it.
 */
export function showReview(review: () => ShownReview | null): Plugin {
  let last: { doc: ProseMirrorNode; review: ShownReview; set: DecorationSet } | null = null
  return new Plugin({
    key: new PluginKey('showReview'),
    props: {
      decorations: ({ doc }) => {
        const shown = review()
        if (shown === null || !isOfMinute(doc)) return DecorationSet.empty
        if (last?.doc !== doc || last.review !== shown)
          last = { doc, review: shown, set: decorationsOf(doc, shown) }
        return last.set
      },
    },
  })
}

/** Before the first minute is shown, the editor holds a paragraph of none. */
function isOfMinute(doc: ProseMirrorNode): boolean {
  return doc.children.every((block) => idOf(block) !== null)
}

function decorationsOf(doc: ProseMirrorNode, review: ShownReview): DecorationSet {
  return DecorationSet.create(doc, [
    ...changeDecorations(doc, bodyOf(doc), review),
    ...quoteDecorations(doc, review),
  ])
}
