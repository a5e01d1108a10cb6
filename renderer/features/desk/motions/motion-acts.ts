import { decidable, type Offer } from '../../../../shared/domain/motions/decidable.ts'
import {
  calledOf,
  type MotionTarget,
  proposalAt,
} from '../../../../shared/domain/motions/motion-proposals.ts'
import type { MotionRules } from '../../../../shared/domain/motions/motion-rules.ts'
import type { ItemId, PersonId } from '../../../../shared/records/ids.ts'
import type { Ending, Motion, PlainMotion } from '../../../../shared/records/motion.ts'
import { MOTION_KEYS } from '../desk-keys.ts'

/** What can be done with a motion from its row. */
export type MotionAct =
  | { readonly kind: 'vote' | 'amend' | 'nominate' | 'resolve' | 'delete' | 'go' }
  | { readonly kind: 'end'; readonly target: MotionTarget; readonly ending: Ending }
  | { readonly kind: 'reopen'; readonly target: MotionTarget }
  | { readonly kind: 'second'; readonly target: MotionTarget; readonly seconderId: PersonId }
  | { readonly kind: 'move'; readonly itemId: ItemId }

/** The acts that are steps of the motion as they stand. */
export type StepAct = Extract<MotionAct, { kind: 'end' | 'second' | 'reopen' }>

export type OfferedAct = { readonly act: MotionAct; readonly label: string; readonly key: string }

/** The acts that a row offers, and why it does not offer the others. */
export type RowActs = {
  readonly offered: readonly OfferedAct[]
  /** Sentences, each once. */
  readonly reasons: readonly string[]
  /** What lacks a seconder that may still come; undefined where nothing does. */
  readonly toSecond: MotionTarget | undefined
  /** What was decided last, as far as nothing was built on it. */
  readonly toReopen: MotionTarget | undefined
}

/** @param lead the words to resolve that the notes do not have yet; null where there are none */
export function rowActs(motion: Motion, rules: MotionRules, lead: string | null): RowActs {
  const resolve = lead === null ? [] : [actOf({ kind: 'resolve' }, 'Resolve this')]
  if (motion.kind === 'election') return electionActs(motion.electedId === null, resolve)
  const { next, offered } = decidable(motion, rules)
  const toReopen = reopenable(offered)
  if (next === null) return { offered: resolve, reasons: [], toSecond: undefined, toReopen }
  const steps = offered.filter(({ step }) => step.target === next.target)
  const acts = steps.flatMap((offer) => (offer.allowed ? (actOfStep(offer) ?? []) : [])).sort(voteFirst)
  const canSecond = steps.some(({ step, allowed }) => step.kind === 'second' && allowed)
  return {
    offered: acts,
    reasons: reasonsOf(motion, next.target, steps),
    toSecond: canSecond ? next.target : undefined,
    toReopen,
  }
}

/** What Enter does in the row. */
export function nextAct({ offered, toSecond }: RowActs): MotionAct | 'second' | undefined {
  const vote = offered.find(({ act }) => act.kind === 'vote')
  if (vote === undefined && toSecond !== undefined) return 'second'
  return (vote ?? offered[0])?.act
}

function voteFirst(one: OfferedAct, other: OfferedAct): number {
  return Number(other.act.kind === 'vote') - Number(one.act.kind === 'vote')
}

function electionActs(isOpen: boolean, resolve: readonly OfferedAct[]): RowActs {
  const offered = isOpen ? [actOf({ kind: 'nominate' }, 'Nominations')] : resolve
  return { offered, reasons: [], toSecond: undefined, toReopen: undefined }
}

function actOf(act: MotionAct, label: string): OfferedAct {
  return { act, label, key: MOTION_KEYS.find((it) => it.label === label)?.key ?? '' }
}

function actOfStep({ step }: Offer): OfferedAct | undefined {
  switch (step.kind) {
    case 'vote':
      return actOf({ kind: 'vote' }, 'Put to the vote')
    case 'amend':
      return actOf({ kind: 'amend' }, 'Amend')
    case 'end':
      return actOf({ kind: 'end', target: step.target, ending: step.ending }, capital(step.ending))
    case 'second':
    case 'alter':
    case 'reopen':
      return undefined
  }
}

/** That an open amendment stands before the motion, and each step that is refused with its reason. */
function reasonsOf(motion: PlainMotion, target: MotionTarget, steps: readonly Offer[]): readonly string[] {
  const before = proposalAt(motion, target)
  const waiting =
    target === null || before === undefined ? [] : [`The ${calledOf(before)} is open: decide it first.`]
  const refused = steps.flatMap((offer) => {
    const label = actOfStep(offer)?.label
    return offer.allowed || label === undefined ? [] : [`${label}: ${lowered(offer.reason)}`]
  })
  return [...waiting, ...refused]
}

function reopenable(offered: readonly Offer[]): MotionTarget | undefined {
  return offered.find(({ step, allowed }) => step.kind === 'reopen' && allowed)?.step.target
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowered(sentence: string): string {
  return sentence.replace(/^(The|An|A|Say) /, (word) => word.toLowerCase())
}
