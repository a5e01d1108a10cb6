import type { Instant } from '../../records/dates.ts'
import type { NewId, PublicMinuteId } from '../../records/ids.ts'
import type { NoteBody } from '../../records/note-body.ts'
import type { Review } from '../../records/review.ts'
import type { Suggestion } from '../../records/suggestion.ts'
import { differenceOf, type PlacedChange } from './difference.ts'

/** Who made a change, when, and whether it was recorded as one. */
export type Hand = Pick<Suggestion, 'author' | 'at' | 'isTracked'>

/** A minute as the reviewer would have it; a file that knows who made a change says so. */
export type ReturnedMinute = {
  readonly minuteId: PublicMinuteId
  readonly body: NoteBody
  readonly handOf?: (change: PlacedChange) => Hand
}

/** A change of what is printed and is written in no minute. */
export type PrintChange = {
  readonly blockId: string
  readonly before: string
  readonly after: string
  readonly hand?: Hand
}

export type Returned = {
  readonly review: Review
  /** The minutes of the version that was reviewed. */
  readonly bases: ReadonlyMap<PublicMinuteId, NoteBody>
  readonly edits: readonly ReturnedMinute[]
  readonly printChanges: readonly PrintChange[]
  readonly at: Instant
  readonly newId: NewId
}

/** What a review suggests, each change by itself. A minute that the version does not have is passed over. */
export function suggestionsOf(returned: Returned): readonly Suggestion[] {
  const { review, at, newId } = returned
  const reviewer: Hand = { author: review.reviewer, at, isTracked: true }
  const suggested = (hand: Hand, change: Suggestion['change']): Suggestion => ({
    id: newId('suggestion'),
    reviewId: review.id,
    meetingId: review.meetingId,
    ...hand,
    change,
    decision: { is: 'open' },
  })
  return [
    ...returned.printChanges
      .filter(({ before, after }) => before !== after)
      .map(({ hand = reviewer, ...change }) => suggested(hand, { in: 'print', ...change })),
    ...returned.edits.flatMap(({ minuteId, body, handOf = () => reviewer }) => {
      const base = returned.bases.get(minuteId)
      const changes = base === undefined ? [] : differenceOf(base, body)
      return changes.map((change) => {
        const { from, to, pieces } = change
        return suggested(handOf(change), { in: 'minute', minuteId, from, to, pieces: [...pieces] })
      })
    }),
  ]
}
