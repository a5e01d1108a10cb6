import { z } from 'zod'
import { instant, isoDate } from './dates.ts'
import { idSchemas } from './ids.ts'
import { noteBody } from './note-body.ts'

export const REVIEW_WAYS = ['on screen', 'review file', 'Word file'] as const
export type ReviewWay = (typeof REVIEW_WAYS)[number]

export const VERDICTS = ['approved', 'sent back', 'not said'] as const
export type Verdict = (typeof VERDICTS)[number]

const reviewState = z.discriminatedUnion('is', [
  z.object({ is: z.literal('open') }),
  z.object({ is: z.literal('returned'), at: instant, verdict: z.enum(VERDICTS), note: z.string() }),
  /** Taken back by the clerk before anything came. */
  z.object({ is: z.literal('withdrawn'), at: instant }),
])

/** The chair's reading of one version of a record. */
export const review = z.object({
  id: idSchemas.review,
  meetingId: idSchemas.meeting,
  versionId: idSchemas.version,
  way: z.enum(REVIEW_WAYS),
  /** Who reviews. */
  reviewer: z.string(),
  sentAt: instant,
  state: reviewState,
  /** What a review file says of where it came from; null for a review of a meeting of this computer's own. */
  received: z.object({ committee: z.string(), date: isoDate, from: z.string(), at: instant }).nullable(),
})
export type Review = z.infer<typeof review>

/** A minute as the chair would have it, while the version that was sent says otherwise. */
export const reviewEdit = z.object({
  id: idSchemas.reviewEdit,
  reviewId: idSchemas.review,
  meetingId: idSchemas.meeting,
  minuteId: idSchemas.publicMinute,
  body: noteBody,
})
export type ReviewEdit = z.infer<typeof reviewEdit>
