import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state'
import { Decoration, DecorationSet } from '@tiptap/pm/view'
import { wordsOfLeaf } from '../schema/mention-node.ts'
import { isKind } from '../schema/note-kind.ts'

/**
 * Tells the style sheet what printing goes by: a block without words is not printed and takes no number,
 * and under "when several" numbers begin with the second paragraph. The block that awaits its first
 * word, with the caret in it, shows the number it will have.
 */
export function printedLook(): Plugin {
  return new Plugin({
    key: new PluginKey('printedLook'),
    props: {
      attributes: ({ doc }) => ({ 'data-several': String(hasSeveralParagraphs(doc)) }),
      decorations: unwrittenBlocks,
    },
  })
}

function hasSeveralParagraphs(doc: ProseMirrorNode): boolean {
  let written = 0
  for (const block of doc.children) {
    if (isKind(block, 'paragraph') && isWritten(block)) written += 1
    if (written > 1) return true
  }
  return false
}

function unwrittenBlocks({ doc, selection }: EditorState): DecorationSet {
  const decorations: Decoration[] = []
  doc.descendants((node, position) => {
    if (!isWritten(node)) {
      const isAwaited = node === selection.$head.parent
      const look = { class: isAwaited ? 'notes-unwritten notes-awaited' : 'notes-unwritten' }
      decorations.push(Decoration.node(position, position + node.nodeSize, look))
    }
    return !node.isTextblock
  })
  return decorations.length === 0 ? DecorationSet.empty : DecorationSet.create(doc, decorations)
}

function isWritten(node: ProseMirrorNode): boolean {
  if (node.isInline) return /\S/u.test(node.text ?? wordsOfLeaf(node))
  return node.children.some(isWritten)
}
