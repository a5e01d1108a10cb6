import { type OnConflict, withAccepted } from '../../../../shared/domain/review/accepted.ts'
import type { PieceChange } from '../../../../shared/domain/review/difference.ts'
import { piecesOf, textOfPieces } from '../../../../shared/domain/review/pieces.ts'
import { suggestionsOf } from '../../../../shared/domain/review/returned-suggestions.ts'
import {
  isInMinute,
  type MinuteSuggestion,
  type ReviewedMinute,
} from '../../../../shared/domain/review/reviewed-minute.ts'
import { instant } from '../../../../shared/records/dates.ts'
import type { ReviewId, SuggestionId } from '../../../../shared/records/ids.ts'
import type { PublicMinute } from '../../../../shared/records/minute.ts'
import type { NoteBlock, NoteBody, NoteLine } from '../../../../shared/records/note-body.ts'
import type { Review } from '../../../../shared/records/review.ts'
import type { Piece } from '../../../../shared/records/suggestion.ts'
import { bodyFrom, countingIds, type Line, linesOfBody } from '../../../renderer/editor/notes-language.ts'

/**
 * Reviews as lines of notes: as they were sent, as the chair would have them, and as the clerk has them by then. A
 * change is written in its place as `[before→after]`, the end of a line as its sign: `¶`, `•`, `RESOLVED` …
 */

const newId = countingIds(50_000)
export const AT = instant.parse(0)
const MINUTE = newId('publicMinute')

const REVIEW: Review = {
  id: newId('review'),
  meetingId: newId('meeting'),
  versionId: newId('version'),
  way: 'on screen',
  reviewer: 'Mr J Rivers',
  sentAt: AT,
  state: { is: 'open' },
  received: null,
}

/** A minute of which the chair would have this, while the clerk has not touched it. */
export function reviewed(sent: NoteBody, chair: NoteBody): ReviewedMinute {
  return { base: sent, now: sent, suggestions: suggested(REVIEW.id, { id: MINUTE, body: sent }, chair) }
}

/** What a review suggests whose reader would have these lines. */
export function suggestedBy(
  reviewId: ReviewId,
  minute: Pick<PublicMinute, 'id' | 'body'>,
  lines: readonly Line[],
): readonly MinuteSuggestion[] {
  return suggested(reviewId, minute, editedFrom(minute.body, lines))
}

function suggested(
  reviewId: ReviewId,
  { id, body }: Pick<PublicMinute, 'id' | 'body'>,
  edited: NoteBody,
): readonly MinuteSuggestion[] {
  return suggestionsOf({
    review: { ...REVIEW, id: reviewId },
    bases: new Map([[id, body]]),
    edits: [{ minuteId: id, body: edited }],
    printChanges: [],
    at: AT,
    newId,
  }).filter(isInMinute)
}

type Sides = {
  readonly sent: readonly Line[]
  readonly chair: readonly Line[]
  readonly clerk?: readonly Line[]
}

/** The same, told in lines. */
export function minuteOf({ sent, chair, clerk = sent }: Sides): ReviewedMinute {
  const base = bodyFrom(sent)
  return { ...reviewed(base, editedFrom(base, chair)), now: editedFrom(base, clerk) }
}

/**
 * A body of these lines that was edited from another: what says the same is the same block, at its own place if it
 * can be, and what stands in the place of another is the same line.
 */
function editedFrom(base: NoteBody, lines: readonly Line[]): NoteBody {
  const written = bodyFrom(lines, countingIds(1000 * (lines.length + 1))).content
  const left = new Set(base.content)
  const taken = written.map((block, at) => {
    const there = base.content[at]
    return there !== undefined && textOf(there) === textOf(block) && left.delete(there) ? there : undefined
  })
  const same = written.map((block, at) => {
    const found = taken[at] ?? [...left].find((it) => textOf(it) === textOf(block))
    if (found !== undefined) left.delete(found)
    return found
  })
  return {
    type: 'doc',
    content: written.map((block, at) => same[at] ?? inPlace(block, base.content[at], left)),
  }
}

function inPlace(block: NoteBlock, there: NoteBlock | undefined, left: ReadonlySet<NoteBlock>): NoteBlock {
  if (there === undefined || !left.has(there) || block.type === 'resolution') return block
  const source = block.type === 'sentence' && there.type === 'sentence' ? { source: there.attrs.source } : {}
  return { ...block, attrs: { ...block.attrs, ...source, id: there.attrs.id } } as NoteBlock // safe: the same block in the place of another
}

function textOf(block: NoteBlock): string {
  return linesOfBody({ type: 'doc', content: [block] }).join('\n')
}

/** What was sent, with every change marked in its place. */
export function marked({ sent, chair }: Sides): string {
  const { base, suggestions } = minuteOf({ sent, chair })
  return markedPieces(
    piecesOf(base),
    suggestions.map(({ change }) => change),
  )
}

function markedPieces(pieces: readonly Piece[], changes: readonly PieceChange[]): string {
  const parts = changes.map(({ from, to, pieces: others }, at) => {
    const kept = pieces.slice(changes[at - 1]?.to ?? 0, from)
    return `${shown(kept)}[${shown(pieces.slice(from, to))}→${shown(others)}]`
  })
  return parts.join('') + shown(pieces.slice(changes.at(-1)?.to ?? 0))
}

export function shown(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (piece.kind === 'end' ? signOf(piece.line) : textWithLook(piece))).join('')
}

function textWithLook(piece: Piece & { kind: 'words' }): string {
  const text = textOfPieces([piece]).replace('\n', '↵')
  return piece.inline.marks?.length ? `*${text}*` : text
}

function signOf(line: NoteLine): string {
  switch (line.type) {
    case 'paragraph':
      return '¶'
    case 'bullet':
      return line.attrs.level === 1 ? '•' : '–'
    case 'subPoint':
      return line.attrs.level === 1 ? 'a)' : 'i)'
    case 'sentence':
      return line.attrs.isEdited ? '§!' : '§'
    case 'lead':
      return 'RESOLVED'
    case 'clause':
      return '(a)'
  }
}

/** Accepts the suggestion of that place among all, or all of them. */
export function accepting(
  sides: Sides,
  at: number | 'all',
  onConflict: OnConflict = 'leave',
): readonly Line[] {
  const minute = minuteOf(sides)
  const wanted = minute.suggestions.filter((_, place) => at === 'all' || place === at)
  return linesOfBody(
    withAccepted(
      minute,
      wanted.map(({ id }) => id),
      onConflict,
      newId,
    ).body,
  )
}

export function accept(minute: ReviewedMinute, id: SuggestionId): ReviewedMinute {
  const { body, made } = withAccepted(minute, [id], 'leave', newId)
  return made.reduce((now, one) => withDecision(now, one, 'accepted'), { ...minute, now: body })
}

export function refuse(minute: ReviewedMinute, id: SuggestionId): ReviewedMinute {
  return withDecision(minute, id, 'refused')
}

function withDecision(minute: ReviewedMinute, id: SuggestionId, is: 'accepted' | 'refused'): ReviewedMinute {
  const suggestions = minute.suggestions.map((it) =>
    it.id === id && it.decision.is === 'open' ? { ...it, decision: { is, at: AT } } : it,
  )
  return { ...minute, suggestions }
}
