import { z } from 'zod'
import { comment } from '../../records/comment.ts'
import { review, reviewEdit } from '../../records/review.ts'
import { version } from '../../records/version.ts'

/**
 * What a `.minutebook` file holds inside of its lock, as one JSON: a version of one meeting's notes on its way to the
 * chair, or what the chair would have otherwise on its way back. Nothing exempt is in it, because none is in a version.
 */
export const REVIEW_FILE = 'Minutebook review file'

/** Counts up when a file of today could not be understood by an earlier Minutebook. */
export const REVIEW_FILE_FORM = 1

/** Nothing in it is packed, so that what is read is what is counted. */
export const LARGEST_REVIEW_FILE = 16 * 1024 * 1024

const MOST_EDITS = 2000
const MOST_COMMENTS = 5000
const LONGEST_NAME = 200

/** What every file begins with, also one of a later form. */
export const reviewFileHead = z.object({
  what: z.literal(REVIEW_FILE),
  form: z.int().min(1),
  /** The version of the records in it. */
  content: z.int().min(1),
})

const sent = {
  /** Who sends it: the clerk, or the chair. */
  from: z.string().max(LONGEST_NAME),
  version,
  review,
}
const returned = {
  edits: z.array(reviewEdit).max(MOST_EDITS),
  comments: z.array(comment).max(MOST_COMMENTS),
}

/** What the window hands over to be put into a file. */
export const reviewFileContent = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('review'), ...sent }),
  z.strictObject({ kind: z.literal('return'), ...sent, ...returned }),
])
export type ReviewFileContent = z.infer<typeof reviewFileContent>
export type SentReview = Extract<ReviewFileContent, { kind: 'review' }>
export type ReturnedReview = Extract<ReviewFileContent, { kind: 'return' }>

const head = {
  ...reviewFileHead.shape,
  /** The version of the Minutebook that made it. */
  by: z.string().max(40),
  /** Milliseconds since 1970. */
  made: z.number(),
}

/** All of a file. */
export const reviewFile = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('review'), ...head, ...sent }),
  z.strictObject({ kind: z.literal('return'), ...head, ...sent, ...returned }),
])
export type ReviewFile = z.infer<typeof reviewFile>
