import { describe, expect, it } from 'vitest'
import { receiveReview } from '../../../renderer/data/receive-review.ts'
import { receptionHere } from '../../../renderer/data/review-file-reception.ts'
import { notReceivedWords } from '../../../renderer/features/review-file/reception-words.ts'
import type { WhyNotReceived } from '../../../shared/domain/review-file/reception.ts'
import type { ReviewFileContent, SentReview } from '../../../shared/domain/review-file/review-file.ts'
import { type Change, put } from '../../../shared/records/change.ts'
import { instant } from '../../../shared/records/dates.ts'
import type { MeetingState } from '../../../shared/records/meeting.ts'
import type { Review } from '../../../shared/records/review.ts'
import { openedData } from '../../support/opened-data.ts'
import {
  RETURNED,
  returnedFile,
  reviewOf,
  SNAPSHOT,
  sentFile,
  versionOf,
} from '../../support/review-files.ts'

/** A file that is opened, what is here when it is, and what becomes of it. */
type Case = { readonly file: ReviewFileContent; readonly here: readonly Change[] }

/** The meeting, on the computer on which it was written. */
const meetingIn = (state: MeetingState) => put('meetings', { ...SNAPSHOT.meeting, state })
const withTheChair = meetingIn('with the chair')
const ofSent = ({ version, review }: SentReview, fields: Partial<Review> = {}) => [
  put('versions', version),
  put('reviews', { ...review, ...fields }),
]
const RECEIVED = { committee: 'ISP', date: SNAPSHOT.meeting.date, from: 'A Clerk', at: instant.parse(5) }
const WITHDRAWN = { is: 'withdrawn', at: instant.parse(3000) } as const

/** A later version that was sent, or received, beside that of a file. */
async function later(fields: Partial<Review> = {}): Promise<readonly Change[]> {
  const version = await versionOf(SNAPSHOT, { number: 2 })
  return [put('versions', version), put('reviews', reviewOf(version, fields))]
}

/** What comes back for a review that the clerk sent, as it stands. */
async function answered(
  sent: SentReview,
  fields: Partial<Review>,
  ...others: readonly Change[]
): Promise<Case> {
  return { file: await returnedFile(sent), here: [withTheChair, ...ofSent(sent, fields), ...others] }
}

async function becomes({ file, here }: Case) {
  const { database } = await openedData()
  for (const change of here) if (change.kind === 'put') await database.table(change.table).put(change.record)
  const before = await everythingIn(database)
  const reception = await receptionHere(database, file)
  expect(await everythingIn(database)).toEqual(before)
  return reception
}

type Database = Awaited<ReturnType<typeof openedData>>['database']

async function everythingIn({ tables }: Database) {
  return await Promise.all(tables.map((table) => table.toArray()))
}

const REFUSED: readonly (readonly [string, WhyNotReceived, (sent: SentReview) => Promise<Case>])[] = [
  [
    'the file that the clerk sent, opened where it was made',
    { kind: 'own file' },
    async (sent) => ({ file: sent, here: [withTheChair, ...ofSent(sent)] }),
  ],
  [
    'notes of a meeting that is here',
    { kind: 'own meeting' },
    async (sent) => ({ file: sent, here: [withTheChair] }),
  ],
  [
    'notes that are here with other words',
    { kind: 'other words' },
    async (sent) => {
      const version = await versionOf(SNAPSHOT, { ...sent.version, document: '{}' })
      return { file: { ...sent, version }, here: ofSent(sent, { received: RECEIVED }) }
    },
  ],
  [
    'notes of which a later version is here',
    { kind: 'later version here', number: 2 },
    async (sent) => ({ file: sent, here: await later({ received: RECEIVED }) }),
  ],
  [
    'a return that is opened where it was made',
    { kind: 'own return' },
    async (sent) => ({ file: await returnedFile(sent), here: ofSent(sent, { received: RECEIVED }) }),
  ],
  [
    'a return about another meeting',
    { kind: 'meeting unknown' },
    async (sent) => ({ file: await returnedFile(sent), here: [] }),
  ],
  [
    'a return for a review that nobody here sent',
    { kind: 'review unknown' },
    async (sent) => ({ file: await returnedFile(sent), here: [withTheChair] }),
  ],
  [
    'a return of words that were not sent',
    { kind: 'other words' },
    async (sent) => {
      const version = await versionOf(SNAPSHOT, { ...sent.version, document: '{}' })
      const { file } = await answered({ ...sent, version }, {})
      return { file, here: [withTheChair, ...ofSent(sent)] }
    },
  ],
  [
    'a return for a version that is not the one that was sent for review',
    { kind: 'other words' },
    async (sent) => {
      const other = await versionOf(SNAPSHOT)
      return answered(sent, { versionId: other.id }, put('versions', other))
    },
  ],
  [
    'a return for the second time',
    { kind: 'returned already', at: RETURNED.at },
    (sent) => answered(sent, { state: RETURNED }),
  ],
  [
    'a return after the notes were taken back',
    { kind: 'withdrawn', at: WITHDRAWN.at },
    (sent) => answered(sent, { state: WITHDRAWN }),
  ],
  [
    'a return of an older version',
    { kind: 'older version', number: 1, later: 2 },
    async (sent) => answered(sent, {}, ...(await later())),
  ],
  [
    'a return of an older version that was taken back for a later one',
    { kind: 'older version', number: 1, later: 2 },
    async (sent) => answered(sent, { state: WITHDRAWN }, ...(await later())),
  ],
  [
    'a return for notes that are a draft again',
    { kind: 'not with the chair', state: 'draft' },
    (sent) => answered(sent, {}, meetingIn('draft')),
  ],
  [
    'a return for notes that were approved meanwhile',
    { kind: 'not with the chair', state: 'approved' },
    (sent) => answered(sent, {}, meetingIn('approved')),
  ],
  [
    'a return for notes that are confirmed',
    { kind: 'not with the chair', state: 'confirmed' },
    (sent) => answered(sent, {}, meetingIn('confirmed')),
  ],
]

describe('A review file', () => {
  it('for the chair is new where the meeting is not', async () => {
    const file = await sentFile()
    expect(await becomes({ file, here: [] })).toEqual({ kind: 'new', file })
  })

  it('for the chair goes beside the meetings of the computer', async () => {
    const data = await openedData()
    const file = await sentFile()
    expect((await receiveReview(data, file)).kind).toBe('saved')
    expect(await data.database.versions.toArray()).toEqual([file.version])
    const [review] = await data.database.reviews.toArray()
    expect(review).toMatchObject({
      ...file.review,
      received: { committee: 'Invented Safety Partnership', date: '2024-11-21', from: 'A Clerk' },
    })
    expect(await data.database.meetings.count()).toBe(0)
  })

  it('for the chair that is opened again leads to what the chair has done since', async () => {
    const file = await sentFile()
    expect(await becomes({ file, here: ofSent(file, { received: RECEIVED }) })).toEqual({
      kind: 'here already',
      reviewId: file.review.id,
    })
  })

  it('from the chair answers the review that was sent', async () => {
    const sent = await sentFile()
    const { file, here } = await answered(sent, {})
    expect(await becomes({ file, here })).toEqual({ kind: 'return', file, review: sent.review })
  })

  it('from the chair answers it also after a later one was taken back', async () => {
    const sent = await sentFile()
    const reception = await becomes(await answered(sent, {}, ...(await later({ state: WITHDRAWN }))))
    expect(reception.kind).toBe('return')
  })
})

describe('A review file that does not belong', () => {
  it.each(REFUSED)('as %s, changes nothing', async (_what, why, make) => {
    expect(await becomes(await make(await sentFile()))).toEqual({ kind: 'not received', why })
  })

  it('is explained by a sentence of its own', () => {
    const reasons = new Map(REFUSED.map(([, why]) => [JSON.stringify(why), why]))
    const sentences = [...reasons.values()].map(notReceivedWords)
    expect(new Set(sentences).size).toBe(reasons.size)
  })
})
