import { type Attrs, Fragment, type Node as ProseMirrorNode, type Schema } from '@tiptap/pm/model'
import type { NewId } from '../../../shared/records/ids.ts'
import { type NoteKind, typeOf } from '../schema/note-kind.ts'
import type { PastedBlock } from './pasted-block.ts'
import type { Words } from './words.ts'

/** Pasted blocks as nodes of the notes, each with its id: giving thousands of them theirs one by one takes long. */
export function nodesOf(
  blocks: readonly PastedBlock[],
  schema: Schema,
  newId: NewId,
): readonly ProseMirrorNode[] {
  return blocks.map((block) => nodeOf(block, schema, newId))
}

/** Words as nodes that stand in a line. */
export function fragmentOf(words: Words, schema: Schema): Fragment {
  return Fragment.fromJSON(schema, words)
}

function nodeOf(block: PastedBlock, schema: Schema, newId: NewId): ProseMirrorNode {
  const node = (kind: NoteKind, words: Words, level: Attrs = {}) =>
    typeOf(schema, kind).create({ id: newId('block'), ...level }, fragmentOf(words, schema))
  switch (block.kind) {
    case 'paragraph':
      return node('paragraph', block.words)
    case 'bullet':
    case 'subPoint':
      return node(block.kind, block.words, { level: block.level })
    case 'resolution': {
      const parts = [node('lead', block.lead), ...block.clauses.map((words) => node('clause', words))]
      return typeOf(schema, 'resolution').create({ id: newId('block') }, parts)
    }
  }
}
