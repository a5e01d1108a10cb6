import { describe, expect, it } from 'vitest'
import { nextAct, rowActs } from '../../../renderer/features/desk/motions/motion-acts.ts'
import { type MotionTold, motion, rules } from '../../support/motions.ts'

const RULES = rules(['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn'])

const actsOf = ({ record }: MotionTold, lead: string | null = null) => rowActs(record, RULES, lead)
const labels = (told: MotionTold, lead: string | null = null) =>
  actsOf(told, lead).offered.map(({ label, key }) => `${key} ${label}`)

const moved = () => motion('that one be noted').movedBy('Cllr A Smith')
const seconded = () => moved().secondedBy('Mr B Jones')

describe('a motion', () => {
  it('with a seconder is put, amended or ended, the vote first', () => {
    expect(labels(seconded())).toEqual([
      'v Put to the vote',
      'm Amend',
      'w Withdrawn',
      'd Deferred',
      'e Referred',
      'n Not put',
    ])
    expect(nextAct(actsOf(seconded()))).toEqual({ kind: 'vote' })
  })

  it('says why it cannot fall for want of a seconder', () => {
    expect(actsOf(seconded()).reasons).toEqual(['Fell for want of a seconder: the motion has a seconder.'])
  })

  it('without a seconder waits for one, and can fall', () => {
    expect(labels(moved())).toContain('u Fell for want of a seconder')
    expect(labels(moved())).not.toContain('v Put to the vote')
    expect(actsOf(moved()).reasons).toEqual(['Put to the vote: the motion needs a seconder first.'])
    expect(nextAct(actsOf(moved()))).toBe('second')
  })

  it('waits for its open amendment, whose steps are offered', () => {
    const amended = seconded().amended('to insert "two"', 'that one, two be noted').secondedBy('Ms C Dunn')
    expect(actsOf(amended).reasons).toContain('The amendment is open: decide it first.')
    expect(actsOf(amended).offered.map(({ act }) => act)).toContainEqual({
      kind: 'end',
      target: amended.amendment(0),
      ending: 'withdrawn',
    })
  })

  it('that was carried is resolved once, and then offers nothing', () => {
    expect(labels(seconded().carried(), 'that one be noted.')).toEqual(['r Resolve this'])
    expect(labels(seconded().carried())).toEqual([])
    expect(nextAct(actsOf(seconded().carried()))).toBeUndefined()
  })

  it('that was decided can be open again', () => {
    expect(actsOf(seconded().carried()).toReopen).toBeNull()
    expect(actsOf(seconded()).toReopen).toBeUndefined()
  })
})
