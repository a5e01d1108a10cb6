import { notesFindings } from '../../../../shared/checks/notes-checks.ts'
import { notesParts, type PrintedMinute } from '../../../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { isLocked } from '../../../../shared/domain/record/record-states.ts'
import { piecesOf } from '../../../../shared/domain/review/pieces.ts'
import { toldMinutes } from '../../../../shared/wording/told-minutes.ts'
import type { ReviewRecords } from '../../../data/review-records-query.ts'
import { commentEntries, inOrder, type MarginEntry } from '../margin/entries.ts'
import { unmarked } from '../marks/marked.ts'
import { markedBlocks } from '../marks/marked-blocks.ts'
import { type PieceChange, unitsOf } from '../marks/units.ts'
import { withQuotes } from '../marks/with-quotes.ts'
import type { ReviewView } from '../review-view.ts'
import { blockIdsOf, headPart, minutePart, type SheetPart } from '../sheet/sheet-part.ts'
import { minuteEntries, printEntries } from './change-entries.ts'
import { findingEntries } from './finding-entries.ts'
import { type MinuteStanding, standingsByMinute } from './standings.ts'

/** What of it is wanted. */
export type Wanted = { readonly resolved: boolean; readonly findings: boolean }

export function clerkView(snapshot: MeetingSnapshot, records: ReviewRecords, wanted: Wanted): ReviewView {
  const told = toldMinutes(snapshot)
  const standings = standingsByMinute(
    told.map(({ minute }) => minute),
    records,
  )
  const { head, minutes } = notesParts(snapshot, told)
  const comments = records.comments.filter(({ isResolved }) => wanted.resolved || !isResolved)
  const parts = [
    headPart(head),
    ...minutes.map((minute) => partOf(minute, standings.get(minute.told.minute.id) ?? [])),
  ]
  const blockIds = blockIdsOf(parts)
  const entries: readonly MarginEntry[] = [
    ...(wanted.findings && !isLocked(snapshot.meeting.state)
      ? findingEntries(notesFindings(snapshot), blockIds)
      : []),
    ...printEntries(records.suggestions),
    ...told.flatMap(({ minute, item }) => minuteEntries(minute, item, standings.get(minute.id) ?? [])),
    ...commentEntries(comments),
  ]
  return { parts: withQuotes(parts, comments), entries: inOrder(entries, blockIds) }
}

function partOf(printed: PrintedMinute, standings: readonly MinuteStanding[]): SheetPart {
  const changes = standings.flatMap(shownChange)
  const pieces = piecesOf(printed.told.minute.body)
  const blocks = printed.body
  return minutePart(
    printed,
    changes.length === 0
      ? blocks.map(unmarked)
      : markedBlocks(unitsOf(pieces, changes), { is: 'before', pieces, blocks }),
  )
}

/** What is decided, or made already, shows as the words that it left. */
function shownChange({ suggestion, from, to, stand }: MinuteStanding): readonly PieceChange[] {
  const change = { id: suggestion.id, from, to, pieces: suggestion.change.pieces }
  switch (stand.is) {
    case 'open':
      return [{ ...change, isConflict: false }]
    case 'conflict':
      return [{ ...change, isConflict: true }]
    case 'made already':
    case 'decided':
      return []
  }
}
