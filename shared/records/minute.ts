import { z } from 'zod'
import { idSchemas } from './ids.ts'
import { noteBody } from './note-body.ts'

/** Whether an item has a minute, and so a number, in the record. */
const MINUTE_STANDINGS = ['minuted', 'not minuted'] as const

/** What the published record says of an item. Every item has exactly one, restricted or not. */
export const publicMinute = z.object({
  id: idSchemas.publicMinute,
  itemId: idSchemas.item,
  meetingId: idSchemas.meeting,
  standing: z.enum(MINUTE_STANDINGS),
  /** A heading that differs from the item's title on the agenda; null takes the title. */
  title: z.string().nullable(),
  body: noteBody,
})
export type PublicMinute = z.infer<typeof publicMinute>
