import type { PersonId } from '../records/ids.ts'
import type { Inline, NoteBlock, NoteBody, SentenceSource } from '../records/note-body.ts'

/** What is worked out for a body where it stands: its sentences, and how people are named in it. */
export type ToldBy = {
  readonly linesOf: (source: SentenceSource) => readonly string[]
  readonly nameFor: (personId: PersonId) => string
}

/**
 * The words of a minute as they are printed: sentences say what their records say now, unless they were
 * edited by hand, and people are introduced where they are first mentioned.
 */
export function toldBody(body: NoteBody, by: ToldBy): NoteBody {
  return { ...body, content: body.content.map((block) => toldBlock(block, by)) }
}

/** Sentences as words of the notes: a line break between two, RESOLVED in bold. */
export function wordsOfLines(lines: readonly string[]): readonly Inline[] {
  return lines.flatMap((line, index): readonly Inline[] =>
    index === 0 ? wordsOfLine(line) : [{ type: 'hardBreak' }, ...wordsOfLine(line)],
  )
}

function toldBlock(block: NoteBlock, by: ToldBy): NoteBlock {
  if (block.type === 'resolution') {
    const [lead, ...clauses] = block.content
    return { ...block, content: [named(lead, by), ...clauses.map((clause) => named(clause, by))] }
  }
  if (block.type !== 'sentence' || block.attrs.isEdited) return named(block, by)
  return { ...block, content: [...wordsOfLines(by.linesOf(block.attrs.source))] }
}

function named<B extends { content?: Inline[] | undefined }>(block: B, { nameFor }: ToldBy): B {
  if (block.content?.every(({ type }) => type !== 'mention')) return block
  return { ...block, content: block.content?.map((inline) => namedInline(inline, nameFor)) }
}

function namedInline(inline: Inline, nameFor: ToldBy['nameFor']): Inline {
  if (inline.type !== 'mention') return inline
  const { personId, text } = inline.attrs
  return { ...inline, attrs: { personId, text: nameFor(personId) || text } }
}

function wordsOfLine(line: string): readonly Inline[] {
  return line
    .split(/\b(RESOLVED)\b/)
    .filter((text) => text !== '')
    .map((text) =>
      text === 'RESOLVED' ? { type: 'text', text, marks: [{ type: 'bold' }] } : { type: 'text', text },
    )
}
