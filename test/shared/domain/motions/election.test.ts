import { describe, expect, it } from 'vitest'
import { standingOf } from '../../../../shared/domain/motions/election.ts'
import {
  type ElectionStep,
  refusalOfElectionStep,
  withElectionStep,
} from '../../../../shared/domain/motions/election-steps.ts'
import type { Election, Nomination } from '../../../../shared/records/motion.ts'
import { newId } from '../../../support/meetings.ts'
import { rules, who } from '../../../support/motions.ts'

const RULES = rules(['Cllr A Smith', 'Mr B Jones', 'Ms C Dunn', 'Mr D Hill'])

function nominated(name: string, fields: Partial<Nomination> = {}): Nomination {
  const people = { moverId: who('Mr B Jones'), seconderId: who('Ms C Dunn') }
  return { nomineeId: who(name), ...people, votes: null, ...fields }
}

function election(...nominations: Nomination[]): Election {
  const place = { id: newId('motion'), meetingId: newId('meeting'), itemId: newId('item'), order: 'V' }
  return { kind: 'election', ...place, office: 'Vice-Chair', nominations, electedId: null }
}

const counted = (smith: number | null, hill: number | null, dunn: number | null = 0) =>
  election(
    nominated('Cllr A Smith', { votes: smith }),
    nominated('Mr D Hill', { votes: hill }),
    nominated('Ms C Dunn', { votes: dunn }),
  )

const ONE = election(nominated('Cllr A Smith'))
const elect = (name: string): ElectionStep => ({ kind: 'elect', nomineeId: who(name) })

describe('an election (R-69)', () => {
  it.each([
    ['nobody', election(), { kind: 'nobody nominated' }],
    ['one', ONE, { kind: 'unopposed', nomineeId: who('Cllr A Smith') }],
    ['several, not all counted', counted(3, null), { kind: 'not counted' }],
    ['several, one with most votes', counted(1, 3), { kind: 'most votes', nomineeId: who('Mr D Hill') }],
    [
      'several, two with as many',
      counted(2, 2),
      { kind: 'tied', nomineeIds: [who('Cllr A Smith'), who('Mr D Hill')] },
    ],
  ])('stands, with %s nominated, as it should', (_, record, standing) => {
    expect(standingOf(record)).toEqual(standing)
  })

  it.each<[string, Election, ElectionStep, string | null]>([
    ['the only one', ONE, elect('Cllr A Smith'), null],
    ['the one with most votes', counted(1, 3), elect('Mr D Hill'), null],
    ['another one', counted(1, 3), elect('Cllr A Smith'), 'Mr D Hill has most votes.'],
    ['one of a tie', counted(2, 2), elect('Mr D Hill'), null],
    [
      'one with fewer than a tie',
      counted(2, 2),
      elect('Ms C Dunn'),
      'Others have more votes than Ms C Dunn.',
    ],
    ['any where they were not counted', counted(null, 2), elect('Cllr A Smith'), null],
    ['one who is not nominated', ONE, elect('Mr D Hill'), 'Mr D Hill is not nominated.'],
    [
      'one whom nobody seconded',
      election(nominated('Cllr A Smith', { seconderId: null })),
      elect('Cllr A Smith'),
      'The nomination of Cllr A Smith needs a seconder.',
    ],
    ['one to no office', { ...ONE, office: ' ' }, elect('Cllr A Smith'), 'Say to which office.'],
    [
      'a second one',
      { ...ONE, electedId: who('Cllr A Smith') },
      elect('Cllr A Smith'),
      'Cllr A Smith was elected already.',
    ],
  ])('elects or refuses %s', (_, record, step, reason) => {
    expect(refusalOfElectionStep(record, step, RULES)).toBe(reason)
  })

  it.each<[string, Nomination, string | null]>([
    ['another', nominated('Mr D Hill'), null],
    ['a guest', nominated('Mr E Guest'), null],
    ['the same one again', nominated('Cllr A Smith'), 'Cllr A Smith is nominated already.'],
    [
      'one by one person alone',
      nominated('Mr D Hill', { seconderId: who('Mr B Jones') }),
      'Mover and seconder must be two people.',
    ],
    [
      'one by a guest',
      nominated('Mr D Hill', { moverId: who('Mr E Guest') }),
      'Mr E Guest is not among those who may move or second.',
    ],
  ])('takes or refuses the nomination of %s', (_, nomination, reason) => {
    expect(refusalOfElectionStep(ONE, { kind: 'nominate', nomination }, RULES)).toBe(reason)
  })

  it('goes from nomination to election and back', () => {
    const steps: readonly ElectionStep[] = [
      { kind: 'nominate', nomination: nominated('Mr D Hill', { seconderId: null }) },
      { kind: 'second', nomineeId: who('Mr D Hill'), seconderId: who('Cllr A Smith') },
      { kind: 'count', nomineeId: who('Cllr A Smith'), votes: 1 },
      { kind: 'count', nomineeId: who('Mr D Hill'), votes: 3 },
      elect('Mr D Hill'),
      { kind: 'reopen' },
      { kind: 'take out', nomineeId: who('Cllr A Smith') },
    ]
    expect(steps.reduce(taken, ONE)).toEqual({
      ...ONE,
      nominations: [nominated('Mr D Hill', { seconderId: who('Cllr A Smith'), votes: 3 })],
    })
  })
})

function taken(record: Election, step: ElectionStep): Election {
  const stepped = withElectionStep(record, step, RULES)
  return stepped.kind === 'done' ? stepped.motion : record
}
