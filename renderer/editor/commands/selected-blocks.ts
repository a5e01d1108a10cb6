import type { Node as ProseMirrorNode, ResolvedPos } from '@tiptap/pm/model'
import { type EditorState, type Selection, TextSelection } from '@tiptap/pm/state'
import { isKind } from '../schema/note-kind.ts'

/** A block with the position before it. */
export type PlacedBlock = { readonly node: ProseMirrorNode; readonly position: number }

/** The blocks of the document, not of a resolution, that the selection touches. */
export function selectedBlocks(state: EditorState): readonly PlacedBlock[] {
  const { $from, $to } = state.selection
  const blocks: PlacedBlock[] = []
  state.doc.forEach((node, position, index) => {
    if (index >= $from.index(0) && index <= lastIndex($to)) blocks.push({ node, position })
  })
  return blocks
}

/** Where the caret is, when nothing is selected. */
export function caretOf(selection: Selection): ResolvedPos | null {
  return selection instanceof TextSelection ? selection.$cursor : null
}

/** Whether the place is in a resolution: in its lead or in a clause. */
export function isInResolution($place: ResolvedPos): boolean {
  return $place.depth === 2
}

/** The resolution around a place; null outside of one. */
export function resolutionAround($place: ResolvedPos): PlacedBlock | null {
  return isInResolution($place) ? { node: $place.node(1), position: $place.before(1) } : null
}

export function isEmpty(node: ProseMirrorNode): boolean {
  return node.content.size === 0
}

export function isEmptyParagraph(node: ProseMirrorNode): boolean {
  return isKind(node, 'paragraph') && isEmpty(node)
}

function lastIndex($to: ResolvedPos): number {
  return $to.depth === 0 ? $to.index(0) - 1 : $to.index(0)
}
