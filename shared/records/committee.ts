import { z } from 'zod'
import { houseStyle } from './house-style.ts'
import { idSchemas } from './ids.ts'

/** The word for the whole record: partnerships write notes, statutory committees minutes. */
export const RECORD_WORDS = ['Notes', 'Minutes'] as const

/** Whom the agenda says to ask. */
export const contact = z.object({ name: z.string(), telephone: z.string(), email: z.string() })
export type Contact = z.infer<typeof contact>

/** A section of the agenda that every meeting of the committee starts with. */
const standingSection = z.object({
  title: z.string(),
  restricted: z.boolean(),
  items: z.array(z.string()),
})
export type StandingSection = z.infer<typeof standingSection>

export const committee = z.object({
  id: idSchemas.committee,
  /** The authority, such as Kent County Council; printed in capitals. */
  council: z.string(),
  name: z.string(),
  /** The name in resolutions and file names, such as KCSP. */
  shortName: z.string(),
  recordCalled: z.enum(RECORD_WORDS),
  contact,
  houseStyle,
  standingSections: z.array(standingSection),
})
export type Committee = z.infer<typeof committee>
