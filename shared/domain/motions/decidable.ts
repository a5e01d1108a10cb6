import { ENDINGS, type PlainMotion } from '../../records/motion.ts'
import { gateOf } from './motion-gates.ts'
import { type MotionTarget, nextToDecide } from './motion-proposals.ts'
import type { MotionRules, StepWanted } from './motion-rules.ts'

/** A step that a screen may offer; where it may not, the sentence why. */
export type Offer = { readonly step: StepWanted } & (
  | { readonly allowed: true }
  | { readonly allowed: false; readonly reason: string }
)

export type Decidable = {
  /** What the meeting has to decide now; null once the motion is decided. */
  readonly next: { readonly target: MotionTarget } | null
  /** Every step of the motion and of each amendment to it. */
  readonly offered: readonly Offer[]
}

/** What can happen to a motion now, so that nothing else is offered. */
export function decidable(motion: PlainMotion, rules: MotionRules): Decidable {
  const targets = [null, ...motion.amendments.map(({ id }) => id)]
  const steps = targets.flatMap(stepsAbout)
  return { next: nextToDecide(motion), offered: steps.map((step) => offerOf(motion, step, rules)) }
}

function stepsAbout(target: MotionTarget): readonly StepWanted[] {
  const kinds = ['second', 'amend', 'alter', 'vote', 'reopen'] as const
  return [
    ...kinds.map((kind) => ({ kind, target })),
    ...ENDINGS.map((ending) => ({ kind: 'end' as const, target, ending })),
  ]
}

function offerOf(motion: PlainMotion, step: StepWanted, rules: MotionRules): Offer {
  const reason = gateOf(motion, step, rules)
  return reason === null ? { step, allowed: true } : { step, allowed: false, reason }
}
