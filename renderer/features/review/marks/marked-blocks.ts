import type { Block } from '../../../../shared/documents/model.ts'
import type { NoteLine } from '../../../../shared/records/note-body.ts'
import type { Piece } from '../../../../shared/records/suggestion.ts'
import type { Mark, MarkedBlock, MarkedRun } from './marked.ts'
import { printedId } from './printed-id.ts'
import { runsOfUnits } from './unit-runs.ts'
import type { Unit } from './units.ts'

/** The text whose numbers are shown beside a text with changes: as it is before them, or after. */
export type NumberedText = {
  readonly is: 'before' | 'after'
  readonly pieces: readonly Piece[]
  /** Its printed blocks. */
  readonly blocks: readonly Block[]
}

/**
 * The printed blocks of a minute with changes in it. Each line of the text before and after is there; where a line
 * was split or joined, its number stands once, before its first words. A line without words is not printed, unless
 * its end was changed.
 */
export function markedBlocks(units: readonly Unit[], numbered: NumberedText): readonly MarkedBlock[] {
  const labels = new Labels(numbered)
  return linesOf(units).flatMap((line) => {
    const block = labels.blockOf(line)
    const runs = runsOfUnits(line.words)
    const mark = line.end.mark
    const isSeen = mark !== null || runs.some(({ text }) => text.trim() !== '')
    return isSeen ? printed({ block, runs, end: mark }) : []
  })
}

type End = { readonly line: NoteLine; readonly mark: Mark | null }
type Line = { readonly words: readonly Unit[]; readonly end: End }

function linesOf(units: readonly Unit[]): readonly Line[] {
  const lines: Line[] = []
  let words: Unit[] = []
  for (const unit of units) {
    if (unit.piece.kind === 'words') words.push(unit)
    else {
      lines.push({ words, end: { line: unit.piece.line, mark: unit.mark } })
      words = []
    }
  }
  return lines
}

/** Gives each line of the numbered text its number once, to the first line on the screen that has something of it. */
class Labels {
  readonly #text: NumberedText
  readonly #lines: readonly NoteLine[]
  readonly #blocks: ReadonlyMap<string, Block>
  #at = 0
  #given = -1

  constructor(text: NumberedText) {
    this.#text = text
    this.#lines = text.pieces.flatMap((piece) => (piece.kind === 'end' ? [piece.line] : []))
    this.#blocks = new Map(text.blocks.map((block) => [block.id, block]))
  }

  blockOf({ words, end }: Line): Block {
    const isOfText = this.#counts(end.mark) || words.some(({ mark }) => this.#counts(mark))
    const line = isOfText && this.#given < this.#at ? this.#lines[this.#at] : undefined
    if (line !== undefined) this.#given = this.#at
    if (this.#counts(end.mark)) this.#at += 1
    const block = line && this.#blocks.get(printedId(line))
    if (block !== undefined) return block
    return blockWithoutNumber(line ?? end.line, line === undefined ? '~' : '')
  }

  /** Whether a piece is of the numbered text. */
  #counts(mark: Mark | null): boolean {
    const other = this.#text.is === 'before' ? 'inserted' : 'deleted'
    return mark?.kind !== other
  }
}

/** @param more tells it apart from the block that its words are of now */
function blockWithoutNumber(line: NoteLine, more: string): Block {
  const id = `${printedId(line)}${more}`
  switch (line.type) {
    case 'paragraph':
      return { kind: 'paragraph', id, number: null, runs: [] }
    case 'bullet':
      return { kind: 'bullet', id, level: line.attrs.level, runs: [] }
    case 'subPoint':
      return { kind: 'sub-point', id, level: line.attrs.level, label: '', runs: [] }
    case 'sentence':
      return { kind: 'sentence', id, runs: [] }
    case 'lead':
      return { kind: 'resolution', id, runs: [] }
    case 'clause':
      return { kind: 'clause', id, label: '', runs: [] }
  }
}

/** A sentence of several lines is as many paragraphs; a resolution begins with RESOLVED. */
function printed(marked: MarkedBlock): readonly MarkedBlock[] {
  switch (marked.block.kind) {
    case 'sentence':
      return sentenceLines(marked)
    case 'resolution':
      return [{ ...marked, runs: [RESOLVED, ...marked.runs] }]
    default:
      return [marked]
  }
}

const RESOLVED: MarkedRun = { text: 'RESOLVED ', bold: true, role: 'decision', mark: null, quotedBy: [] }

function sentenceLines({ block, runs, end }: MarkedBlock): readonly MarkedBlock[] {
  const lines: MarkedRun[][] = [[]]
  for (const run of runs) {
    const [first = '', ...others] = run.text.split('\n')
    lines.at(-1)?.push({ ...run, text: first })
    lines.push(...others.map((text) => [{ ...run, text }]))
  }
  const written = lines.map(withoutEmpty).filter((line) => line.length > 0)
  return written.map((line, index) => ({
    block: index === 0 ? block : { ...block, id: `${block.id}-${index + 1}` },
    runs: line,
    end: index === written.length - 1 ? end : null,
  }))
}

function withoutEmpty(runs: readonly MarkedRun[]): readonly MarkedRun[] {
  return runs.filter(({ text }) => text !== '')
}
