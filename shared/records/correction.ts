import { z } from 'zod'
import { instant } from './dates.ts'
import { idSchemas } from './ids.ts'

const inText = { blockId: z.string(), before: z.string() }

const correctionChange = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('add presence'), name: z.string() }),
  z.object({ kind: z.literal('add apology'), name: z.string() }),
  /** In a paragraph of the approved document. */
  z.object({ kind: z.literal('change text'), ...inText, after: z.string() }),
  z.object({ kind: z.literal('delete'), ...inText }),
])
export type CorrectionChange = z.infer<typeof correctionChange>

/**
 * What the next meeting put right in a record as it confirmed it: of both meetings, printed in the
 * resolution of the one and shown on the record of the other, whose own text stays as it was approved.
 */
export const correction = z.object({
  id: idSchemas.correction,
  /** The meeting whose record is corrected. */
  meetingId: idSchemas.meeting,
  /** The approved copy that the words are of. */
  versionId: idSchemas.version,
  /** The meeting that confirmed it, and the item at which it did. */
  atMeetingId: idSchemas.meeting,
  atItemId: idSchemas.item,
  at: instant,
  change: correctionChange,
})
export type Correction = z.infer<typeof correction>
