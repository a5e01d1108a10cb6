import type { NodeType, Node as ProseMirrorNode, Schema } from '@tiptap/pm/model'
import type { SentenceSource } from '../../../shared/records/note-body.ts'

/** The kinds of block of a body, and of the parts of a resolution. */
export type NoteKind = 'paragraph' | 'bullet' | 'subPoint' | 'sentence' | 'resolution' | 'lead' | 'clause'
/** The kinds that stand by themselves, hold the clerk's words, and can be turned into one another. */
export type FlatKind = 'paragraph' | 'bullet' | 'subPoint'

export function typeOf(schema: Schema, kind: NoteKind): NodeType {
  const type = schema.nodes[kind]
  if (type === undefined) throw new Error(`The schema has no ${kind}`)
  return type
}

export function isKind(node: ProseMirrorNode, kind: NoteKind): boolean {
  return node.type.name === kind
}

/** The kind of a block that can be turned into another kind; null for a sentence, and inside a resolution. */
export function flatKindOf(node: ProseMirrorNode): FlatKind | null {
  switch (node.type.name) {
    case 'paragraph':
      return 'paragraph'
    case 'bullet':
      return 'bullet'
    case 'subPoint':
      return 'subPoint'
    default:
      return null
  }
}

/** How far a bullet or sub-point is set in: 1 or 2. */
export function levelOf(node: ProseMirrorNode): 1 | 2 {
  return node.attrs.level === 2 ? 2 : 1
}

/** The block's id; null only until the transaction that made the block is complete. */
export function idOf(node: ProseMirrorNode): string | null {
  const id: unknown = node.attrs.id
  return typeof id === 'string' ? id : null
}

/** Whether a block is a sentence that the application keeps as its record says. */
export function isFollowing(node: ProseMirrorNode): boolean {
  return isKind(node, 'sentence') && node.attrs.isEdited !== true
}

/** What a sentence tells of. */
export function sourceOf(sentence: ProseMirrorNode): SentenceSource {
  return sentence.attrs.source as SentenceSource // safe: sentences are only made with the source of a stored or inserted one
}
