import { z } from 'zod'
import { instant } from './dates.ts'
import { idSchemas } from './ids.ts'

const said = { author: z.string(), at: instant, text: z.string() }

/** What somebody said, and when they began to. */
const remark = z.object(said)
export type Remark = z.infer<typeof remark>

/** Something said in a review about a paragraph, or about some words of it. */
export const comment = z.object({
  id: idSchemas.comment,
  reviewId: idSchemas.review,
  meetingId: idSchemas.meeting,
  /** The block of the printed document: of a minute, a heading, or such as `opening`. */
  blockId: z.string(),
  /** The words it is about; empty for the whole paragraph. */
  quoted: z.string(),
  ...said,
  replies: z.array(remark),
  isResolved: z.boolean(),
})
export type Comment = z.infer<typeof comment>
