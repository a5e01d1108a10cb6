import { describe, expect, it } from 'vitest'
import { refusalOfVote } from '../../../../shared/domain/motions/vote-refusals.ts'
import type { Ballot, RecordedRequest, Vote } from '../../../../shared/records/vote.ts'
import {
  counted,
  DECLARED,
  named,
  rules,
  UNANIMOUS,
  vote,
  WITHOUT_DIVISION,
  who,
} from '../../../support/motions.ts'

const RULES = rules(['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn', 'Mr D Hill'])
const TIE = counted({ for: 2, against: 2 })
const WON = counted({ for: 3, against: 1, abstain: 0 })

function asked(name: string, cast: RecordedRequest['cast']): RecordedRequest {
  return { personId: who(name), cast }
}

describe('the result of a vote (R-63)', () => {
  it.each<[string, Vote]>([
    ['more for than against', vote('carried', WON)],
    ['more against than for', vote('lost', counted({ for: 1, against: 3 }))],
    ['more for than against, most abstaining', vote('carried', counted({ for: 1, against: 0, abstain: 3 }))],
    ['a tie, lost', vote('lost', TIE)],
    ['a tie, the chair for it', vote('carried', TIE, { castingVote: 'for' })],
    ['a tie, the chair against it', vote('lost', TIE, { castingVote: 'against' })],
    ['a casting vote on a tie without figures', vote('carried', DECLARED, { castingVote: 'for' })],
    ['declared', vote('lost', DECLARED)],
    ['against it unanimously', vote('lost', UNANIMOUS)],
    ['as far as it was counted', vote('lost', counted({ for: 4 }))],
  ])('is allowed: %s', (_, told) => {
    expect(refusalOfVote(told, RULES)).toBeNull()
  })

  const TIE_ONLY = 'A casting vote is given on a tie only.'

  it.each<[string, Vote, string]>([
    ['lost by a majority for it', vote('lost', WON), 'As it was voted, it is carried.'],
    [
      'carried by abstentions',
      vote('carried', counted({ for: 0, against: 1, abstain: 3 })),
      'As it was voted, it is lost.',
    ],
    ['carried on a tie', vote('carried', TIE), 'On a tie without a casting vote, it is lost.'],
    [
      'lost by a casting vote for it',
      vote('lost', TIE, { castingVote: 'for' }),
      'As it was voted, it is carried.',
    ],
    ['a casting vote without a tie', vote('carried', WON, { castingVote: 'for' }), TIE_ONLY],
    ['a casting vote of all', vote('carried', UNANIMOUS, { castingVote: 'for' }), TIE_ONLY],
    ['a casting vote of none', vote('carried', WITHOUT_DIVISION, { castingVote: 'for' }), TIE_ONLY],
    ['lost without division', vote('lost', WITHOUT_DIVISION), 'As it was voted, it is carried.'],
    [
      'against a declared casting vote',
      vote('lost', DECLARED, { castingVote: 'for' }),
      'As it was voted, it is carried.',
    ],
  ])('is refused: %s', (_, told, reason) => {
    expect(refusalOfVote(told, RULES)).toBe(reason)
  })
})

describe('figures that do not come to those entitled and present (R-66)', () => {
  const TWO = named({ for: ['Cllr A Smith'], against: ['Mr B Jones'] })
  const UNBALANCED: readonly [string, Ballot, string][] = [
    ['one missing', counted({ for: 1, against: 2 }), '1 of the 4 entitled and present is not accounted for.'],
    [
      'two missing',
      counted({ for: 0, against: 2 }),
      '2 of the 4 entitled and present are not accounted for.',
    ],
    [
      'one too many',
      counted({ for: 1, against: 4 }),
      'There is 1 vote more than the 4 entitled and present.',
    ],
    ['two too many', counted({ against: 6 }), 'There are 2 votes more than the 4 entitled and present.'],
    ['some not named', TWO, 'Not accounted for: Ms C Dunn, Mr D Hill.'],
    [
      'somebody else named',
      named({ against: ['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn', 'Mr D Hill'], for: ['Mr E Guest'] }),
      'Not entitled and present: Mr E Guest.',
    ],
    [
      'one in place of another',
      named({ against: ['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn', 'Mr E Guest'] }),
      'Not accounted for: Mr D Hill. Not entitled and present: Mr E Guest.',
    ],
  ]

  it.each(UNBALANCED)('never pass unsaid: %s', (_, ballot, reason) => {
    expect(refusalOfVote(vote('lost', ballot), RULES)).toBe(reason)
  })

  it.each(UNBALANCED)('stand where the clerk says so: %s', (_, ballot) => {
    expect(refusalOfVote(vote('lost', ballot, { isOverridden: true }), RULES)).toBeNull()
  })

  it('cannot stand where somebody voted twice', () => {
    const double = named({ for: ['Mr B Jones'], against: ['Mr B Jones'] })
    expect(refusalOfVote(vote('lost', double, { isOverridden: true }), RULES)).toBe('Mr B Jones voted twice.')
  })
})

describe('a vote on the budget (R-65)', () => {
  const BUDGET = { ...RULES, isBudget: true }

  it.each([
    ['counted', WON],
    ['declared', DECLARED],
    ['unanimous', UNANIMOUS],
    ['without division', WITHOUT_DIVISION],
  ])('is by name, never %s', (_, ballot) => {
    expect(refusalOfVote(vote('carried', ballot), BUDGET)).toBe('A vote on the budget is taken by name.')
  })

  it('by name is allowed', () => {
    const all = named({ for: ['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn'], abstain: ['Mr D Hill'] })
    expect(refusalOfVote(vote('carried', all), BUDGET)).toBeNull()
  })
})

describe('a member’s own vote (R-64)', () => {
  const NAMED = named({ for: ['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn'], against: ['Mr D Hill'] })
  const HILL = 'By the figures, Mr D Hill cannot have voted'

  it.each<[string, Ballot, readonly RecordedRequest[], string | null]>([
    ['against, as one did', WON, [asked('Mr D Hill', 'against')], null],
    ['against, where nothing was counted', WITHOUT_DIVISION, [asked('Mr D Hill', 'against')], null],
    ['as it was named', NAMED, [asked('Mr D Hill', 'against')], null],
    ['not as it was named', NAMED, [asked('Mr D Hill', 'for')], `${HILL} for.`],
    ['against all others', UNANIMOUS, [asked('Mr D Hill', 'against')], `${HILL} against.`],
    [
      'an abstention, where there was none',
      WON,
      [asked('Mr D Hill', 'abstain')],
      `${HILL} neither for nor against.`,
    ],
    ['twice', WON, [asked('Mr D Hill', 'for'), asked('Mr D Hill', 'against')], 'Mr D Hill asked twice.'],
    ['of a guest', WON, [asked('Mr E Guest', 'for')], 'Mr E Guest is not among those who may vote.'],
  ])('is recorded where it can have been cast: %s', (_, ballot, requests, reason) => {
    expect(refusalOfVote(vote('carried', ballot, { requests: [...requests] }), RULES)).toBe(reason)
  })
})
