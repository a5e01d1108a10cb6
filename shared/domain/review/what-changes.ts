import type { Piece } from '../../records/suggestion.ts'
import type { PieceChange } from './difference.ts'
import { isBlank, isEnd } from './piece-key.ts'
import { textOfPieces } from './pieces.ts'

export type WhatChanges = {
  /** `kind` is of a line: a paragraph that becomes a bullet; `look` is bold or italic. */
  readonly kind: 'inserted' | 'deleted' | 'replaced' | 'split' | 'joined' | 'kind' | 'look'
  readonly before: string
  readonly after: string
}

/** What a change is, and what it takes out and puts in, for those who read it. */
export function whatChanges({ from, to, pieces }: PieceChange, base: readonly Piece[]): WhatChanges {
  const removed = base.slice(from, to)
  return { kind: kindOf(removed, pieces), before: textOfPieces(removed), after: textOfPieces(pieces) }
}

function kindOf(removed: readonly Piece[], added: readonly Piece[]): WhatChanges['kind'] {
  if (isEnds(added) && removed.every(isBlank)) return 'split'
  if (isEnds(removed) && added.every(isBlank)) return 'joined'
  if (added.length === 0) return 'deleted'
  if (removed.length === 0) return 'inserted'
  if (textOfPieces(removed) !== textOfPieces(added)) return 'replaced'
  return added.some(isEnd) ? 'kind' : 'look'
}

/** Whether pieces are ends of lines, and white space at most. */
function isEnds(pieces: readonly Piece[]): boolean {
  return pieces.some(isEnd) && pieces.every((piece) => isEnd(piece) || isBlank(piece))
}
