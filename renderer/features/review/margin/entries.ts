import type { Finding } from '../../../../shared/checks/finding.ts'
import type { WhatChanges } from '../../../../shared/domain/review/what-changes.ts'
import type { Comment } from '../../../../shared/records/comment.ts'
import type { Instant } from '../../../../shared/records/dates.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'

/** Something at the side of the notes, and the printed block that it stands beside. */
export type MarginEntry = ChangeEntry | CommentEntry | FindingEntry

/** A change of words: one that the chair suggests, or makes now. */
export type ChangeEntry = {
  readonly kind: 'change'
  readonly id: string
  readonly blockId: string
  /** The item whose minute it is in; null for what is printed but not minuted. */
  readonly itemId: ItemId | null
  readonly author: string
  /** Null while it is being made. */
  readonly at: Instant | null
  readonly what: WhatChanges
  /** Found by comparison: the chair's program did not record it. */
  readonly isUntracked: boolean
  /** One half of a paragraph that was moved; both are decided together. */
  readonly isMove: boolean
  readonly standing: ChangeStanding
}

/** What can be done about a change. */
export type ChangeStanding =
  /** Accepted or refused. */
  | { readonly is: 'open' }
  /** The clerk changed the same words since; each text as it would be. */
  | { readonly is: 'conflict'; readonly ours: string; readonly theirs: string; readonly canBeBoth: boolean }
  /** The clerk made it already: it is ticked off. */
  | { readonly is: 'made already' }
  /** Printed from the records: the clerk changes these by hand, and ticks it off. */
  | { readonly is: 'by hand' }
  /** The chair is making it, and may take it back. */
  | { readonly is: 'being made' }

/** What becomes of the words where one change is accepted by itself: in a conflict, the chair's. */
export function acceptedAs({ standing }: ChangeEntry): 'theirs' | 'leave' {
  return standing.is === 'conflict' ? 'theirs' : 'leave'
}

type CommentEntry = {
  readonly kind: 'comment'
  readonly id: string
  readonly blockId: string
  readonly comment: Comment
}

export function commentEntries(comments: readonly Comment[]): readonly CommentEntry[] {
  return comments.map((comment) => ({ kind: 'comment', id: comment.id, blockId: comment.blockId, comment }))
}

/** What a check found at this place. */
export type FindingEntry = {
  readonly kind: 'finding'
  readonly id: string
  readonly blockId: string
  readonly finding: Finding
}

/** The entries in the order of the blocks; what stands beside one block keeps its order. */
export function inOrder(
  entries: readonly MarginEntry[],
  blockIds: readonly string[],
): readonly MarginEntry[] {
  const places = new Map(blockIds.map((id, place) => [id, place]))
  const placeOf = ({ blockId }: MarginEntry) => places.get(blockId) ?? blockIds.length
  return entries.toSorted((a, b) => placeOf(a) - placeOf(b))
}
