import { describe, expect, it } from 'vitest'
import type { MotionStep } from '../../../../shared/domain/motions/motion-rules.ts'
import { refusalOf, withStep } from '../../../../shared/domain/motions/motion-steps.ts'
import {
  amendment,
  counted,
  DECLARED,
  type MotionTold,
  motion,
  rules,
  vote,
  who,
} from '../../../support/motions.ts'

const RULES = rules(['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn', 'Mr D Hill'])
const MOVED = motion('that the report be noted').movedBy('Cllr A Smith')
const SECONDED = MOVED.secondedBy('Mr B Jones')
const AMENDED = SECONDED.amended('to say agreed', 'that the report be agreed').movedBy('Ms C Dunn')
const OPEN = AMENDED.secondedBy('Mr D Hill')
const TWICE = OPEN.amended('to say welcomed', 'that the report be welcomed').secondedBy('Mr D Hill')

/** The place of an amendment among those of a motion, or the motion itself. */
type At = number | 'motion'
type Said = (told: MotionTold) => MotionStep

const targetOf = (told: MotionTold, at: At) => (at === 'motion' ? null : told.amendment(at))
const second = (at: At, name: string): Said => {
  return (told) => ({ kind: 'second', target: targetOf(told, at), seconderId: who(name) })
}
const put = (at: At, how = vote('carried', DECLARED)): Said => {
  return (told) => ({ kind: 'vote', target: targetOf(told, at), vote: how })
}
const withdraw =
  (at: At): Said =>
  (told) => ({ kind: 'end', target: targetOf(told, at), ending: 'withdrawn' })
const fall = (at: At): Said => {
  return (told) => ({ kind: 'end', target: targetOf(told, at), ending: 'fell for want of a seconder' })
}
const reopen =
  (at: At): Said =>
  (told) => ({ kind: 'reopen', target: targetOf(told, at) })
const amend = (at: At, reads: string, text = 'to say so'): Said => {
  return (told) => ({ kind: 'amend', amendment: amendment(text, reads, targetOf(told, at)) })
}
const movedBy = (name: string, seconder: string): Said => {
  const people = { moverId: who(name), seconderId: who(seconder) }
  return () => ({ kind: 'amend', amendment: { ...amendment('to say so', 'that it be so'), ...people } })
}
const alter =
  (text: string): Said =>
  () => ({ kind: 'alter', target: null, to: { text } })
const alterReading = (at: number, reads: string): Said => {
  return (told) => ({ kind: 'alter', target: told.amendment(at), to: { reads } })
}
const alterMover =
  (name: string): Said =>
  () => ({ kind: 'alter', target: null, to: { moverId: who(name) } })

const refused = (told: MotionTold, said: Said, held = RULES) => refusalOf(told.record, said(told), held)

describe('a step of a motion', () => {
  it.each<[string, MotionTold, Said]>([
    ['a seconder', MOVED, second('motion', 'Mr B Jones')],
    ['a vote on what was seconded', SECONDED, put('motion')],
    ['an amendment', SECONDED, amend('motion', 'that the report be agreed')],
    ['an amendment to the amendment', OPEN, amend(0, 'that the report be welcomed')],
    ['a vote on the amendment to the amendment', TWICE, put(1)],
    ['a second amendment to the amendment, the first being decided', TWICE.lost(), amend(0, 'that it be so')],
    ['a vote on the amendment, those to it being decided', TWICE.carried(), put(0)],
    ['another amendment, the first being decided', OPEN.lost(), amend('motion', 'that it be so')],
    ['a vote on the motion, its amendments being decided', OPEN.carried(), put('motion')],
    ['that it is withdrawn, without a seconder', MOVED, withdraw('motion')],
    ['that it fell, without a seconder', MOVED, fall('motion')],
    ['that the vote is taken back', SECONDED.carried(), reopen('motion')],
    ['that the vote on the amendment is taken back', OPEN.carried(), reopen(0)],
    ['other words', SECONDED, alter('that the report be agreed')],
    ['other words after an amendment was lost', OPEN.lost(), alter('that it be so')],
  ])('is allowed: %s', (_, told, said) => {
    expect(refused(told, said)).toBeNull()
  })

  it.each<[string, MotionTold, Said, string]>([
    ['a second seconder', SECONDED, second('motion', 'Ms C Dunn'), 'The motion has a seconder.'],
    [
      'its mover as seconder',
      MOVED,
      second('motion', 'Cllr A Smith'),
      'Mover and seconder must be two people.',
    ],
    [
      'somebody else as seconder',
      MOVED,
      second('motion', 'Mr E Guest'),
      'Mr E Guest is not among those who may move or second.',
    ],
    [
      'an amendment of somebody else',
      SECONDED,
      movedBy('Mr E Guest', 'Ms C Dunn'),
      'Mr E Guest is not among those who may move or second.',
    ],
    [
      'an amendment of one person alone',
      SECONDED,
      movedBy('Ms C Dunn', 'Ms C Dunn'),
      'Mover and seconder must be two people.',
    ],
    ['its seconder as mover', SECONDED, alterMover('Mr B Jones'), 'Mover and seconder must be two people.'],
    ['a vote without a seconder', MOVED, put('motion'), 'The motion needs a seconder first.'],
    ['a vote on such an amendment', AMENDED, put(0), 'The amendment needs a seconder first.'],
    ['that it fell, with a seconder', SECONDED, fall('motion'), 'The motion has a seconder.'],
    [
      'a vote on no words',
      motion(' ').secondedBy('Mr B Jones'),
      put('motion'),
      'The motion has no words yet.',
    ],
    ['no words any more', SECONDED, alter(' '), 'The motion has no words yet.'],
  ])('is refused: %s', (_, told, said, reason) => {
    expect(refused(told, said)).toBe(reason)
  })

  it('needs no seconder where the committee needs none', () => {
    expect(refused(MOVED, put('motion'), { ...RULES, seconders: 'not needed' })).toBeNull()
  })

  it('does not ask again whether the mover may move', () => {
    const left = { ...RULES, movers: [who('Mr B Jones')] }
    expect(refused(MOVED, second('motion', 'Mr B Jones'), left)).toBeNull()
    expect(refused(MOVED, alter('that it be so'), left)).toBeNull()
  })
})

describe('an open amendment (R-68)', () => {
  it.each<[string, MotionTold, Said]>([
    ['a vote on the motion', OPEN, put('motion')],
    ['that the motion is withdrawn', OPEN, withdraw('motion')],
    ['another amendment', OPEN, amend('motion', 'that it be so')],
    ['other words', OPEN, alter('that it be so')],
    ['a vote on the motion, with one to the amendment', TWICE, put('motion')],
  ])('must be decided before %s', (_, told, said) => {
    expect(refused(told, said)).toBe('The amendment must be decided first.')
  })

  it.each<[string, Said]>([
    ['a vote on the amendment', put(0)],
    ['that the amendment is withdrawn', withdraw(0)],
    ['another one to the amendment', amend(0, 'that it be so')],
  ])('to an amendment must be decided before %s', (_, said) => {
    expect(refused(TWICE, said)).toBe('The amendment to the amendment must be decided first.')
  })

  it('to an amendment cannot be amended itself', () => {
    expect(refused(TWICE, amend(1, 'that it be so'))).toBe(
      'An amendment to an amendment cannot be amended itself.',
    )
  })
})

describe('the words of an amendment (R-68)', () => {
  it.each<[string, MotionTold, Said, string]>([
    ['reads nothing', SECONDED, amend('motion', ' '), 'Say how the motion reads with the amendment.'],
    ['says nothing', SECONDED, amend('motion', 'that it be so', ''), 'The amendment has no words yet.'],
    [
      'reads as the motion, but for spaces and a full stop',
      SECONDED,
      amend('motion', ' that the report  be noted. '),
      'The amendment leaves the words as they are.',
    ],
    [
      'reads as the motion that was amended already',
      OPEN.carried(),
      amend('motion', 'that the report be agreed'),
      'The amendment leaves the words as they are.',
    ],
    [
      'reads as the amendment that it amends',
      OPEN,
      amend(0, 'that the report be agreed'),
      'The amendment leaves the words as they are.',
    ],
    [
      'undoes the amendment that it amends',
      OPEN,
      amend(0, 'that the report be noted'),
      'The amendment leaves the words of the motion as they are.',
    ],
    [
      'is altered to read as the motion',
      OPEN,
      alterReading(0, 'that the report be noted'),
      'The amendment leaves the words as they are.',
    ],
    [
      'is altered after it was amended',
      TWICE.carried(),
      alterReading(0, 'that it be so'),
      'The words of the amendment were amended already.',
    ],
    [
      'was carried, and the motion is altered',
      OPEN.carried(),
      alter('that it be so'),
      'The words of the motion were amended already.',
    ],
  ])('are refused where it %s', (_, told, said, reason) => {
    expect(refused(told, said)).toBe(reason)
  })

  it('may be those of the motion as it was first moved, once another one is before the meeting', () => {
    expect(refused(OPEN.carried(), amend('motion', 'that the report be noted'))).toBeNull()
  })
})

describe('a decided motion (R-70)', () => {
  const AGREED = amend('motion', 'that the report be agreed')

  it.each<[string, MotionTold, Said]>([
    ['a vote', SECONDED.carried(), put('motion')],
    ['that it is withdrawn', SECONDED.lost(), withdraw('motion')],
    ['an amendment', SECONDED.ended('deferred'), AGREED],
    ['other words', SECONDED.ended('withdrawn'), alter('that it be so')],
    ['a seconder', MOVED.ended('fell for want of a seconder'), second('motion', 'Mr B Jones')],
  ])('takes no %s', (_, told, said) => {
    expect(refused(told, said)).toBe('The motion was decided already.')
  })

  it.each<[string, MotionTold, Said, string]>([
    ['it is open', SECONDED, reopen('motion'), 'The motion is not decided yet.'],
    ['the motion was decided', OPEN.lost().carried(), reopen(0), 'The motion was decided after it.'],
    [
      'the amendment that it amends was decided',
      TWICE.lost().carried(),
      reopen(1),
      'The amendment was decided after it.',
    ],
    [
      'another was moved',
      OPEN.carried().amended('to say so', 'that it be so'),
      reopen(0),
      'Another amendment was moved after it.',
    ],
    [
      'the motion says the same by now',
      motion('that the report be noted').amended('to say noted', 'that the report be noted').lost(),
      reopen(0),
      'The amendment leaves the words as they are.',
    ],
  ])('is not reopened where %s', (_, told, said, reason) => {
    expect(refused(told, said)).toBe(reason)
  })

  it('is open again, and nothing else is changed', () => {
    const carried = OPEN.carried().carried(counted({ for: 4, against: 0 }))
    expect(withStep(carried.record, reopen('motion')(carried), RULES)).toEqual({
      kind: 'done',
      motion: { ...carried.record, fate: { kind: 'open' } },
    })
  })

  it('is not one of an amendment that is not there', () => {
    expect(refused(SECONDED, put(7))).toBe('There is no such amendment.')
  })
})
