import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Instant } from '../../../shared/records/dates.ts'
import { edit, type StepChange } from '../../../shared/records/edit.ts'
import type { Meeting, MeetingState } from '../../../shared/records/meeting.ts'
import { instantNow } from '../instant-now.ts'
import type { RecordData } from './make-version.ts'
import { endedReviews, openReviews } from './open-reviews.ts'
import { entered, type NotDone, recordStep } from './record-step.ts'

type Done = { readonly kind: 'done' }
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

/** Records that the chair has sent the record back with a word and nothing else, such as by telephone. */
export async function sentBack(
  data: RecordData,
  { meeting }: OfMeeting,
  { note, by }: { readonly note: string; readonly by: string },
): Promise<Done | NotDone> {
  const at = instantNow(data)
  const [last, ...others] = await openReviews(data.database, meeting.id)
  if (last === undefined) return await goBack(data, { meeting }, { to: 'draft', reason: note, by })
  const said = { verdict: 'sent back', note: note.trim() } as const
  const happening = {
    kind: 'returned',
    reviewId: last.id,
    verdict: said.verdict,
    suggestions: 0,
    comments: 0,
  } as const
  return await written(data, 'return from the chair', [
    edit('reviews', last, { state: { is: 'returned', at, ...said } }),
    ...others.map((review) => edit('reviews', review, { state: { is: 'withdrawn', at } })),
    entered(data, { meetingId: meeting.id, at, by, happening }),
    edit('meetings', meeting, { state: 'draft' }),
  ])
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
