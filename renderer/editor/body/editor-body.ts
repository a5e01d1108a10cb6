import type { Node as ProseMirrorNode } from '@tiptap/pm/model'
import type { NewId } from '../../../shared/records/ids.ts'
import { EMPTY_BODY, type NoteBlock, type NoteBody, noteBlock } from '../../../shared/records/note-body.ts'

/** A stored body as the editor takes it: a caret needs a block to stand in, so an empty one gets a paragraph. */
export function toEditor(body: NoteBody, newId: NewId): NoteBody {
  if (body.content.length > 0) return body
  return { type: 'doc', content: [{ type: 'paragraph', attrs: { id: newId('block') } }] }
}

/** The editor's words as they are stored: one empty paragraph is no words at all. */
export function fromEditor(body: NoteBody): NoteBody {
  const [first, ...others] = body.content
  const isEmpty = first?.type === 'paragraph' && first.content === undefined && others.length === 0
  return isEmpty ? EMPTY_BODY : body
}

/** The stored form of an editor's document. A block that has not changed comes out as the very same object. */
export function bodyOf(doc: ProseMirrorNode): NoteBody {
  return fromEditor({ type: 'doc', content: doc.children.map(blockOf) })
}

const blocks = new WeakMap<ProseMirrorNode, NoteBlock>()

function blockOf(node: ProseMirrorNode): NoteBlock {
  const known = blocks.get(node)
  if (known !== undefined) return known
  const block = noteBlock.parse(node.toJSON())
  blocks.set(node, block)
  return block
}
