import { useEffect, useMemo, useSyncExternalStore } from 'react'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { DeferredItem } from '../../shared/domain/meeting/new-meeting.ts'
import type { NumberLedger } from '../../shared/domain/numbers/number-ledger.ts'
import type { Member } from '../../shared/domain/people/membership.ts'
import type { Committee } from '../../shared/records/committee.ts'
import type { Deletion } from '../../shared/records/deletion.ts'
import type { CommitteeId, DeletionId, ItemId, MeetingId, ReviewId } from '../../shared/records/ids.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { Paper } from '../../shared/records/paper.ts'
import type { PrivateNote } from '../../shared/records/private-note.ts'
import { useData } from './data-context.tsx'
import type { MinutebookDatabase } from './database.ts'
import { keepFirstAnswer } from './first-answers.ts'
import { type Live, useLive } from './live.ts'
import { liveMeeting } from './live-meeting.ts'
import { loadNextMinuteNumber, type MeetingRecords } from './meeting-snapshot-query.ts'
import { loadNumberLedger } from './number-ledger-query.ts'
import { type OpenAction, openEarlierActions } from './open-actions-query.ts'
import { papersOf } from './paper-query.ts'
import { meetingWithNotesBefore } from './previous-notes-query.ts'
import { privateNoteOf } from './private-note-query.ts'
import { deferredItems, type PutOff, putOffDays } from './put-off-query.ts'
import { type PuttingBack, puttingBack } from './putting-back.ts'
import { committeesByName, deletionsByTime, isStoreEmpty, meetingsOf, peopleOf } from './queries.ts'
import { type ReceivedReview, receivedReview, receivedReviews } from './received-reviews-query.ts'
import { useVersions } from './record/use-record-queries.ts'
import { loadReviewRecords, type ReviewRecords } from './review-records-query.ts'

/** Whether there is no committee yet. */
export function useStoreIsEmpty(): Live<boolean> {
  return useLive('store is empty', isStoreEmpty)
}

/** Every committee, by name. */
export function useCommittees(): Live<readonly Committee[]> {
  return useLive(COMMITTEES, committeesByName)
}

/** What was deleted and can be put back, the last first. */
export function useDeletions(): Live<readonly Deletion[]> {
  return useLive('deletions', deletionsByTime)
}

/** Every review that came in a file, the last first. */
export function useReceivedReviews(): Live<readonly ReceivedReview[]> {
  return useLive('received reviews', receivedReviews)
}

/** One of them; undefined where it is not, or no longer, here. */
export function useReceivedReview(reviewId: ReviewId): Live<ReceivedReview | undefined> {
  return useLive(`received review ${reviewId}`, (database) => receivedReview(database, reviewId))
}

/** What putting a deletion back comes to; undefined where it is no longer there. */
export function usePuttingBack(deletionId: DeletionId): Live<PuttingBack | undefined> {
  return useLive(`putting back ${deletionId}`, async (database) => {
    const deletion = await database.deletions.get(deletionId)
    return deletion && (await puttingBack(database, deletion))
  })
}

/** A committee's meetings, by how far they have come, and the latest first. */
export function useMeetingsOf(committeeId: CommitteeId): Live<readonly Meeting[]> {
  return useLive(meetingsQuestion(committeeId), (database) => meetingsOf(database, committeeId))
}

/**
 * Asks what the first screen asks before it is there. Answers with the committee that it shows; undefined
 * where there is none.
 */
export async function askForFirstScreen(database: MinutebookDatabase): Promise<Committee | undefined> {
  const committees = await committeesByName(database)
  keepFirstAnswer(database, COMMITTEES, committees)
  const [first] = committees
  if (first === undefined) return undefined
  keepFirstAnswer(database, meetingsQuestion(first.id), await meetingsOf(database, first.id))
  return first
}

const COMMITTEES = 'committees'

function meetingsQuestion(committeeId: CommitteeId): string {
  return `meetings of ${committeeId}`
}

/** A committee's people with their seats, in its order; a person with two seats is there twice. */
export function usePeopleOf(committeeId: CommitteeId): Live<readonly Member[]> {
  return useLive(`people of ${committeeId}`, (database) => peopleOf(database, committeeId))
}

/** What the clerk noted for themselves at an item; no part of the meeting's snapshot. */
export function usePrivateNote(itemId: ItemId): Live<PrivateNote | null> {
  return useLive(`private note on ${itemId}`, (database) => privateNoteOf(database, itemId))
}

/** What is still open from the committee's earlier meetings. */
export function useOpenEarlierActions(meetingId: MeetingId): Live<readonly OpenAction[]> {
  return useLive(`actions open before ${meetingId}`, (database) => openEarlierActions(database, meetingId))
}

/** Every paper of a meeting, those of restricted items too; no part of the meeting's snapshot. */
export function usePapersOf(meetingId: MeetingId): Live<readonly Paper[]> {
  return useLive(`papers of ${meetingId}`, (database) => papersOf(database, meetingId))
}

/** The newest earlier meeting of which there are notes to confirm; null where there is none. */
export function useMeetingWithNotesBefore(meetingId: MeetingId): Live<Meeting | null> {
  return useLive(`notes before ${meetingId}`, (database) => meetingWithNotesBefore(database, meetingId))
}

/** The minute numbers of a committee, meeting by meeting, and what is wrong with them. */
export function useNumberLedger(committeeId: CommitteeId): Live<NumberLedger> {
  return useLive(`numbers of ${committeeId}`, (database) => loadNumberLedger(database, committeeId))
}

/** From when the items of a meeting were put off that an earlier meeting did not come to. */
export function usePutOffDays(meetingId: MeetingId): Live<readonly PutOff[]> {
  return useLive(`put off to ${meetingId}`, (database) => putOffDays(database, meetingId))
}

/** What a meeting put off to the next one; nothing where there is no meeting. */
export function useDeferredItems(meetingId: MeetingId | undefined): Live<readonly DeferredItem[]> {
  return useLive(`put off by ${meetingId}`, async (database) =>
    meetingId === undefined ? [] : await deferredItems(database, meetingId),
  )
}

/** What came of one meeting's reviews, without the versions that were read. */
export function useReviewed(meetingId: MeetingId): Live<Omit<ReviewRecords, 'versions'>> {
  return useLive(`reviews of ${meetingId}`, (database) => loadReviewRecords(database, meetingId))
}

/** What the chair has to do with the record of a meeting; no part of its snapshot. */
export function useReviewRecords(meetingId: MeetingId): Live<ReviewRecords> {
  const versions = useVersions(meetingId)
  const records = useReviewed(meetingId)
  return useMemo(() => {
    if (versions.kind !== 'ready') return versions
    return records.kind === 'ready'
      ? { kind: 'ready', value: { ...records.value, versions: versions.value } }
      : records
  }, [versions, records])
}

/** All of one meeting but what is exempt; undefined where there is no such meeting, or no longer. */
export function useMeetingSnapshot(meetingId: MeetingId): Live<MeetingSnapshot | undefined> {
  const records = useMeetingRecords(meetingId)
  // A question of its own, because the meetings before this one do not change while it is being written.
  const next = useLive(`next number of ${meetingId}`, (database) => loadNextMinuteNumber(database, meetingId))
  const { see } = useData()
  const live = useMemo(() => snapshotOf(records, next), [records, next])
  useEffect(() => {
    if (live.kind === 'ready' && live.value !== undefined) see(live.value)
  }, [live, see])
  return live
}

function useMeetingRecords(meetingId: MeetingId): Live<MeetingRecords | undefined> {
  const { database } = useData()
  const { subscribe, live } = useMemo(() => liveMeeting(database, meetingId), [database, meetingId])
  return useSyncExternalStore(subscribe, live)
}

function snapshotOf(
  records: Live<MeetingRecords | undefined>,
  next: Live<number>,
): Live<MeetingSnapshot | undefined> {
  if (records.kind !== 'ready') return records
  if (records.value === undefined) return { kind: 'ready', value: undefined }
  return next.kind === 'ready'
    ? { kind: 'ready', value: { ...records.value, nextMinuteNumber: next.value } }
    : next
}
