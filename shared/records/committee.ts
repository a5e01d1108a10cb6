import { z } from 'zod'
import { isoDate } from './dates.ts'
import { houseStyle } from './house-style.ts'
import { idSchemas } from './ids.ts'
import { DEFAULT_NOTICE, noticeRule } from './notice.ts'
import { SENTENCE_NAMES } from './sentence-names.ts'

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

/** Words that a few letters after a stroke stand for: `/noted`. Blanks in square brackets are gone through by Tab. */
const phrase = z.object({
  id: idSchemas.phrase,
  abbreviation: z.string(),
  kind: z.enum(['words', 'resolution']),
  text: z.string(),
})
export type Phrase = z.infer<typeof phrase>

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
  /** All seats of the committee, vacant ones too; null where there are as many as members. */
  seats: z.int().min(1).nullable().default(null),
  phrases: z.array(phrase).default([]),
  /** The committee's own wording of the sentences that the application writes, by their names. */
  sentences: z.partialRecord(z.enum(SENTENCE_NAMES), z.string()).default({}),
  /** How long before a meeting its agenda is published. */
  notice: noticeRule.default(DEFAULT_NOTICE),
  /** The days of meetings to come that are known, in their order. */
  futureMeetings: z.array(isoDate).default([]),
})
export type Committee = z.infer<typeof committee>

/** What a committee has before the clerk has set more than its names and its style. */
export const NO_EXTRAS = {
  seats: null,
  phrases: [],
  sentences: {},
  notice: DEFAULT_NOTICE,
  futureMeetings: [],
} satisfies Partial<Committee>
