import { z } from 'zod'
import { idSchemas } from './ids.ts'

/**
 * What only the confidential record says of a restricted item (LGA 1972 Schedule 12A).
 * It shares no shape with a public minute, neither the record nor its words, so that handing one to
 * anything that builds a public document does not compile.
 */
const exemptWords = z.object({ exemptText: z.string(), bold: z.boolean(), italic: z.boolean() })
export type ExemptWords = z.infer<typeof exemptWords>

const exemptBlock = z.object({
  exemptKind: z.enum(['paragraph', 'bullet', 'sub-point', 'lead', 'clause']),
  exemptBlockId: idSchemas.block,
  exemptWords: z.array(exemptWords),
})

export const exemptMinute = z.object({
  id: idSchemas.exemptMinute,
  restrictedItemId: idSchemas.item,
  meetingId: idSchemas.meeting,
  exemptBlocks: z.array(exemptBlock),
})
export type ExemptMinute = z.infer<typeof exemptMinute>
