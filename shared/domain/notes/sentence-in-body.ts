import type { BlockId } from '../../records/ids.ts'
import type { Inline, NoteBlock, NoteBody, SentenceBlock, SentenceSource } from '../../records/note-body.ts'

type Sentence = {
  readonly source: SentenceSource
  readonly words: readonly Inline[]
  /** The id of the block, should it be a new one. */
  readonly id: BlockId
}

/**
 * A minute with a sentence of the application at its beginning or its end. One that is there already stays
 * where it is and says the new words, unless the clerk has edited it. Without words it is taken away.
 */
export function withSentence(body: NoteBody, at: 'beginning' | 'end', sentence: Sentence): NoteBody {
  const { source, words, id } = sentence
  const known = body.content.find((block) => isOf(block, source))
  if (known?.attrs.isEdited === true) return body
  const content = [...words]
  if (known !== undefined) return { ...body, content: replaced(body.content, known, content) }
  if (content.length === 0) return body
  const added: SentenceBlock = { type: 'sentence', attrs: { id, source, isEdited: false }, content }
  return { ...body, content: at === 'beginning' ? [added, ...body.content] : [...body.content, added] }
}

function replaced(blocks: readonly NoteBlock[], known: SentenceBlock, content: Inline[]): NoteBlock[] {
  return blocks.flatMap((block) => {
    if (block !== known) return [block]
    return content.length === 0 ? [] : [{ ...known, content }]
  })
}

function isOf(block: NoteBlock, source: SentenceSource): block is SentenceBlock {
  return block.type === 'sentence' && nameOf(block.attrs.source) === nameOf(source)
}

/** Sources are alike when they tell of the same record. */
function nameOf(source: SentenceSource): string {
  return `${source.of} ${'id' in source ? source.id : ''}`
}
