import { blocksOfBody } from '../../../../shared/documents/note-blocks.ts'
import { notesParts, type PrintedMinute } from '../../../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { numberedMinutes } from '../../../../shared/domain/numbers/minute-numbers.ts'
import { differenceOf, type PlacedChange } from '../../../../shared/domain/review/difference.ts'
import { placesOfPieces } from '../../../../shared/domain/review/piece-places.ts'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import { whatChanges } from '../../../../shared/domain/review/what-changes.ts'
import type { Comment } from '../../../../shared/records/comment.ts'
import type { PublicMinuteId } from '../../../../shared/records/ids.ts'
import type { NoteBody } from '../../../../shared/records/note-body.ts'
import type { Review, ReviewEdit } from '../../../../shared/records/review.ts'
import type { ReviewRecords } from '../../../data/review-records-query.ts'
import { type ChangeEntry, commentEntries, inOrder } from '../margin/entries.ts'
import { unmarked } from '../marks/marked.ts'
import { markedBlocks } from '../marks/marked-blocks.ts'
import { printedIdIn } from '../marks/printed-id.ts'
import { unitsOf } from '../marks/units.ts'
import { withQuotes } from '../marks/with-quotes.ts'
import type { ReviewView } from '../review-view.ts'
import { blockIdsOf, headPart, minutePart, type SheetPart } from '../sheet/sheet-part.ts'

/** What the chair has in hand: a version, and what was done to it so far. */
export type Reading = {
  readonly review: Review
  /** The meeting as the version has it, its words as they were told. */
  readonly snapshot: MeetingSnapshot
  readonly edits: readonly ReviewEdit[]
  readonly comments: readonly Comment[]
}

/** What is the chair's of all that was changed and said of a meeting. */
export function readingOf(
  review: Review,
  snapshot: MeetingSnapshot,
  { edits, comments }: Pick<ReviewRecords, 'edits' | 'comments'>,
): Reading {
  const isOwn = ({ reviewId }: Pick<ReviewEdit, 'reviewId'>) => reviewId === review.id
  return { review, snapshot, edits: edits.filter(isOwn), comments: comments.filter(isOwn) }
}

/** The version as it would print with the chair's changes, all of them to be seen. */
export function chairView({ review, snapshot, edits, comments }: Reading): ReviewView {
  const { head, minutes } = notesParts(snapshot, numberedMinutes(snapshot)) // as it was told when it was sent
  const bodies = new Map(edits.map(({ minuteId, body }) => [minuteId, body]))
  const edited = minutes.map((printed) => withChanges(printed, bodies, snapshot))
  const parts = [headPart(head), ...edited.map(partOf)]
  const entries = [...edited.flatMap((it) => entriesOf(it, review.reviewer)), ...commentEntries(comments)]
  return { parts: withQuotes(parts, comments), entries: inOrder(entries, blockIdsOf(parts)) }
}

/** Whether the chair has changed and said nothing. */
export function isUntouched({ snapshot, edits, comments }: Reading): boolean {
  const bases = new Map(snapshot.minutes.map(({ id, body }) => [id, body]))
  const isSame = ({ minuteId, body }: ReviewEdit) =>
    differenceOf(bases.get(minuteId) ?? body, body).length === 0
  return comments.length === 0 && edits.every(isSame)
}

/** Names a change by the minute and by where it begins in the version's words, which stay. */
export function changeId(minuteId: PublicMinuteId, from: number): string {
  return `${minuteId}-${from}`
}

type EditedMinute = {
  readonly printed: PrintedMinute
  readonly body: NoteBody
  readonly changes: readonly PlacedChange[]
  readonly snapshot: MeetingSnapshot
}

function withChanges(
  printed: PrintedMinute,
  bodies: ReadonlyMap<PublicMinuteId, NoteBody>,
  snapshot: MeetingSnapshot,
): EditedMinute {
  const base = printed.told.minute.body
  const body = bodies.get(printed.told.minute.id) ?? base
  return { printed, body, changes: differenceOf(base, body), snapshot }
}

function partOf({ printed, body, changes, snapshot }: EditedMinute): SheetPart {
  const { minute } = printed.told
  const shown = changes.map(({ from, to, pieces }) => ({
    id: changeId(minute.id, from),
    from,
    to,
    pieces,
    isConflict: false,
  }))
  const blocks = blocksOfBody(body, snapshot.committee.houseStyle)
  const numbered = { is: 'after', pieces: piecesOf(body), blocks } as const
  return minutePart(
    printed,
    changes.length === 0
      ? printed.body.map(unmarked)
      : markedBlocks(unitsOf(piecesOf(minute.body), shown), numbered),
  )
}

function entriesOf({ printed, body, changes }: EditedMinute, author: string): readonly ChangeEntry[] {
  const { minute, item } = printed.told
  const places = placesOfPieces(piecesOf(body))
  const base = piecesOf(minute.body)
  return changes.map((change) => ({
    kind: 'change',
    id: changeId(minute.id, change.from),
    blockId: printedIdIn(body, places[change.at]?.lineId),
    itemId: item.id,
    author,
    at: null,
    what: whatChanges(change, base),
    isUntracked: false,
    isMove: false,
    standing: { is: 'being made' },
  }))
}
