import { Fragment, type Node as ProseMirrorNode, type Schema } from '@tiptap/pm/model'
import { typeOf } from '../schema/note-kind.ts'
import type { PastedBlock } from './pasted-block.ts'
import type { Words } from './words.ts'

/** Pasted blocks as nodes of the notes; they get their ids when they are in. */
export function nodesOf(blocks: readonly PastedBlock[], schema: Schema): readonly ProseMirrorNode[] {
  return blocks.map((block) => nodeOf(block, schema))
}

/** Words as nodes that stand in a line. */
export function fragmentOf(words: Words, schema: Schema): Fragment {
  return Fragment.fromJSON(schema, words)
}

function nodeOf(block: PastedBlock, schema: Schema): ProseMirrorNode {
  switch (block.kind) {
    case 'paragraph':
      return typeOf(schema, 'paragraph').create(null, fragmentOf(block.words, schema))
    case 'bullet':
    case 'subPoint':
      return typeOf(schema, block.kind).create({ level: block.level }, fragmentOf(block.words, schema))
    case 'resolution': {
      const clause = typeOf(schema, 'clause')
      const lead = typeOf(schema, 'lead').create(null, fragmentOf(block.lead, schema))
      const clauses = block.clauses.map((words) => clause.create(null, fragmentOf(words, schema)))
      return typeOf(schema, 'resolution').create(null, [lead, ...clauses])
    }
  }
}
