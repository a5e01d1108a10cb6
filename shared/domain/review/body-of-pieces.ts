import type { BlockId, NewId } from '../../records/ids.ts'
import type { Inline, NoteBlock, NoteBody, NoteLine } from '../../records/note-body.ts'
import type { Piece } from '../../records/suggestion.ts'
import { isSameRow } from './piece-key.ts'
import { joinedWords, piecesOfBlock } from './pieces.ts'
import { withoutOrphans } from './without-orphans.ts'

/**
 * The body that a row of pieces makes. A block that says what one of the known body says under the same id is that
 * very block; of two lines with one id the first keeps it.
 */
export function bodyOfPieces(pieces: readonly Piece[], known: NoteBody, newId: NewId): NoteBody {
  const former = new Map(known.content.map((block) => [block.attrs.id, block]))
  const blocks = inBlocks(withOwnIds(linesOf(withoutOrphans(pieces), newId), newId))
  return { type: 'doc', content: blocks.map((lines) => formerBlock(lines, former) ?? blockOf(lines)) }
}

type WrittenLine = { readonly line: NoteLine; readonly words: readonly Words[] }
type Words = Extract<Piece, { kind: 'words' }>

/** Words after the last end are a paragraph. */
function linesOf(pieces: readonly Piece[], newId: NewId): readonly WrittenLine[] {
  const lines: WrittenLine[] = []
  let words: Words[] = []
  for (const piece of pieces) {
    if (piece.kind === 'words') words.push(piece)
    else {
      lines.push({ line: piece.line, words })
      words = []
    }
  }
  if (words.length === 0) return lines
  return [...lines, { line: { type: 'paragraph', attrs: { id: newId('block') } }, words }]
}

function withOwnIds(lines: readonly WrittenLine[], newId: NewId): readonly WrittenLine[] {
  const taken = new Set<BlockId>()
  const own = (id: BlockId) => {
    const free = taken.has(id) ? newId('block') : id
    taken.add(free)
    return free
  }
  return lines.map(({ line, words }) => ({ line: withOwnId(line, own), words }))
}

function withOwnId(line: NoteLine, own: (id: BlockId) => BlockId): NoteLine {
  if (line.type !== 'lead') return { ...line, attrs: { ...line.attrs, id: own(line.attrs.id) } } as NoteLine // safe: the same line under another id
  const { id, resolutionId } = line.attrs
  return { ...line, attrs: { resolutionId: own(resolutionId), id: own(id) } }
}

/** The lines of a block: a resolution's lead and its clauses, or one line. */
type Lines = readonly [WrittenLine, ...WrittenLine[]]

function inBlocks(lines: readonly WrittenLine[]): readonly Lines[] {
  const blocks: [WrittenLine, ...WrittenLine[]][] = []
  for (const line of lines) {
    const last = blocks.at(-1)
    if (line.line.type === 'clause' && last !== undefined) last.push(line)
    else blocks.push([line])
  }
  return blocks
}

function formerBlock(lines: Lines, former: ReadonlyMap<BlockId, NoteBlock>): NoteBlock | undefined {
  const [{ line }] = lines
  const block = former.get(line.type === 'lead' ? line.attrs.resolutionId : line.attrs.id)
  if (block === undefined) return undefined
  const pieces = piecesOfBlock(block)
  const same = lines.flatMap((it): readonly Piece[] => [...it.words, { kind: 'end', line: it.line }])
  return isSameRow(same, pieces) && idsIn(same) === idsIn(pieces) ? block : undefined
}

function idsIn(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'end' ? piece.line.attrs.id : '')).join('')
}

function blockOf([first, ...others]: Lines): NoteBlock {
  const { line } = first
  switch (line.type) {
    case 'lead':
      return {
        type: 'resolution',
        attrs: { id: line.attrs.resolutionId },
        content: [
          { type: 'lead', attrs: { id: line.attrs.id }, ...contentOf(first) },
          ...others.map((it) => ({
            type: 'clause' as const,
            attrs: { id: it.line.attrs.id },
            ...contentOf(it),
          })),
        ],
      }
    case 'clause':
      return { type: 'paragraph', attrs: line.attrs, ...contentOf(first) }
    case 'paragraph':
    case 'bullet':
    case 'subPoint':
    case 'sentence':
      return { ...line, ...contentOf(first) }
  }
}

function contentOf({ words }: WrittenLine): { readonly content?: Inline[] } {
  return words.length === 0 ? {} : { content: joinedWords(words.map(({ inline }) => inline)) }
}
