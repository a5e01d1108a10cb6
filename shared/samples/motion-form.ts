import { z } from 'zod'
import { ENDINGS } from '../records/motion.ts'

const castingVote = z.enum(['for', 'against']).optional()

const counted = z.object({
  for: z.int().optional(),
  against: z.int().optional(),
  abstain: z.int().optional(),
  castingVote,
})

const named = z.object({
  for: z.array(z.string()).optional(),
  against: z.array(z.string()).optional(),
  abstain: z.array(z.string()).optional(),
  castingVote,
})

/** How a vote went: so many, or who. */
const voteForm = z.union([counted, named])
export type VoteForm = z.infer<typeof voteForm>

const OUTCOMES = ['carried', 'lost', ...ENDINGS] as const

const proposal = z.object({
  /** Begins with "that". */
  text: z.string(),
  mover: z.string(),
  seconder: z.string().optional(),
  vote: voteForm.optional(),
  castingVote,
  outcome: z.enum(OUTCOMES),
})

export type ProposalForm = z.infer<typeof proposal>

const amendmentForm = proposal.extend({
  /** The words of the motion that it replaces. */
  replaces: z.string().optional(),
})

/** A motion with its amendments. */
export const motionForm = proposal.extend({
  amendments: z.array(amendmentForm).default([]),
  /** Whether the application writes the sentences; if not, a paragraph tells of the motion already. */
  print: z.boolean(),
})
export type MotionForm = z.infer<typeof motionForm>
