import fc from 'fast-check'
import { nextToDecide } from '../../shared/domain/motions/motion-proposals.ts'
import type { MotionStep } from '../../shared/domain/motions/motion-rules.ts'
import type { AmendmentId, PersonId } from '../../shared/records/ids.ts'
import { ENDINGS, type PlainMotion } from '../../shared/records/motion.ts'
import { type Ballot, CASTS, type CountedVote, type Vote } from '../../shared/records/vote.ts'
import { newId } from './meetings.ts'
import { DECLARED, vote, who } from './motions.ts'

/** A step that is made when it is known what the motion has come to: any step, legal or not. */
export type AnyStep = (motion: PlainMotion) => MotionStep

export const VOTERS = ['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn', 'Mr D Hill']

const text = fc.constantFrom(
  'that one be noted',
  'that two be noted',
  'that three be noted',
  ' that one be  noted. ',
  '',
  '.',
)
const somebody: fc.Arbitrary<PersonId> = fc.constantFrom(...VOTERS.map(who), who('Mr E Stranger'))
const mover = fc.option(somebody, { freq: 8 })
const seconder = fc.option(somebody, { freq: 3 })

/** Mostly of the proposal that is to be decided now, else of any, and now and then of one that is not there. */
const target = fc.oneof({ weight: 3, arbitrary: fc.constant(null) }, fc.nat({ max: 6 }))

function targetIn(motion: PlainMotion, at: number | null): AmendmentId | null {
  if (at === null) return nextToDecide(motion)?.target ?? null
  return at === 0 ? null : (motion.amendments.at(at - 1)?.id ?? newId('amendment'))
}

const count = fc.option(fc.nat({ max: 4 }), { freq: 4 })
const counted: fc.Arbitrary<CountedVote> = fc.oneof(
  fc.record({ kind: fc.constant('counted'), for: count, against: count, abstain: count, didNotVote: count }),
  fc.nat({ max: 4 }).chain((supporting) =>
    fc.nat({ max: 4 - supporting }).map((against) => {
      const rest = 4 - supporting - against
      return { kind: 'counted' as const, for: supporting, against, abstain: rest, didNotVote: null }
    }),
  ),
)
const cast = fc.constantFrom(...CASTS)
const named: fc.Arbitrary<Ballot> = fc
  .oneof(
    fc.array(fc.record({ personId: somebody, cast }), { maxLength: 5 }),
    fc
      .tuple(cast, cast, cast, cast)
      .map((casts) => casts.map((own, at) => ({ personId: who(VOTERS[at] ?? ''), cast: own }))),
  )
  .map((casts) => ({ kind: 'named' as const, casts }))
const plain = fc.record({
  kind: fc.constantFrom('declared' as const, 'unanimous' as const, 'without division' as const),
})

export const anyBallot: fc.Arbitrary<Ballot> = fc.oneof(counted, named, plain)

const strangeVote: fc.Arbitrary<Vote> = fc.record({
  result: fc.constantFrom('carried', 'lost'),
  ballot: anyBallot,
  castingVote: fc.option(fc.constantFrom('for', 'against'), { freq: 2 }),
  isOverridden: fc.boolean(),
  requests: fc.oneof(
    { weight: 4, arbitrary: fc.constant<Vote['requests']>([]) },
    fc.array(fc.record({ personId: somebody, cast: fc.constantFrom('for', 'against', 'abstain') }), {
      maxLength: 2,
    }),
  ),
})

const plainVote = fc.constantFrom('carried' as const, 'lost' as const).map((result) => vote(result, DECLARED))
const anyVote = fc.oneof(plainVote, strangeVote)

const amend = fc.record({ at: target, text, reads: text, moverId: mover, seconderId: seconder }).map(
  ({ at, ...said }): AnyStep =>
    (motion) => ({
      kind: 'amend',
      amendment: { id: newId('amendment'), amends: targetIn(motion, at), ...said },
    }),
)
const second = fc.tuple(target, somebody).map(
  ([at, seconderId]): AnyStep =>
    (motion) => ({ kind: 'second', target: targetIn(motion, at), seconderId }),
)
const end = fc.tuple(target, fc.constantFrom(...ENDINGS)).map(
  ([at, ending]): AnyStep =>
    (motion) => ({ kind: 'end', target: targetIn(motion, at), ending }),
)
const put = fc.tuple(target, anyVote).map(
  ([at, how]): AnyStep =>
    (motion) => ({ kind: 'vote', target: targetIn(motion, at), vote: how }),
)
const reopen = fc.nat({ max: 6 }).map(
  (at): AnyStep =>
    (motion) => ({ kind: 'reopen', target: targetIn(motion, at) }),
)
const altered = { text, moverId: mover, seconderId: seconder }
const alter = fc.tuple(target, fc.record({ ...altered, reads: text }, { requiredKeys: [] })).map(
  ([at, { reads, ...to }]): AnyStep =>
    (motion) => {
      const id = targetIn(motion, at)
      if (id === null) return { kind: 'alter', target: id, to }
      return { kind: 'alter', target: id, to: reads === undefined ? to : { ...to, reads } }
    },
)

export const anySteps: fc.Arbitrary<readonly AnyStep[]> = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: amend },
    { weight: 5, arbitrary: put },
    { weight: 2, arbitrary: second },
    { weight: 2, arbitrary: reopen },
    alter,
    end,
  ),
  { maxLength: 40, size: 'max' },
)
