import type { ReviewId } from '../../records/ids.ts'
import type { Meeting, MeetingState } from '../../records/meeting.ts'
import type { Review } from '../../records/review.ts'
import type { Version } from '../../records/version.ts'
import type { ReturnedReview, ReviewFileContent, SentReview } from './review-file.ts'

/** What there is here of that which a review file speaks of. */
export type KnownHere = {
  readonly meeting: Meeting | null
  readonly review: Review | null
  readonly version: Version | null
  /** The other reviews of the meeting, each with the number of its version. */
  readonly others: readonly { readonly review: Review; readonly number: number }[]
}

/** What is to be done with a review file that was read. */
export type Reception =
  /** Notes for the chair, which were not here before. */
  | { readonly kind: 'new'; readonly file: SentReview }
  /** Notes for the chair, which are here already, with what the chair has done since. */
  | { readonly kind: 'here already'; readonly reviewId: ReviewId }
  /** What the chair returned, for the review that it answers. */
  | { readonly kind: 'return'; readonly file: ReturnedReview; readonly review: Review }
  | { readonly kind: 'not received'; readonly why: WhyNotReceived }

export type WhyNotReceived =
  /** The clerk opened what went out from this very computer. */
  | { readonly kind: 'own file' }
  /** The chair opened what went back from this very computer. */
  | { readonly kind: 'own return' }
  /** The meeting itself is here, and so needs no file. */
  | { readonly kind: 'own meeting' }
  /** It bears the number of a version that is here, with other words in it. */
  | { readonly kind: 'other words' }
  | { readonly kind: 'later version here'; readonly number: number }
  | { readonly kind: 'meeting unknown' }
  | { readonly kind: 'review unknown' }
  | { readonly kind: 'returned already'; readonly at: number }
  | { readonly kind: 'withdrawn'; readonly at: number }
  | { readonly kind: 'older version'; readonly number: number; readonly later: number }
  | { readonly kind: 'not with the chair'; readonly state: MeetingState }

export function receptionOf(file: ReviewFileContent, known: KnownHere): Reception {
  return file.kind === 'review' ? receptionOfSent(file, known) : receptionOfReturn(file, known)
}

/** On the chair's computer, as a rule. */
function receptionOfSent(file: SentReview, known: KnownHere): Reception {
  const { meeting, review } = known
  if (review !== null && review.received === null) return refused({ kind: 'own file' })
  if (meeting !== null) return refused({ kind: 'own meeting' })
  if (isOtherThanHere(file, known)) return refused({ kind: 'other words' })
  if (review !== null) return { kind: 'here already', reviewId: review.id }
  const later = latestOf(known)
  if (later > file.version.number) return refused({ kind: 'later version here', number: later })
  return { kind: 'new', file }
}

/** On the clerk's computer, as a rule. */
function receptionOfReturn(file: ReturnedReview, known: KnownHere): Reception {
  const { meeting, review, version } = known
  if (review !== null && review.received !== null) return refused({ kind: 'own return' })
  if (meeting === null) return refused({ kind: 'meeting unknown' })
  if (review === null) return refused({ kind: 'review unknown' })
  if (version === null || isOtherThanHere(file, known)) return refused({ kind: 'other words' })
  const why = whyNotAwaited(review, meeting, version.number, latestOf(known))
  return why === null ? { kind: 'return', file, review } : refused(why)
}

function whyNotAwaited(
  { state }: Review,
  meeting: Meeting,
  number: number,
  later: number,
): WhyNotReceived | null {
  if (state.is === 'returned') return { kind: 'returned already', at: state.at }
  if (later > number) return { kind: 'older version', number, later }
  if (state.is === 'withdrawn') return { kind: 'withdrawn', at: state.at }
  return meeting.state === 'with the chair' ? null : { kind: 'not with the chair', state: meeting.state }
}

function isOtherThanHere({ version, review: theirs }: ReviewFileContent, known: KnownHere): boolean {
  const { version: ours, review } = known
  const isOtherVersion = ours !== null && (ours.hash !== version.hash || ours.meetingId !== version.meetingId)
  return isOtherVersion || (review !== null && review.versionId !== theirs.versionId)
}

/** The number of the latest version that is, or was, with the chair. */
function latestOf({ others }: KnownHere): number {
  const sent = others.filter(({ review }) => review.state.is !== 'withdrawn')
  return Math.max(0, ...sent.map(({ number }) => number))
}

function refused(why: WhyNotReceived): Reception {
  return { kind: 'not received', why }
}
