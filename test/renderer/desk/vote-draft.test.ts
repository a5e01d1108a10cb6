import { describe, expect, it } from 'vitest'
import { emptyVote, judgedVote, type VoteDraft } from '../../../renderer/features/desk/slips/vote-draft.ts'
import { named, rules, who } from '../../support/motions.ts'

const FIVE = rules(['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn', 'Mr D Hill', 'Ms E Cox'])

/** What the entries come to: `judged({ figures: ['3', '2'] })`. */
function judged(told: Partial<Omit<VoteDraft, 'figures'>> & { readonly figures?: readonly string[] }) {
  const [supporting = '', against = '', abstain = '', didNotVote = ''] = told.figures ?? []
  const figures = { for: supporting, against, abstain, didNotVote }
  return judgedVote({ ...emptyVote(FIVE), ...told, figures }, FIVE)
}

describe('a vote by show of hands', () => {
  it('is carried by a majority of those who voted for or against', () => {
    expect(judged({ figures: ['3', '2'] }).result).toBe('carried')
    expect(judged({ figures: ['1', '2', '2'] }).result).toBe('lost')
  })

  it('balances with all entitled and present', () => {
    expect(judged({ figures: ['3', '1', '1'] }).balanceSentence).toBe(
      '5 of 5 entitled and present accounted for.',
    )
    expect(judged({ figures: ['3', '1', '1'] }).vote?.isOverridden).toBe(false)
  })

  it('says how many are missing and is recorded as overridden', () => {
    const vote = judged({ figures: ['3', '1'] })
    expect(vote.balanceSentence).toBe(
      '4 of 5 entitled and present accounted for. 1 of the 5 entitled and present is not accounted for.',
    )
    expect(vote.vote?.isOverridden).toBe(true)
  })

  it('is likely carried where only those for it were counted', () => {
    expect(judged({ figures: ['5'] }).vote).toMatchObject({ result: 'carried', isOverridden: false })
  })

  it('is nothing yet without a figure', () => {
    expect(judged({}).vote).toBeNull()
  })
})

describe('a tie', () => {
  it('is lost without a casting vote', () => {
    expect(judged({ figures: ['2', '2', '1'] })).toMatchObject({ isTie: true, result: 'lost' })
  })

  it('is decided by the casting vote', () => {
    const vote = judged({ figures: ['2', '2', '1'], castingVote: 'for' }).vote
    expect(vote).toMatchObject({ result: 'carried', castingVote: 'for' })
  })

  it('is the only vote with a casting vote', () => {
    expect(judged({ figures: ['3', '2'], castingVote: 'against' }).vote).toMatchObject({
      result: 'carried',
      castingVote: null,
    })
    expect(judged({ figures: [] }).isTie).toBe(false)
  })
})

describe('a vote by name', () => {
  it('says who is missing', () => {
    const casts = named({ for: ['Cllr A Smith', 'Mr B Jones'], against: ['Ms C Dunn'] })
    expect(judged({ how: 'named', named: casts }).balanceSentence).toBe(
      '3 of 5 entitled and present accounted for. Not accounted for: Mr D Hill, Ms E Cox.',
    )
  })

  it('keeps no request: every vote is recorded', () => {
    const requests = [{ personId: who('Mr D Hill'), cast: 'against' as const }]
    const casts = named({ for: ['Cllr A Smith'] })
    expect(judged({ how: 'named', named: casts, requests }).vote?.requests).toEqual([])
  })

  it('is how a budget is voted on (R-65)', () => {
    expect(emptyVote({ isBudget: true }).how).toBe('named')
    expect(emptyVote({ isBudget: false }).how).toBe('counted')
  })
})

describe('a vote without figures', () => {
  it('needs to be told what was declared', () => {
    expect(judged({ how: 'declared' }).vote).toBeNull()
    expect(judged({ how: 'declared', chosen: 'lost' }).vote).toMatchObject({ result: 'lost' })
  })

  it('is carried where it was unanimous or without division', () => {
    expect(judged({ how: 'unanimous' }).result).toBe('carried')
    expect(judged({ how: 'without division' }).result).toBe('carried')
    expect(judged({ how: 'unanimous' }).balanceSentence).toBeNull()
  })
})
