import type { AmendmentId } from '../../records/ids.ts'
import type { Amendment, PlainMotion } from '../../records/motion.ts'

/** What is before the meeting: the motion itself (null), or one of its amendments. */
export type MotionTarget = AmendmentId | null
export type Proposal = PlainMotion | Amendment

export function proposalAt(motion: PlainMotion, target: MotionTarget): Proposal | undefined {
  return target === null ? motion : motion.amendments.find(({ id }) => id === target)
}

/** The amendments to this very proposal, in the order in which they were moved. */
export function amendmentsTo(motion: PlainMotion, target: MotionTarget): readonly Amendment[] {
  return motion.amendments.filter(({ amends }) => amends === target)
}

export function openAmendmentTo(motion: PlainMotion, target: MotionTarget): Amendment | undefined {
  return amendmentsTo(motion, target).find(isOpen)
}

/** The proposals that this one stands under, the nearest first: a motion stands under nothing. */
export function proposalsAbove(motion: PlainMotion, proposal: Proposal): readonly Proposal[] {
  if (!isAmendment(proposal)) return []
  const parent = motion.amendments.find(({ id }) => id === proposal.amends)
  return parent === undefined ? [motion] : [parent, motion]
}

/** What the meeting has to decide now: the innermost open amendment, else the motion; null once all is decided. */
export function nextToDecide(motion: PlainMotion): { readonly target: MotionTarget } | null {
  if (!isOpen(motion)) return null
  const amendment = openAmendmentTo(motion, null)
  if (amendment === undefined) return { target: null }
  return { target: openAmendmentTo(motion, amendment.id)?.id ?? amendment.id }
}

export function isOpen({ fate }: Pick<Proposal, 'fate'>): boolean {
  return fate.kind === 'open'
}

export function isCarried({ fate }: Pick<Proposal, 'fate'>): boolean {
  return fate.kind === 'voted' && fate.vote.result === 'carried'
}

export function isAmendment(proposal: Proposal): proposal is Amendment {
  return 'amends' in proposal
}

/** How the sentences to the clerk call it. */
export function calledOf(proposal: Proposal): string {
  if (!isAmendment(proposal)) return 'motion'
  return proposal.amends === null ? 'amendment' : 'amendment to the amendment'
}
