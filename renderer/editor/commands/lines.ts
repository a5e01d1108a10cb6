import type { Attrs, Node as ProseMirrorNode } from '@tiptap/pm/model'
import { isKind, typeOf } from '../schema/note-kind.ts'

/** A block that holds words; a lead comes with the attributes of its resolution. */
export type Line = { readonly node: ProseMirrorNode; readonly resolution: Attrs | null }

/** The lead and the clauses of a resolution; of another block, the block. */
export function linesOf(block: ProseMirrorNode): readonly Line[] {
  if (!isKind(block, 'resolution')) return [{ node: block, resolution: null }]
  return block.children.map((node) => ({ node, resolution: block.attrs }))
}

/**
 * Puts lines together to blocks: a lead opens a resolution and takes the clauses that follow it. A clause
 * that follows no lead has lost its resolution and becomes a sub-point, lettered as before.
 */
export function blocksOfLines(lines: readonly Line[]): readonly ProseMirrorNode[] {
  const blocks: ProseMirrorNode[] = []
  for (const { node, resolution } of lines) {
    const last = blocks.at(-1)
    if (isKind(node, 'lead')) blocks.push(typeOf(node.type.schema, 'resolution').create(resolution, node))
    else if (!isKind(node, 'clause')) blocks.push(node)
    else if (last !== undefined && isKind(last, 'resolution'))
      blocks[blocks.length - 1] = last.copy(last.content.addToEnd(node))
    else blocks.push(asSubPoint(node))
  }
  return blocks
}

/** A sentence becomes a paragraph with its words: it no longer follows a record. Any other block stays what it is. */
export function asPlain(block: ProseMirrorNode): ProseMirrorNode {
  if (!isKind(block, 'sentence')) return block
  return typeOf(block.type.schema, 'paragraph').create({ id: block.attrs.id }, block.content)
}

function asSubPoint(clause: ProseMirrorNode): ProseMirrorNode {
  return typeOf(clause.type.schema, 'subPoint').create({ ...clause.attrs, level: 1 }, clause.content)
}
