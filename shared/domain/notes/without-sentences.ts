import type { NoteBlock, NoteBody, SentenceSource } from '../../records/note-body.ts'

/**
 * A body whose record of some sentences is deleted: those that follow it go with it, those that the clerk
 * edited stay as paragraphs.
 */
export function withoutSentences(body: NoteBody, isOf: (source: SentenceSource) => boolean): NoteBody {
  return { ...body, content: body.content.flatMap((block) => withoutSentence(block, isOf)) }
}

function withoutSentence(block: NoteBlock, isOf: (source: SentenceSource) => boolean): readonly NoteBlock[] {
  if (block.type !== 'sentence' || !isOf(block.attrs.source)) return [block]
  if (!block.attrs.isEdited) return []
  const { id } = block.attrs
  return [
    {
      type: 'paragraph',
      attrs: { id },
      ...(block.content === undefined ? {} : { content: block.content }),
    },
  ]
}
