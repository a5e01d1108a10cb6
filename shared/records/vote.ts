import { z } from 'zod'
import { idSchemas } from './ids.ts'

export const CASTS = ['for', 'against', 'abstain', 'did not vote'] as const
export type Cast = (typeof CASTS)[number]

const count = z.int().min(0).nullable()

/** By show of hands: how many, as far as they were counted. */
const countedVote = z.object({
  kind: z.literal('counted'),
  for: count,
  against: count,
  abstain: count,
  didNotVote: count,
})

/** By name, a recorded vote. */
const namedVote = z.object({
  kind: z.literal('named'),
  casts: z.array(z.object({ personId: idSchemas.person, cast: z.enum(CASTS) })),
})

/** Without figures: declared by the chair, unanimous, or agreed without a division. */
const plainVote = z.object({ kind: z.literal(['declared', 'unanimous', 'without division']) })

const ballot = z.discriminatedUnion('kind', [countedVote, namedVote, plainVote])
export type Ballot = z.infer<typeof ballot>
export type CountedVote = z.infer<typeof countedVote>
export type NamedVote = z.infer<typeof namedVote>

/** Any member may have their own vote recorded, right after it. */
const recordedRequest = z.object({
  personId: idSchemas.person,
  cast: z.enum(['for', 'against', 'abstain']),
})
export type RecordedRequest = z.infer<typeof recordedRequest>

/** How a motion or an amendment was decided. */
export const vote = z.object({
  result: z.enum(['carried', 'lost']),
  ballot,
  /** The second vote of whoever presides, on a tie only. */
  castingVote: z.enum(['for', 'against']).nullable(),
  /** The figures do not come to those entitled and present, and the clerk said that they stand. */
  isOverridden: z.boolean(),
  requests: z.array(recordedRequest),
})
export type Vote = z.infer<typeof vote>
