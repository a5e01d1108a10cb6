import type { PlainMotion } from '../../records/motion.ts'
import {
  amendmentsTo,
  calledOf,
  isAmendment,
  isOpen,
  openAmendmentTo,
  type Proposal,
  proposalAt,
  proposalsAbove,
} from './motion-proposals.ts'
import type { MotionRules, StepWanted } from './motion-rules.ts'
import { refusalOfWords } from './motion-words.ts'
import { hasWords, wordsNow } from './substantive.ts'

/** Why a step cannot be taken now, whatever it would say; null where it can. */
export function gateOf(motion: PlainMotion, wanted: StepWanted, rules: MotionRules): string | null {
  const proposal = proposalAt(motion, wanted.target)
  if (proposal === undefined) return 'There is no such amendment.'
  if (wanted.kind === 'reopen') return gateOfReopening(motion, proposal)
  return (
    gateOfDecided(motion, proposal) ?? gateOfUndecided(motion, wanted) ?? gateOfKind(proposal, wanted, rules)
  )
}

/** A decided motion takes no more steps, and neither does what stands under it. */
function gateOfDecided(motion: PlainMotion, proposal: Proposal): string | null {
  const decided = [proposal, ...proposalsAbove(motion, proposal)].find((it) => !isOpen(it))
  return decided === undefined ? null : `The ${calledOf(decided)} was decided already.`
}

/** Nothing happens to a proposal while an amendment to it is open; not even that it is withdrawn. */
function gateOfUndecided(motion: PlainMotion, { target }: StepWanted): string | null {
  const open = openAmendmentTo(motion, target)
  return open === undefined ? null : `The ${calledOf(open)} must be decided first.`
}

function gateOfKind(proposal: Proposal, wanted: StepWanted, rules: MotionRules): string | null {
  switch (wanted.kind) {
    case 'second':
      return gateOfSeconded(proposal)
    case 'end':
      return wanted.ending === 'fell for want of a seconder' ? gateOfSeconded(proposal) : null
    case 'amend':
      return gateOfLevel(proposal) ?? gateOfWords(proposal)
    case 'vote':
      return gateOfWords(proposal) ?? gateOfSeconder(proposal, rules)
    case 'alter':
    case 'reopen':
      return null
  }
}

function gateOfSeconded(proposal: Proposal): string | null {
  return proposal.seconderId === null ? null : `The ${calledOf(proposal)} has a seconder.`
}

function gateOfLevel(proposal: Proposal): string | null {
  const isNested = isAmendment(proposal) && proposal.amends !== null
  return isNested ? 'An amendment to an amendment cannot be amended itself.' : null
}

function gateOfWords(proposal: Proposal): string | null {
  return hasWords(proposal.text) ? null : `The ${calledOf(proposal)} has no words yet.`
}

function gateOfSeconder(proposal: Proposal, { seconders }: MotionRules): string | null {
  if (seconders === 'not needed' || proposal.seconderId !== null) return null
  return `The ${calledOf(proposal)} needs a seconder first.`
}

/** What became of a proposal can be taken back as long as nothing was built on it. */
function gateOfReopening(motion: PlainMotion, proposal: Proposal): string | null {
  if (isOpen(proposal)) return `The ${calledOf(proposal)} is not decided yet.`
  if (!isAmendment(proposal)) return null
  const above = proposalsAbove(motion, proposal).find((it) => !isOpen(it))
  if (above !== undefined) return `The ${calledOf(above)} was decided after it.`
  if (amendmentsTo(motion, proposal.amends).at(-1) !== proposal)
    return 'Another amendment was moved after it.'
  return refusalOfWords(motion, { ...proposal, reads: wordsNow(motion, proposal.id) })
}
