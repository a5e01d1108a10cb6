import type { Piece } from '../../records/suggestion.ts'
import type { PieceChange } from './difference.ts'
import { isEnd, isSameRow } from './piece-key.ts'
import { piecesOf } from './pieces.ts'
import {
  type MinuteSuggestion,
  type PlacedSuggestion,
  type ReviewedMinute,
  type ToldApart,
  toldApart,
} from './reviewed-minute.ts'

/** How a suggestion stands against the words in hand. */
export type Stand =
  | { readonly is: 'open' }
  | { readonly is: 'decided' }
  /** The clerk has changed the words to just what is suggested. */
  | { readonly is: 'made already' }
  /** The clerk has changed the same words: nothing is put over them unless the clerk says so. */
  | {
      readonly is: 'conflict'
      /** What was sent, what the reviewer has in its place, and what the clerk has. */
      readonly before: readonly Piece[]
      readonly theirs: readonly Piece[]
      readonly ours: readonly Piece[]
      /** Whether both added something at one place, so that both can stand. */
      readonly canBeBoth: boolean
    }

export type Standing = {
  readonly suggestion: MinuteSuggestion
  /** The pieces of the body now that it is about: those that it would replace, or that it put there. */
  readonly from: number
  readonly to: number
  readonly stand: Stand
}

/** How all suggestions about a minute stand, in the order of the text. */
export function standingsOf(
  minute: ReviewedMinute,
  told: ToldApart = toldApart(minute),
): readonly Standing[] {
  const now = piecesOf(minute.now)
  return told.suggestions.map((placed) => standingOf(placed, told, now))
}

/** What the clerk changed of the same words. */
export function clashesWith(
  placed: PlacedSuggestion,
  { expected, clerk }: ToldApart,
): readonly PieceChange[] {
  const change = { ...placed.suggestion.change, from: placed.from, to: placed.to }
  return clerk.filter((own) => isClash(change, own, expected))
}

function standingOf(placed: PlacedSuggestion, told: ToldApart, now: readonly Piece[]): Standing {
  const { suggestion, from, to } = placed
  const clashes = clashesWith(placed, told)
  const whole = {
    from: Math.min(from, ...clashes.map((own) => own.from)),
    to: Math.max(to, ...clashes.map((own) => own.to)),
  }
  const others = told.clerk.filter((own) => !clashes.includes(own))
  const start = whole.from + grownBy(others.filter((own) => own.to <= whole.from))
  const end = start + whole.to - whole.from + grownBy(clashes)
  const stand = standOf(placed, { clashes, whole, expected: told.expected, ours: now.slice(start, end) })
  return { suggestion, from: start, to: end, stand }
}

type Clash = {
  readonly clashes: readonly PieceChange[]
  readonly whole: { readonly from: number; readonly to: number }
  readonly expected: readonly Piece[]
  readonly ours: readonly Piece[]
}

function standOf({ suggestion, from, to }: PlacedSuggestion, clash: Clash): Stand {
  if (suggestion.decision.is !== 'open') return { is: 'decided' }
  const { clashes, whole, expected, ours } = clash
  if (clashes.length === 0) return { is: 'open' }
  const { pieces } = suggestion.change
  const theirs = [...expected.slice(whole.from, from), ...pieces, ...expected.slice(to, whole.to)]
  if (isSameRow(theirs, ours)) return { is: 'made already' }
  const before = expected.slice(whole.from, whole.to)
  return { is: 'conflict', before, theirs, ours, canBeBoth: before.length === 0 }
}

function grownBy(changes: readonly PieceChange[]): number {
  return changes.reduce((sum, { from, to, pieces }) => sum + pieces.length - (to - from), 0)
}

function isClash(one: PieceChange, other: PieceChange, row: readonly Piece[]): boolean {
  if (one.from === one.to && other.from === other.to) return one.from === other.from
  if (one.from < other.to && other.from < one.to) return true
  return isCutOff(one, other, row) || isCutOff(other, one, row)
}

/** Whether something put in at the edge of what is taken out would lose the line that it was put into. */
function isCutOff(added: PieceChange, removed: PieceChange, row: readonly Piece[]): boolean {
  if (added.from !== added.to || added.from !== removed.from || isEnd(added.pieces.at(-1))) return false
  const end = row.findIndex((piece, at) => at >= added.from && isEnd(piece))
  return end < removed.to && !removed.pieces.some(isEnd)
}
