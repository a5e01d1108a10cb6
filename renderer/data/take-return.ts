import { basesOf } from '../../shared/domain/review/bases.ts'
import {
  type PrintChange,
  type ReturnedMinute,
  suggestionsOf,
} from '../../shared/domain/review/returned-suggestions.ts'
import { put } from '../../shared/records/change.ts'
import type { Comment } from '../../shared/records/comment.ts'
import { edit, type StepChange } from '../../shared/records/edit.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { Review, Verdict } from '../../shared/records/review.ts'
import type { Suggestion } from '../../shared/records/suggestion.ts'
import type { Version } from '../../shared/records/version.ts'
import type { MinutebookDatabase } from './database.ts'
import { instantNow } from './instant-now.ts'
import type { RecordData } from './record/make-version.ts'
import { entered, type NotDone, recordStep } from './record/record-step.ts'

/** What came back from the chair, by whichever way. */
export type Return = {
  readonly review: Review
  readonly edits: readonly ReturnedMinute[]
  readonly printChanges: readonly PrintChange[]
  readonly comments: readonly Comment[]
  readonly verdict: Verdict
  /** What the chair said to all of it. */
  readonly note: string
  /** Who brought it back. */
  readonly by: string
}

export type TakenReturn =
  | { readonly kind: 'taken'; readonly suggestions: number; readonly comments: number }
  /** Nothing was written; the sentence says why. */
  | { readonly kind: 'not taken'; readonly sentence: string }
  | NotDone

type ReturningData = Pick<RecordData, 'database' | 'commit' | 'newId' | 'now'>

/**
 * Takes what came back from the chair: suggestions and comments, none of which is applied by itself, and the end of
 * the review, in one step. The notes are a draft again, unless they came back approved as they are.
 */
export async function takeReturn(data: ReturningData, returned: Return): Promise<TakenReturn> {
  const found = await awaitedBy(data.database, returned.review)
  if (typeof found === 'string') return { kind: 'not taken', sentence: found }
  const { edits, printChanges, comments } = returned
  const at = instantNow(data)
  const suggestions = suggestionsOf({
    review: found.review,
    bases: basesOf(found.version),
    edits,
    printChanges,
    at,
    newId: data.newId,
  })
  const step = recordStep('return from the chair', [
    ...suggestions.map((suggestion) => put('suggestions', suggestion)),
    ...comments.map((comment) => put('comments', comment)),
    ...endOfReview(data, { ...returned, ...found, suggestions, at }),
  ])
  const result = await data.commit(step)
  return result.kind === 'failed' || result.kind === 'refused'
    ? result
    : { kind: 'taken', suggestions: suggestions.length, comments: comments.length }
}

type Awaited = { readonly review: Review; readonly version: Version; readonly meeting: Meeting }

/** The review as it is stored, with its version and its meeting; or the sentence why nothing is awaited. */
async function awaitedBy(
  { reviews, versions, meetings }: MinutebookDatabase,
  { id }: Review,
): Promise<Awaited | string> {
  return await reviews.db.transaction('r', [reviews, versions, meetings], async () => {
    const review = await reviews.get(id)
    const version = review && (await versions.get(review.versionId))
    const meeting = review && (await meetings.get(review.meetingId))
    if (!(review && version && meeting)) return 'The meeting that this is about is no longer here.'
    if (review.state.is === 'open') return { review, version, meeting }
    return review.state.is === 'returned'
      ? 'This has come back before, and was taken then.'
      : 'This is no longer awaited: it was taken back from the chair.'
  })
}

type Ending = Awaited &
  Pick<Return, 'comments' | 'verdict' | 'note' | 'by'> & {
    readonly suggestions: readonly Suggestion[]
    readonly at: Suggestion['at']
  }

function endOfReview(data: ReturningData, ending: Ending): readonly StepChange[] {
  const { review, meeting, suggestions, comments, verdict, note, by, at } = ending
  const isApproved = verdict === 'approved' && suggestions.length === 0
  const happening = {
    kind: 'returned',
    reviewId: review.id,
    verdict,
    suggestions: suggestions.length,
    comments: comments.length,
  } as const
  return [
    edit('reviews', review, { state: { is: 'returned', at, verdict, note } }),
    entered(data, { meetingId: meeting.id, at, by, happening }),
    ...(meeting.state === 'with the chair' && !isApproved
      ? [edit('meetings', meeting, { state: 'draft' })]
      : []),
  ]
}
