import type { PlainMotion } from '../../records/motion.ts'
import { amendmentsTo, isAmendment, isCarried, type MotionTarget, proposalAt } from './motion-proposals.ts'

/** The words that the meeting has before it: the motion's own, with every carried amendment in them. */
export function substantiveText(motion: PlainMotion): string {
  return wordsNow(motion, null)
}

/**
 * The words of the motion as a new amendment to this target would find them. Those of an amendment are the
 * words of the motion, should it be carried; a carried amendment to the amendment takes their place.
 */
export function wordsNow(motion: PlainMotion, target: MotionTarget): string {
  return wordsAfter(motion, target, amendmentsTo(motion, target).findLast(isCarried)?.id)
}

/** The words upon which an amendment was moved; for the motion itself, those in which it was moved. */
export function wordsBefore(motion: PlainMotion, target: MotionTarget): string {
  const proposal = proposalAt(motion, target)
  if (proposal === undefined || !isAmendment(proposal)) return motion.text
  const others = amendmentsTo(motion, proposal.amends)
  const earlier = others.slice(0, others.indexOf(proposal))
  return wordsAfter(motion, proposal.amends, earlier.findLast(isCarried)?.id)
}

/** Whether two texts say the same; spaces and a full stop at the end make no difference. */
export function isSameWords(one: string, other: string): boolean {
  return bareWords(one) === bareWords(other)
}

export function hasWords(text: string): boolean {
  return bareWords(text) !== ''
}

function wordsAfter(motion: PlainMotion, target: MotionTarget, carried: MotionTarget | undefined): string {
  if (carried !== undefined) return wordsNow(motion, carried)
  const proposal = proposalAt(motion, target)
  return proposal !== undefined && isAmendment(proposal) ? proposal.reads : motion.text
}

function bareWords(text: string): string {
  return text
    .trim()
    .replace(/[\s.]+$/u, '')
    .replace(/\s+/gu, ' ')
}
