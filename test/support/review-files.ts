import { notesDocument } from '../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { hashedText } from '../../shared/domain/record/version-text.ts'
import {
  REVIEW_FILE,
  REVIEW_FILE_FORM,
  type ReturnedReview,
  type ReviewFileContent,
  type SentReview,
} from '../../shared/domain/review-file/review-file.ts'
import type { Comment } from '../../shared/records/comment.ts'
import { instant } from '../../shared/records/dates.ts'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import type { Review } from '../../shared/records/review.ts'
import type { Version } from '../../shared/records/version.ts'
import { meetingOf, newId } from './meetings.ts'
import { body, paragraph } from './note-bodies.ts'

/** Review files of an invented meeting, for tests. */

const WORDS = paragraph('Ms Allen reported.')

export const SNAPSHOT = meetingOf({
  agenda: { A: ['Apologies'], B: ['Update'] },
  present: ['Mr J Rivers'],
  minuted: { A1: body(paragraph('None.')), B1: body(WORDS) },
  meeting: { state: 'with the chair' },
})

/** SHA-256 of a text, as 64 digits. */
async function hashOf(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export async function versionOf(snapshot: MeetingSnapshot, fields: Partial<Version> = {}): Promise<Version> {
  const said = {
    record: JSON.stringify(snapshot),
    document: JSON.stringify(notesDocument(snapshot, 'draft')),
    approval: null,
    ...fields,
  }
  return {
    id: newId('version'),
    meetingId: snapshot.meeting.id,
    number: 1,
    at: instant.parse(1000),
    form: CONTENT_VERSION,
    ...said,
    ...fields,
    hash: await hashOf(hashedText(said)),
  }
}

export function reviewOf(version: Version, fields: Partial<Review> = {}): Review {
  return {
    id: newId('review'),
    meetingId: version.meetingId,
    versionId: version.id,
    way: 'review file',
    reviewer: 'Mr J Rivers',
    sentAt: instant.parse(1000),
    state: { is: 'open' },
    received: null,
    ...fields,
  }
}

export const RETURNED = {
  is: 'returned',
  at: instant.parse(2000),
  verdict: 'sent back',
  note: 'Nearly there.',
} as const

/** On its way to the chair. */
export async function sentFile(snapshot = SNAPSHOT): Promise<SentReview> {
  const version = await versionOf(snapshot)
  return { kind: 'review', from: 'A Clerk', version, review: reviewOf(version) }
}

/** On its way back, with one minute changed and one comment. */
export async function returnedFile(sent?: SentReview): Promise<ReturnedReview> {
  const { version, review } = sent ?? (await sentFile())
  const own = { reviewId: review.id, meetingId: review.meetingId }
  const [, minute] = SNAPSHOT.minutes
  if (minute === undefined) throw new Error('The meeting has two minutes.')
  return {
    kind: 'return',
    from: review.reviewer,
    version,
    review: { ...review, state: RETURNED },
    edits: [
      {
        id: newId('reviewEdit'),
        ...own,
        minuteId: minute.id,
        body: body(paragraph('Ms Allen gave a report.')),
      },
    ],
    comments: [commentOn(WORDS.attrs.id, own)],
  }
}

function commentOn(blockId: string, own: Pick<Comment, 'reviewId' | 'meetingId'>): Comment {
  return {
    id: newId('comment'),
    ...own,
    blockId,
    quoted: 'Ms Allen',
    author: 'Mr J Rivers',
    at: instant.parse(1500),
    text: 'Dr Allen, I think.',
    replies: [],
    isResolved: false,
  }
}

/** All that is in a file, as it is written. */
export function fileText(content: ReviewFileContent): string {
  const head = {
    what: REVIEW_FILE,
    form: REVIEW_FILE_FORM,
    content: CONTENT_VERSION,
    by: '0.1.0',
    made: 1000,
  }
  return JSON.stringify({ ...head, ...content })
}
