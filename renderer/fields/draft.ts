import type { DraftField } from '../data/use-draft.ts'

/** A field of text whose words save themselves: where they belong and what they change. */
export type Draft = DraftField<string>
