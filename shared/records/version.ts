import { z } from 'zod'
import { instant } from './dates.ts'
import { idSchemas } from './ids.ts'

/** A SHA-256, as 64 digits. */
export const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/**
 * A meeting's record as it left the clerk's hands, to the chair or approved: written once and never again. What
 * it says is kept as text, so that nothing that becomes of records later reaches it.
 */
export const version = z.object({
  id: idSchemas.version,
  meetingId: idSchemas.meeting,
  /** 1, 2, 3 … within the meeting. */
  number: z.int().min(1),
  at: instant,
  /** The version of the content's form that `record` is written in. */
  form: z.int().min(1),
  /** The snapshot of the meeting, as JSON. */
  record: z.string(),
  /** The document as it was printed, as JSON. */
  document: z.string(),
  /** The chair's approval; null for a version that was sent for it. */
  approval: z
    .object({
      /** The chair's name. */
      by: z.string().min(1),
      /** The Word file that leaves from now on, in base64. */
      word: z.base64(),
    })
    .nullable(),
  /** Over the record, the document and the Word file. */
  hash: sha256,
})
export type Version = z.infer<typeof version>
