import { z } from 'zod'
import { instant } from './dates.ts'
import { idSchemas } from './ids.ts'
import { inline, noteLine } from './note-body.ts'

/**
 * A piece of a minute's text: some words in one look, or the end of a line, which says what kind of line it
 * ends. A paragraph that was split is one end more, two that were joined are one less.
 */
const piece = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('words'), inline }),
  z.object({ kind: z.literal('end'), line: noteLine }),
])
export type Piece = z.infer<typeof piece>

const change = z.discriminatedUnion('in', [
  /** `from` to before `to` of the pieces of the version's minute give way to others. */
  z.object({
    in: z.literal('minute'),
    minuteId: idSchemas.publicMinute,
    from: z.int().min(0),
    to: z.int().min(0),
    pieces: z.array(piece),
  }),
  /** What is printed but is not written in a minute: a heading, a list of names. The clerk sees to it by hand. */
  z.object({ in: z.literal('print'), blockId: z.string(), before: z.string(), after: z.string() }),
])

/** One change that the chair suggests. Nothing is applied by itself. */
export const suggestion = z.object({
  id: idSchemas.suggestion,
  reviewId: idSchemas.review,
  meetingId: idSchemas.meeting,
  author: z.string(),
  at: instant,
  /** Whether the chair's program recorded it as a change; one that was not is found by comparison. */
  isTracked: z.boolean(),
  change,
  decision: z.discriminatedUnion('is', [
    z.object({ is: z.literal('open') }),
    z.object({ is: z.literal('accepted'), at: instant }),
    z.object({ is: z.literal('refused'), at: instant }),
  ]),
})
export type Suggestion = z.infer<typeof suggestion>
