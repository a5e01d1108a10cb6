import type { Amendment, PlainMotion } from '../../records/motion.ts'
import { amendmentsTo, calledOf, isAmendment, isCarried, type Proposal } from './motion-proposals.ts'
import { hasWords, isSameWords, wordsBefore, wordsNow } from './substantive.ts'

type Moved = Pick<Amendment, 'id' | 'amends' | 'reads'>

/** An amendment has to change the words, and may not merely undo the amendment that it amends. */
export function refusalOfWords(motion: PlainMotion, { id, amends, reads }: Moved): string | null {
  if (!hasWords(reads)) return 'Say how the motion reads with the amendment.'
  const isMoved = motion.amendments.some((it) => it.id === id)
  const before = isMoved ? wordsBefore(motion, id) : wordsNow(motion, amends)
  if (isSameWords(reads, before)) return 'The amendment leaves the words as they are.'
  if (amends !== null && isSameWords(reads, wordsBefore(motion, amends)))
    return 'The amendment leaves the words of the motion as they are.'
  return null
}

/** The words stay as they were moved once an amendment to them was carried. */
export function refusalOfAltering(motion: PlainMotion, proposal: Proposal): string | null {
  const target = isAmendment(proposal) ? proposal.id : null
  const isChanged = amendmentsTo(motion, target).some(isCarried)
  return isChanged ? `The words of the ${calledOf(proposal)} were amended already.` : null
}
