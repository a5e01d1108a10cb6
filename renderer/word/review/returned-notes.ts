import { differenceOf, type PlacedChange } from '../../../shared/domain/review/difference.ts'
import type { NewId, PublicMinuteId } from '../../../shared/records/ids.ts'
import type { NoteBody } from '../../../shared/records/note-body.ts'
import { baseLinesOf } from './base-lines.ts'
import { bodyOfLines } from './body-of-lines.ts'
import { blockOfParagraphs } from './comment-blocks.ts'
import { handsOfChanges } from './hands-of-changes.ts'
import { matchedLines } from './matched-lines.ts'
import { paragraphsOfVersion, type SentVersion, type VersionParagraph } from './printed-version.ts'
import { type PrintedChange, readThrough } from './read-through.ts'
import { removedByBookmark } from './removed-hands.ts'
import type { Hand, ReturnedComment, ReturnedFile } from './returned-file.ts'
import { linesOf } from './returned-lines.ts'
import { withUnprinted } from './unprinted-lines.ts'

/** A minute as the chair would have it, and who changed what: null for what was not recorded. */
type ReturnedMinuteText = {
  readonly minuteId: PublicMinuteId
  readonly body: NoteBody
  readonly handOf: (change: PlacedChange) => Hand | null
}

/** What came back, beside the version that was sent. */
export type ReturnedNotes = {
  /** The minutes that are not as they were sent. */
  readonly minutes: readonly ReturnedMinuteText[]
  readonly printed: readonly PrintedChange[]
  readonly comments: readonly (ReturnedComment & { readonly blockId: string })[]
  /** How much of what was sent was found again, from 0 to 1. */
  readonly share: number
}

/** Holds a file that came back against the version that was sent. Nothing is applied by that. */
export function returnedNotes(file: ReturnedFile, sent: SentVersion, newId: NewId): ReturnedNotes {
  const version = paragraphsOfVersion(sent)
  const lines = linesOf(file.paragraphs)
  const matches = matchedLines(lines, version)
  const found = new Set(matches.filter((match) => match !== null))
  const { minutes, printed } = readThrough(lines, matches, version)
  const removed = removedByBookmark(file.paragraphs)
  const blockOf = blockOfParagraphs(file.paragraphs, { lines, matches, version })
  return {
    minutes: sent.minutes.flatMap(({ id, body: base }): readonly ReturnedMinuteText[] => {
      const own = withUnprinted(minutes.get(id) ?? [], baseLinesOf(base))
      const { body, placed } = bodyOfLines(own, newId)
      if (differenceOf(base, body).length === 0) return []
      return [{ minuteId: id, body, handOf: handsOfChanges({ base, body, placed, removed }) }]
    }),
    printed: [...printed, ...missing(version, found, removed)],
    comments: file.comments.map((it) => ({ ...it, blockId: blockOf(it.paragraph) })),
    share: version.length === 0 ? 0 : found.size / version.length,
  }
}

/** What is printed outside of the minutes and is not there any more. */
function missing(
  version: readonly VersionParagraph[],
  found: ReadonlySet<number>,
  removed: ReturnType<typeof removedByBookmark>,
): readonly PrintedChange[] {
  return version.flatMap(({ blockId, bookmark, text, line }, at) =>
    line !== null || found.has(at)
      ? []
      : [{ blockId, before: text, after: '', hand: removed.get(bookmark)?.[0]?.hand ?? null }],
  )
}
