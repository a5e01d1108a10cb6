import type { HouseStyle } from '../../records/house-style.ts'
import type { AmendmentId, PersonId } from '../../records/ids.ts'
import type { Amendment, Ending, PlainMotion } from '../../records/motion.ts'
import type { Vote } from '../../records/vote.ts'
import type { MotionTarget } from './motion-proposals.ts'

/** What the steps of a motion depend on besides the motion: who may do what at this moment, under this item. */
export type MotionRules = {
  readonly seconders: HouseStyle['seconders']
  /** Those entitled to vote and present. */
  readonly voters: readonly PersonId[]
  /** Those who may move and second. */
  readonly movers: readonly PersonId[]
  /** Whether the item sets the budget or the council tax. */
  readonly isBudget: boolean
  readonly nameOf: (id: PersonId) => string
}

/** One thing that happens to a motion. */
export type MotionStep =
  | { readonly kind: 'second'; readonly target: MotionTarget; readonly seconderId: PersonId }
  | { readonly kind: 'amend'; readonly amendment: Omit<Amendment, 'fate'> }
  | { readonly kind: 'end'; readonly target: MotionTarget; readonly ending: Ending }
  | { readonly kind: 'vote'; readonly target: MotionTarget; readonly vote: Vote }
  | { readonly kind: 'reopen'; readonly target: MotionTarget }
  | { readonly kind: 'alter'; readonly target: null; readonly to: Partial<Alterable<PlainMotion>> }
  | { readonly kind: 'alter'; readonly target: AmendmentId; readonly to: Partial<AlterableAmendment> }

type Alterable<P extends PlainMotion | Amendment> = Pick<P, 'text' | 'moverId' | 'seconderId'>
type AlterableAmendment = Alterable<Amendment> & Pick<Amendment, 'reads'>

/** A step of which it is known what it is about, but not yet what it says. An `amend` is about what it amends. */
export type StepWanted =
  | { readonly kind: Exclude<MotionStep['kind'], 'end'>; readonly target: MotionTarget }
  | { readonly kind: 'end'; readonly target: MotionTarget; readonly ending: Ending }
