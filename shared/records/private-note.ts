import { z } from 'zod'
import { idSchemas } from './ids.ts'

/** What the clerk notes for themselves at an item. No document is built from it: a snapshot does not hold it. */
export const privateNote = z.object({
  id: idSchemas.privateNote,
  meetingId: idSchemas.meeting,
  itemId: idSchemas.item,
  /** Called so that a note is no run of a document, whatever the types of those. */
  privateText: z.string(),
})
export type PrivateNote = z.infer<typeof privateNote>
