import type { Inline, NoteBlock, NoteBody, NoteLine } from '../../records/note-body.ts'
import type { Piece } from '../../records/suggestion.ts'
import { textOfInline } from '../notes/note-text.ts'
import { textPieces } from './text-pieces.ts'

/**
 * A body as one row of pieces: words, the white space between them, punctuation, mentions, breaks, and the ends
 * of its lines. Blocks that have not changed give the very same pieces each time.
 */
export function piecesOf(body: NoteBody): readonly Piece[] {
  const known = rows.get(body)
  if (known !== undefined) return known
  const row = body.content.flatMap(piecesOfBlock)
  rows.set(body, row)
  return row
}

const rows = new WeakMap<NoteBody, readonly Piece[]>()

/** What a row of pieces says; the end of a line is a line break. */
export function textOfPieces(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'end' ? '\n' : textOfInline(piece.inline))).join('')
}

/** How far a piece reaches in its line; a mention and a break count one, as in the editor. */
export function lengthOfPiece(piece: Piece): number {
  return piece.kind === 'words' && piece.inline.type === 'text' ? piece.inline.text.length : 1
}

/** The words of a line in their pieces, whatever stretches they are stored in. */
export function piecesOfWords(words: readonly Inline[]): readonly Piece[] {
  return joinedWords(words).flatMap((inline) =>
    inline.type === 'text'
      ? textPieces(inline.text).map((text): Piece => ({ kind: 'words', inline: withText(inline, text) }))
      : [{ kind: 'words', inline }],
  )
}

/** Written out, for it is done for every word. */
function withText({ marks }: Text, text: string): Text {
  return marks === undefined ? { type: 'text', text } : { type: 'text', text, marks }
}

type Text = Extract<Inline, { type: 'text' }>

/** The same words with stretches of text of one look made one, as the editor stores them. */
export function joinedWords(words: readonly Inline[]): Inline[] {
  const joined: Inline[] = []
  for (const inline of words) {
    const last = joined.at(-1)
    if (last?.type === 'text' && inline.type === 'text' && lookOf(last) === lookOf(inline))
      joined[joined.length - 1] = { ...last, text: last.text + inline.text }
    else joined.push(inline)
  }
  return joined
}

/** How words look: `bold+italic`, or nothing. */
export function lookOf({ marks = [] }: Inline): string {
  return marks
    .map(({ type }) => type)
    .sort()
    .join('+')
}

const cut = new WeakMap<NoteBlock, readonly Piece[]>()

/** The pieces of one block. */
export function piecesOfBlock(block: NoteBlock): readonly Piece[] {
  const known = cut.get(block)
  if (known !== undefined) return known
  const pieces = linesOf(block).flatMap(({ line, words }): readonly Piece[] => [
    ...piecesOfWords(words),
    { kind: 'end', line },
  ])
  cut.set(block, pieces)
  return pieces
}

type LineOfBlock = { readonly line: NoteLine; readonly words: readonly Inline[] }

function linesOf(block: NoteBlock): readonly LineOfBlock[] {
  if (block.type !== 'resolution') return [lineOf(block)]
  const [lead, ...clauses] = block.content
  const attrs = { ...lead.attrs, resolutionId: block.attrs.id }
  return [
    { line: { type: 'lead', attrs }, words: lead.content ?? [] },
    ...clauses.map((clause) => ({
      line: { type: clause.type, attrs: clause.attrs },
      words: clause.content ?? [],
    })),
  ]
}

function lineOf({ content = [], ...line }: Exclude<NoteBlock, { type: 'resolution' }>): LineOfBlock {
  return { line, words: content }
}
