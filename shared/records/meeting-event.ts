import { z } from 'zod'
import { instant } from './dates.ts'
import { idSchemas } from './ids.ts'
import { MEETING_STATES } from './meeting.ts'
import { REVIEW_WAYS, VERDICTS } from './review.ts'

const state = z.enum(MEETING_STATES)

/** What happened to a record between the meeting and its confirmation. */
const happening = z.discriminatedUnion('kind', [
  /** It went on, or back for a reason; empty where none is needed. */
  z.object({ kind: z.literal('state'), from: state, to: state, reason: z.string() }),
  z.object({
    kind: z.literal('sent'),
    reviewId: idSchemas.review,
    versionId: idSchemas.version,
    way: z.enum(REVIEW_WAYS),
    to: z.string(),
  }),
  z.object({
    kind: z.literal('returned'),
    reviewId: idSchemas.review,
    verdict: z.enum(VERDICTS),
    suggestions: z.int().min(0),
    comments: z.int().min(0),
  }),
  z.object({ kind: z.literal('approved'), versionId: idSchemas.version }),
  z.object({
    kind: z.literal('confirmed'),
    atMeetingId: idSchemas.meeting,
    corrections: z.array(idSchemas.correction),
    /** Who was in the chair of that meeting, and signs. */
    presiding: z.object({ name: z.string(), office: z.string() }).optional(),
  }),
])
export type Happening = z.infer<typeof happening>

/** An entry of the history of a meeting's record: written once and never again. */
export const meetingEvent = z.object({
  id: idSchemas.meetingEvent,
  meetingId: idSchemas.meeting,
  at: instant,
  /** Who did it. */
  by: z.string(),
  happening,
})
export type MeetingEvent = z.infer<typeof meetingEvent>
