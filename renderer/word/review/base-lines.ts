import { textOfWords } from '../../../shared/domain/notes/note-text.ts'
import type { BlockId } from '../../../shared/records/ids.ts'
import type { Inline, NoteBlock, NoteBody } from '../../../shared/records/note-body.ts'

/** How a line of a minute is printed, whatever its number. */
export type LineKind = 'paragraph' | 'bullet' | 'sub-point' | 'sentence' | 'lead' | 'clause'

/** A line of a minute of the version: of a resolution its lead or a clause, of a sentence one of its lines. */
export type BaseLine = {
  readonly kind: LineKind
  /** The id of the printed block; null for a line without words, which is not printed. */
  readonly printedId: string | null
  /** The id of what holds its words. */
  readonly id: BlockId
  /** What is printed before its words: RESOLVED. */
  readonly prefix: '' | 'RESOLVED'
  readonly content: readonly Inline[]
  /** The block that it is, or is a part of. */
  readonly block: NoteBlock
}

/** The lines of a minute, in the order in which they are printed. */
export function baseLinesOf(body: NoteBody): readonly BaseLine[] {
  return body.content.flatMap(linesOfBlock)
}

function linesOfBlock(block: NoteBlock): readonly BaseLine[] {
  switch (block.type) {
    case 'resolution':
      return resolutionLines(block)
    case 'sentence':
      return sentenceLines(block)
    case 'paragraph':
    case 'bullet':
    case 'subPoint': {
      const kind = block.type === 'subPoint' ? 'sub-point' : block.type
      const content = block.content ?? []
      const { id } = block.attrs
      return [{ kind, printedId: isBlank(content) ? null : id, id, prefix: '', content, block }]
    }
  }
}

/** RESOLVED is printed as soon as any word stands after it or in a clause. */
function resolutionLines(block: NoteBlock & { type: 'resolution' }): readonly BaseLine[] {
  const [lead, ...clauses] = block.content
  const isPrinted = block.content.some((part) => !isBlank(part.content ?? []))
  return [
    {
      kind: 'lead',
      printedId: isPrinted ? block.attrs.id : null,
      id: lead.attrs.id,
      prefix: 'RESOLVED',
      content: lead.content ?? [],
      block,
    },
    ...clauses.map(({ attrs: { id }, content = [] }): BaseLine => {
      return { kind: 'clause', printedId: isBlank(content) ? null : id, id, prefix: '', content, block }
    }),
  ]
}

/** The ids of the lines after the first are counted. */
function sentenceLines(block: NoteBlock & { type: 'sentence' }): readonly BaseLine[] {
  const { id } = block.attrs
  const { content = [] } = block
  if (isBlank(content)) return [{ kind: 'sentence', printedId: null, id, prefix: '', content, block }]
  return rowsOf(content).map((content, index) => ({
    kind: 'sentence',
    printedId: index === 0 ? id : `${id}-${index + 1}`,
    id,
    prefix: '',
    content,
    block,
  }))
}

/** The lines that are printed; one without words goes with the next, or else with the one before it. */
function rowsOf(content: readonly Inline[]): readonly (readonly Inline[])[] {
  const rows: Inline[][] = [[]]
  for (const inline of content) {
    const last = rows.at(-1) ?? []
    if (inline.type === 'hardBreak' && !isBlank(last)) rows.push([])
    else last.push(inline)
  }
  const last = rows.at(-1) ?? []
  if (rows.length > 1 && isBlank(last)) rows.splice(-2, 2, [...(rows.at(-2) ?? []), BREAK, ...last])
  return rows
}

const BREAK: Inline = { type: 'hardBreak' }

function isBlank(content: readonly Inline[]): boolean {
  return textOfWords(content).trim() === ''
}
