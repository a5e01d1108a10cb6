import { wordsOfLeaf } from '../../../editor/schema/mention-node.ts'
import type { StateCache } from '../../../editor/state-cache.ts'

/** What a comment is going to be about: words of a block, or all of it. */
export type AboutWhat = { readonly blockId: string; readonly quoted: string }

/** The words selected in the editor, or the paragraph with the caret; null where the keys are not there. */
export function aboutSelection({ editor }: StateCache): AboutWhat | null {
  if (editor.isDestroyed || !editor.view.hasFocus()) return null
  const { $from, to } = editor.state.selection
  const isLead = $from.parent.type.name === 'lead'
  const id: unknown = (isLead ? $from.node(-1) : $from.parent).attrs.id
  if (typeof id !== 'string') return null
  const end = Math.min(to, $from.end())
  return { blockId: id, quoted: editor.state.doc.textBetween($from.pos, end, '\n', wordsOfLeaf) }
}
