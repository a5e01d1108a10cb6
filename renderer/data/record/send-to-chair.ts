import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { put } from '../../../shared/records/change.ts'
import { edit } from '../../../shared/records/edit.ts'
import type { Review, ReviewWay } from '../../../shared/records/review.ts'
import type { Version } from '../../../shared/records/version.ts'
import { instantNow } from '../instant-now.ts'
import type { Step } from '../step.ts'
import { makeVersion, type RecordData } from './make-version.ts'
import { entered, type NotDone, recordStep, settledRecord } from './record-step.ts'

export type Sending = {
  readonly way: ReviewWay
  /** The chair, or who reviews in the chair's place. */
  readonly reviewer: string
  /** The clerk who sends it. */
  readonly by: string
}

type Sent = { readonly version: Version; readonly review: Review; readonly snapshot: MeetingSnapshot }

/** What is to go to the chair, and the step that says it has gone. */
export type Prepared = Sent & { readonly kind: 'prepared'; readonly step: Step }

/**
 * Freezes the record as it stands and makes the review of it, and writes neither: a file is sent only once it was
 * saved.
 */
export async function prepareSending(
  data: RecordData,
  { meeting }: Pick<MeetingSnapshot, 'meeting'>,
  { way, reviewer, by }: Sending,
): Promise<Prepared | NotDone> {
  const settled = await settledRecord(data, meeting.id)
  if (settled.kind !== 'settled') return settled
  const { snapshot } = settled
  const at = instantNow(data)
  const version = await makeVersion(data, snapshot, { at, approval: null })
  const review: Review = {
    id: data.newId('review'),
    meetingId: meeting.id,
    versionId: version.id,
    way,
    reviewer,
    sentAt: at,
    state: { is: 'open' },
    received: null,
  }
  const happening = {
    kind: 'sent',
    reviewId: review.id,
    versionId: version.id,
    way,
    to: reviewer,
  } as const
  const step = recordStep('sending to the chair', [
    put('versions', version),
    put('reviews', review),
    entered(data, { meetingId: meeting.id, at, by, happening }),
    edit('meetings', snapshot.meeting, { state: 'with the chair' }),
  ])
  return { kind: 'prepared', version, review, snapshot, step }
}

/** Sends the record to the chair: the version that goes, its review, and the entry in the history, in one step. */
export async function sendToChair(
  data: RecordData,
  snapshot: Pick<MeetingSnapshot, 'meeting'>,
  sending: Sending,
): Promise<(Sent & { readonly kind: 'sent' }) | NotDone> {
  const prepared = await prepareSending(data, snapshot, sending)
  if (prepared.kind !== 'prepared') return prepared
  const { version, review, snapshot: sent } = prepared
  const result = await data.commit(prepared.step)
  if (result.kind === 'failed' || result.kind === 'refused') return result
  return { kind: 'sent', version, review, snapshot: sent }
}
