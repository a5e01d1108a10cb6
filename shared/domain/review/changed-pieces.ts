import type { BlockId } from '../../records/ids.ts'
import type { Piece } from '../../records/suggestion.ts'
import type { PieceChange } from './difference.ts'
import { isEnd } from './piece-key.ts'

/** A change that is made by somebody's decision: a sentence of the application's that it is in follows no more. */
export type MadeChange = PieceChange & { readonly isDecided?: boolean }

/**
 * A row of pieces with changes made in it, which are in its order and do not overlap. Where lines are joined, the
 * line that comes of it keeps the id of the first.
 */
export function withChanges(pieces: readonly Piece[], changes: readonly MadeChange[]): readonly Piece[] {
  const made = new MadeRow()
  let next = 0
  for (const change of changes) {
    for (const piece of pieces.slice(next, change.from)) made.add(piece)
    made.change(pieces.slice(change.from, change.to), change)
    next = change.to
  }
  for (const piece of pieces.slice(next)) made.add(piece)
  return made.pieces
}

class MadeRow {
  readonly pieces: Piece[] = []
  /** The id of a line that was begun and has lost its end. */
  #joined: BlockId | null = null
  #isDecided = false

  add(piece: Piece): void {
    if (piece.kind === 'words') this.pieces.push(piece)
    else {
      const joined = this.#joined === null ? piece : withId(piece, this.#joined)
      this.pieces.push(this.#isDecided ? edited(joined) : joined)
      this.#joined = null
      this.#isDecided = false
    }
  }

  change(removed: readonly Piece[], { pieces, isDecided = false }: Omit<MadeChange, 'from' | 'to'>): void {
    const first = removed.find((piece) => piece.kind === 'end')
    const joined = this.#isBegun() && !pieces.some(isEnd) ? first?.line.attrs.id : undefined
    for (const piece of pieces) this.add(piece)
    this.#joined ??= joined ?? null
    const isInLine = this.#isBegun() || (removed.length > 0 && !isEnd(removed.at(-1)))
    this.#isDecided ||= isDecided && isInLine
  }

  #isBegun(): boolean {
    return this.pieces.length > 0 && !isEnd(this.pieces.at(-1))
  }
}

function edited(end: End): End {
  const { line } = end
  return line.type === 'sentence'
    ? { ...end, line: { ...line, attrs: { ...line.attrs, isEdited: true } } }
    : end
}

type End = Extract<Piece, { kind: 'end' }>

function withId(end: End, id: BlockId): End {
  const { line } = end
  return { ...end, line: { ...line, attrs: { ...line.attrs, id } } as End['line'] } // safe: the same line under another id
}
