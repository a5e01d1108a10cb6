import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Instant } from '../../../shared/records/dates.ts'
import { edit, type StepChange } from '../../../shared/records/edit.ts'
import type { Meeting, MeetingState } from '../../../shared/records/meeting.ts'
import { instantNow } from '../instant-now.ts'
import { type TakenReturn, takeReturn } from '../take-return.ts'
import type { RecordData } from './make-version.ts'
import { endedReviews, openReviews } from './open-reviews.ts'
import { entered, type NotDone, recordStep } from './record-step.ts'

type Done = { readonly kind: 'done' }
type NotTaken = Extract<TakenReturn, { kind: 'not taken' }>
type OfMeeting = Pick<MeetingSnapshot, 'meeting'>

/**
 * Goes back to an earlier state, for a reason that stands in the history. An approved copy stays as it is; what is
 * changed from then on needs an approval of its own.
 */
export async function goBack(
  data: RecordData,
  { meeting }: OfMeeting,
  { to, reason, by }: { readonly to: MeetingState; readonly reason: string; readonly by: string },
): Promise<Done | NotDone> {
  const at = instantNow(data)
  const ended = meeting.state === 'with the chair' ? await endedReviews(data.database, meeting.id, at) : []
  return await move(data, meeting, { to, reason: reason.trim(), by, at, ended, label: 'going back' })
}

/** Records that the approved copy was published. */
export async function publish(
  data: RecordData,
  { meeting }: OfMeeting,
  { by }: { readonly by: string },
): Promise<Done | NotDone> {
  const at = instantNow(data)
  return await move(data, meeting, { to: 'published', reason: '', by, at, ended: [], label: 'publication' })
}

/**
 * Records that the chair has sent the record back with a word, such as by telephone. What the chair changed on this
 * screen and has not handed back comes with it, as suggestions.
 */
export async function sentBack(
  data: RecordData,
  { meeting }: OfMeeting,
  { note, by }: { readonly note: string; readonly by: string },
): Promise<Done | NotTaken | NotDone> {
  if ((await data.saveQueue.flush()) === 'not kept') return { kind: 'not saved' }
  const [review] = await openReviews(data.database, meeting.id)
  if (review === undefined) return await goBack(data, { meeting }, { to: 'draft', reason: note, by })
  const ofReview = { reviewId: review.id }
  const edits = await data.database.reviewEdits.where(ofReview).toArray()
  const comments = await data.database.comments.where(ofReview).toArray()
  const said = { verdict: 'sent back', note: note.trim(), by } as const
  const taken = await takeReturn(data, { review, edits, printChanges: [], comments, ...said })
  return taken.kind === 'taken' ? { kind: 'done' } : taken
}

type Move = {
  readonly to: MeetingState
  readonly reason: string
  readonly by: string
  readonly at: Instant
  readonly ended: readonly StepChange[]
  readonly label: string
}

async function move(
  data: RecordData,
  meeting: Meeting,
  { to, reason, by, at, ended, label }: Move,
): Promise<Done | NotDone> {
  const happening = { kind: 'state', from: meeting.state, to, reason } as const
  return await written(data, label, [
    ...ended,
    entered(data, { meetingId: meeting.id, at, by, happening }),
    edit('meetings', meeting, { state: to }),
  ])
}

async function written(
  data: RecordData,
  label: string,
  changes: readonly StepChange[],
): Promise<Done | NotDone> {
  const result = await data.commit(recordStep(label, changes))
  return result.kind === 'failed' || result.kind === 'refused' ? result : { kind: 'done' }
}
