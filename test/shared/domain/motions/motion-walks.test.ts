import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { decidable } from '../../../../shared/domain/motions/decidable.ts'
import { calledOf } from '../../../../shared/domain/motions/motion-proposals.ts'
import type { MotionRules, MotionStep } from '../../../../shared/domain/motions/motion-rules.ts'
import { refusalOf, withStep } from '../../../../shared/domain/motions/motion-steps.ts'
import { substantiveText, wordsBefore, wordsNow } from '../../../../shared/domain/motions/substantive.ts'
import type { PlainMotion } from '../../../../shared/records/motion.ts'
import { type AnyStep, anySteps, VOTERS } from '../../../support/any-motion-steps.ts'
import { faultsOf } from '../../../support/motion-invariants.ts'
import { WordsModel } from '../../../support/motion-model.ts'
import { motion, rules } from '../../../support/motions.ts'

/** A motion with all that was allowed of many steps, and the words that a hand would have kept with it. */
type Walk = { readonly record: PlainMotion; readonly model: WordsModel; readonly taken: readonly string[] }

function walked(steps: readonly AnyStep[], held: MotionRules): Walk {
  const model = new WordsModel('that zero be noted')
  const taken: string[] = []
  let record = motion('that zero be noted').movedBy('Cllr A Smith').record
  for (const make of steps) {
    const step = make(record)
    const stepped = withStep(record, step, held)
    if (stepped.kind === 'done') {
      model.take(step)
      taken.push(step.kind)
      record = stepped.motion
    }
  }
  return { record, model, taken }
}

const anyRules = fc
  .record({ seconders: fc.constantFrom('needed' as const, 'not needed' as const), isBudget: fc.boolean() })
  .map((fields) => rules(VOTERS, fields))

const anyWalk = fc.tuple(anySteps, anyRules)
const RUNS = { numRuns: 600 }

describe('a motion, whatever is tried with it', () => {
  it('never comes to what a record may not say (R-63 to R-70)', () => {
    fc.assert(
      fc.property(anyWalk, ([steps, held]) => {
        expect(faultsOf(walked(steps, held).record, held)).toEqual([])
      }),
      RUNS,
    )
  })

  it('reads as what was carried makes it, and its amendments too (R-68)', () => {
    fc.assert(
      fc.property(anyWalk, ([steps, held]) => {
        const { record, model } = walked(steps, held)
        expect(substantiveText(record)).toBe(model.words())
        for (const { id } of record.amendments) expect(wordsNow(record, id)).toBe(model.words(id))
      }),
      RUNS,
    )
  })

  it('has no amendment, open or carried, that leaves its words as they are', () => {
    fc.assert(
      fc.property(anyWalk, ([steps, held]) => {
        const { record } = walked(steps, held)
        const standing = record.amendments.filter(
          ({ fate }) => fate.kind === 'open' || (fate.kind === 'voted' && fate.vote.result === 'carried'),
        )
        for (const { id } of standing) expect(wordsNow(record, id)).not.toBe(wordsBefore(record, id))
      }),
      RUNS,
    )
  })

  it('is offered every kind of step that is then allowed, and refuses the others for the reason given', () => {
    fc.assert(
      fc.property(anyWalk, anySteps, ([steps, held], tried) => {
        const { record } = walked(steps, held)
        for (const step of tried.map((make) => make(record))) {
          const reason = reasonOffered(record, step, held)
          if (reason !== null) expect(refusalOf(record, step, held)).toBe(reason)
        }
      }),
    )
  })

  it('gets everywhere in these walks', () => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(anyWalk, ([steps, held]) => {
        const { record, taken } = walked(steps, held)
        for (const sign of [...taken, ...signsOf(record)]) seen.add(sign)
      }),
      { ...RUNS, seed: 68 },
    )
    const kinds = ['second', 'amend', 'end', 'vote', 'reopen', 'alter']
    const signs = [
      'motion carried',
      'amendment carried',
      'amendment to the amendment carried',
      'casting vote',
    ]
    expect(seen).toEqual(new Set([...kinds, ...signs]))
  })
})

function signsOf(record: PlainMotion): readonly string[] {
  return [record, ...record.amendments].flatMap((proposal) => {
    if (proposal.fate.kind !== 'voted') return []
    const { result, castingVote } = proposal.fate.vote
    return [
      ...(result === 'carried' ? [`${calledOf(proposal)} carried`] : []),
      ...(castingVote === null ? [] : ['casting vote']),
    ]
  })
}

function reasonOffered(record: PlainMotion, step: MotionStep, held: MotionRules): string | null {
  const target = step.kind === 'amend' ? step.amendment.amends : step.target
  const ending = step.kind === 'end' ? step.ending : undefined
  const offer = decidable(record, held).offered.find(
    ({ step: it }) =>
      it.kind === step.kind && it.target === target && (it.kind !== 'end' || it.ending === ending),
  )
  return offer === undefined || offer.allowed ? null : offer.reason
}
