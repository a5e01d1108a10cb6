import { describe, expect, it } from 'vitest'
import { decidable } from '../../../../shared/domain/motions/decidable.ts'
import type { MotionTarget } from '../../../../shared/domain/motions/motion-proposals.ts'
import { type MotionTold, motion, rules } from '../../../support/motions.ts'

const RULES = rules(['Cllr A Smith', 'Mr B Jones'])
const MOVED = motion('that the report be noted').movedBy('Cllr A Smith')
const SECONDED = MOVED.secondedBy('Mr B Jones')
const AMENDED = SECONDED.amended('to say agreed', 'that the report be agreed')
const TWICE = AMENDED.amended('to say welcomed', 'that the report be welcomed')

/** What is offered of the motion, or of one of its amendments. */
function offered({ record }: MotionTold, target: MotionTarget = null): readonly string[] {
  return decidable(record, RULES).offered.flatMap(({ step, allowed }) => {
    if (!allowed || step.target !== target) return []
    return [step.kind === 'end' ? step.ending : step.kind]
  })
}

function reason({ record }: MotionTold, kind: string): string | undefined {
  const offer = decidable(record, RULES).offered.find((it) => it.step.kind === kind)
  return offer === undefined || offer.allowed ? undefined : offer.reason
}

describe('what the meeting has to decide now', () => {
  it.each([
    ['a motion', SECONDED, { target: null }],
    ['an amendment', AMENDED, { target: AMENDED.amendment(0) }],
    ['the amendment to an amendment', TWICE, { target: TWICE.amendment(1) }],
    ['the amendment, that to it being lost', TWICE.lost(), { target: TWICE.amendment(0) }],
    ['the motion again', AMENDED.carried(), { target: null }],
    ['nothing any more', AMENDED.carried().carried(), null],
  ])('is %s', (_, { record }, next) => {
    expect(decidable(record, RULES).next).toEqual(next)
  })
})

describe('what is offered', () => {
  it.each<[string, MotionTold, readonly string[]]>([
    [
      'not seconded',
      MOVED,
      [
        'second',
        'amend',
        'alter',
        'withdrawn',
        'fell for want of a seconder',
        'deferred',
        'referred',
        'not put',
      ],
    ],
    ['seconded', SECONDED, ['amend', 'alter', 'vote', 'withdrawn', 'deferred', 'referred', 'not put']],
    ['being amended', AMENDED, []],
    ['decided', SECONDED.carried(), ['reopen']],
  ])('of a motion that is %s', (_, told, kinds) => {
    expect(offered(told)).toEqual(kinds)
  })

  it('of an amendment to an amendment is everything but to amend it', () => {
    expect(offered(TWICE.secondedBy('Mr B Jones'), TWICE.amendment(1))).toEqual([
      'alter',
      'vote',
      'withdrawn',
      'deferred',
      'referred',
      'not put',
    ])
  })

  it('says why something is not', () => {
    expect(reason(MOVED, 'vote')).toBe('The motion needs a seconder first.')
    expect(reason(AMENDED, 'vote')).toBe('The amendment must be decided first.')
  })
})
