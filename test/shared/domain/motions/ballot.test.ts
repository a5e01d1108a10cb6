import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  balanceOf,
  NOBODY_NAMED,
  outcomeOf,
  withCast,
  withRest,
} from '../../../../shared/domain/motions/ballot.ts'
import { CASTS } from '../../../../shared/records/vote.ts'
import { anyBallot, VOTERS } from '../../../support/any-motion-steps.ts'
import { counted, DECLARED, named, UNANIMOUS, WITHOUT_DIVISION, who } from '../../../support/motions.ts'

const IDS = VOTERS.map(who)
const [SMITH, JONES, DUNN, HILL] = VOTERS

describe('the balance of a vote (R-66)', () => {
  it('counts those who did not vote', () => {
    expect(balanceOf(counted({ for: 1, against: 1, abstain: 1, didNotVote: 1 }), IDS)).toEqual({
      entitled: 4,
      accounted: 4,
      missing: [],
      unexpected: [],
      difference: 0,
      isBalanced: true,
    })
  })

  it('is how many are missing, 20 of 33', () => {
    const voters = Array.from({ length: 33 }, (_, at) => who(`Cllr ${at}`))
    expect(balanceOf(counted({ for: 13, against: 7 }), voters)).toMatchObject({
      difference: 13,
      isBalanced: false,
    })
  })

  it('is who is missing, in the order of those entitled', () => {
    expect(balanceOf(named({ for: [`${JONES}`] }), IDS).missing).toEqual(
      [SMITH, DUNN, HILL].map((it) => who(`${it}`)),
    )
  })

  it('does not hold where somebody voted in the place of another', () => {
    const votes = named({ for: VOTERS.slice(1), against: ['Mr E Guest'] })
    expect(balanceOf(votes, IDS)).toMatchObject({
      difference: 0,
      isBalanced: false,
      unexpected: [who('Mr E Guest')],
    })
  })

  it.each([DECLARED, UNANIMOUS, WITHOUT_DIVISION])('holds where there are no figures', (ballot) => {
    expect(balanceOf(ballot, IDS).isBalanced).toBe(true)
  })

  it('always says how many are missing of how many', () => {
    fc.assert(
      fc.property(anyBallot, (ballot) => {
        const { entitled, accounted, difference } = balanceOf(ballot, IDS)
        expect(accounted + difference).toBe(entitled)
      }),
    )
  })
})

describe('the outcome of a vote (R-63)', () => {
  it.each([
    [{ for: 2, against: 1 }, null, 'carried'],
    [{ for: 1, against: 2 }, null, 'lost'],
    [{ for: 1, against: 0, abstain: 9 }, null, 'carried'],
    [{ for: 2, against: 2 }, null, 'tied'],
    [{ for: 2, against: 2 }, 'for', 'carried'],
    [{ for: 2, against: 2 }, 'against', 'lost'],
    [{ for: 2 }, null, null],
  ] as const)('of %o with the casting vote %s is %s', (counts, castingVote, outcome) => {
    expect(outcomeOf(counted(counts), castingVote)).toBe(outcome)
  })

  it.each([
    [DECLARED, null],
    [UNANIMOUS, null],
    [WITHOUT_DIVISION, 'carried'],
    [named({ for: ['Cllr A Smith'], abstain: ['Mr B Jones'] }), 'carried'],
  ])('is what there are figures for', (ballot, outcome) => {
    expect(outcomeOf(ballot, null)).toBe(outcome)
  })
})

describe('a vote by name, entered one by one', () => {
  it('has the last vote of each, in the place of the first', () => {
    const votes = withCast(withCast(NOBODY_NAMED, who('Mr B Jones'), 'for'), who('Ms C Dunn'), 'for')
    expect(withCast(votes, who('Mr B Jones'), 'against').casts).toEqual([
      { personId: who('Mr B Jones'), cast: 'against' },
      { personId: who('Ms C Dunn'), cast: 'for' },
    ])
  })

  it('loses a vote that is taken out', () => {
    const votes = withCast(NOBODY_NAMED, who('Mr B Jones'), 'for')
    expect(withCast(votes, who('Mr B Jones'), null)).toEqual(NOBODY_NAMED)
    expect(withCast(votes, who('Ms C Dunn'), null)).toEqual(votes)
  })

  it('is balanced once the rest have voted, and nobody has two votes', () => {
    const cast = fc.constantFrom(...CASTS, null)
    const entry = fc.tuple(fc.constantFrom(...IDS), cast)
    fc.assert(
      fc.property(fc.array(entry), fc.constantFrom(...CASTS), (entries, rest) => {
        const entered = entries.reduce((votes, [id, own]) => withCast(votes, id, own), NOBODY_NAMED)
        const all = withRest(entered, IDS, rest)
        expect(all.casts.map(({ personId }) => personId).toSorted()).toEqual(IDS.toSorted())
        expect(balanceOf(all, IDS).isBalanced).toBe(true)
        expect(all.casts.slice(0, entered.casts.length)).toEqual(entered.casts)
      }),
    )
  })
})
