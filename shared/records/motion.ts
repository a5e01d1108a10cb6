import { z } from 'zod'
import { idSchemas } from './ids.ts'
import { vote } from './vote.ts'

export const ENDINGS = [
  'withdrawn',
  'fell for want of a seconder',
  'deferred',
  'referred',
  'not put',
] as const
export type Ending = (typeof ENDINGS)[number]

/** What became of a proposal: nothing yet, an end without a vote, or a vote. */
const fate = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open') }),
  z.object({ kind: z.literal(ENDINGS) }),
  z.object({ kind: z.literal('voted'), vote }),
])
export type Fate = z.infer<typeof fate>

const proposal = {
  /** Begins with "that", or for an amendment with "to": `that the report be noted`. */
  text: z.string(),
  moverId: idSchemas.person.nullable(),
  seconderId: idSchemas.person.nullable(),
  fate,
}

/** An amendment, to the motion or to another amendment. */
const amendment = z.object({
  id: idSchemas.amendment,
  /** The amendment that it amends; null for one to the motion itself. */
  amends: idSchemas.amendment.nullable(),
  ...proposal,
  /** The words of the motion, should this be carried. */
  reads: z.string(),
})
export type Amendment = z.infer<typeof amendment>

const ofItem = {
  id: idSchemas.motion,
  meetingId: idSchemas.meeting,
  itemId: idSchemas.item,
  /** Place among the motions of the meeting: a fractional index. */
  order: z.string(),
}

/** A motion with its amendments in the order in which they were moved; its own words stay as they were moved. */
const plainMotion = z.object({
  kind: z.literal('motion'),
  ...ofItem,
  ...proposal,
  amendments: z.array(amendment),
})

/** One name put forward for an office. */
const nomination = z.object({
  nomineeId: idSchemas.person,
  moverId: idSchemas.person.nullable(),
  seconderId: idSchemas.person.nullable(),
  /** How many voted for this name, where there were several. */
  votes: z.int().min(0).nullable(),
})

/** An election by nomination and seconder. */
const election = z.object({
  kind: z.literal('election'),
  ...ofItem,
  /** `Vice-Chair` */
  office: z.string(),
  nominations: z.array(nomination),
  electedId: idSchemas.person.nullable(),
})

export const motion = z.discriminatedUnion('kind', [plainMotion, election])
export type Motion = z.infer<typeof motion>
export type PlainMotion = z.infer<typeof plainMotion>
export type Election = z.infer<typeof election>
export type Nomination = z.infer<typeof nomination>
