import type { Amendment, PlainMotion } from '../../records/motion.ts'
import { gateOf } from './motion-gates.ts'
import { calledOf, isAmendment, type MotionTarget, type Proposal, proposalAt } from './motion-proposals.ts'
import type { MotionRules, MotionStep, StepWanted } from './motion-rules.ts'
import { refusalOfAltering, refusalOfWords } from './motion-words.ts'
import { refusalOfMovers } from './movers.ts'
import { hasWords } from './substantive.ts'
import { refusalOfVote } from './vote-refusals.ts'

export type Stepped<M> =
  | { readonly kind: 'done'; readonly motion: M }
  | { readonly kind: 'refused'; readonly reason: string }

/** The motion after a step, or the sentence why it cannot be taken. */
export function withStep(motion: PlainMotion, step: MotionStep, rules: MotionRules): Stepped<PlainMotion> {
  const reason = refusalOf(motion, step, rules)
  return reason === null ? { kind: 'done', motion: after(motion, step) } : { kind: 'refused', reason }
}

/** Why a step is not allowed; null where it is. */
export function refusalOf(motion: PlainMotion, step: MotionStep, rules: MotionRules): string | null {
  return gateOf(motion, wantedBy(step), rules) ?? refusalOfContent(motion, step, rules)
}

function wantedBy(step: MotionStep): StepWanted {
  return step.kind === 'amend' ? { kind: 'amend', target: step.amendment.amends } : step
}

function refusalOfContent(motion: PlainMotion, step: MotionStep, rules: MotionRules): string | null {
  switch (step.kind) {
    case 'second':
      return refusalOfPeople(motion, step.target, { seconderId: step.seconderId }, rules)
    case 'amend':
      return refusalOfAmendment(motion, step.amendment, rules)
    case 'vote':
      return refusalOfVote(step.vote, rules)
    case 'alter':
      return refusalOfAlteration(motion, step, rules)
    case 'end':
    case 'reopen':
      return null
  }
}

type People = Partial<Pick<Proposal, 'moverId' | 'seconderId'>>

function refusalOfPeople(motion: PlainMotion, target: MotionTarget, changed: People, rules: MotionRules) {
  const people = { ...proposalAt(motion, target), ...changed }
  return refusalOfMovers({ moverId: null, seconderId: null, ...people }, Object.values(changed), rules)
}

function refusalOfAmendment(
  motion: PlainMotion,
  amendment: Omit<Amendment, 'fate'>,
  rules: MotionRules,
): string | null {
  const { moverId, seconderId } = amendment
  if (proposalAt(motion, amendment.id) !== undefined) return 'The amendment is recorded already.'
  if (!hasWords(amendment.text)) return 'The amendment has no words yet.'
  return (
    refusalOfMovers({ moverId, seconderId }, [moverId, seconderId], rules) ??
    refusalOfWords(motion, amendment)
  )
}

type Alteration = Extract<MotionStep, { kind: 'alter' }>

function refusalOfAlteration(
  motion: PlainMotion,
  { target, to }: Alteration,
  rules: MotionRules,
): string | null {
  const proposal = proposalAt(motion, target)
  if (proposal === undefined) return null
  const { text, moverId, seconderId } = to
  const people = {
    ...(moverId === undefined ? {} : { moverId }),
    ...(seconderId === undefined ? {} : { seconderId }),
  }
  if (text !== undefined && !hasWords(text)) return `The ${calledOf(proposal)} has no words yet.`
  return refusalOfPeople(motion, target, people, rules) ?? refusalOfNewWords(motion, proposal, to)
}

function refusalOfNewWords(motion: PlainMotion, proposal: Proposal, to: Alteration['to']): string | null {
  const reads = 'reads' in to ? to.reads : undefined
  if (to.text === undefined && reads === undefined) return null
  const amended = refusalOfAltering(motion, proposal)
  if (amended !== null || reads === undefined || !isAmendment(proposal)) return amended
  return refusalOfWords(motion, { ...proposal, reads })
}

function after(motion: PlainMotion, step: MotionStep): PlainMotion {
  switch (step.kind) {
    case 'second':
      return changed(motion, step.target, { seconderId: step.seconderId })
    case 'amend':
      return { ...motion, amendments: [...motion.amendments, { ...step.amendment, fate: { kind: 'open' } }] }
    case 'end':
      return changed(motion, step.target, { fate: { kind: step.ending } })
    case 'vote':
      return changed(motion, step.target, { fate: { kind: 'voted', vote: step.vote } })
    case 'reopen':
      return changed(motion, step.target, { fate: { kind: 'open' } })
    case 'alter':
      return changed(motion, step.target, step.to)
  }
}

function changed(
  motion: PlainMotion,
  target: MotionTarget,
  to: Partial<Pick<Amendment, 'text' | 'moverId' | 'seconderId' | 'fate' | 'reads'>>,
): PlainMotion {
  if (target === null) return { ...motion, ...to }
  return { ...motion, amendments: motion.amendments.map((it) => (it.id === target ? { ...it, ...to } : it)) }
}
