import { describe, expect, it } from 'vitest'
import type { Election, Nomination } from '../../../shared/records/motion.ts'
import { sentenceLines } from '../../../shared/wording/sentences.ts'
import { newId } from '../../support/meetings.ts'
import { who } from '../../support/motions.ts'
import { told } from '../../support/told-motions.ts'

describe('an election (R-69)', () => {
  it('of the only one nominated is unopposed', () => {
    expect(elected('Cllr A Smith', [nominated('Cllr A Smith', null)])).toEqual([
      'Cllr A Smith was nominated by Mr B Jones, seconded by Ms C Dunn. There being no other nominations, RESOLVED that Cllr A Smith be elected Vice-Chair.',
    ])
  })

  it('of one of several is by a vote', () => {
    expect(elected('Mr D Hill', [nominated('Cllr A Smith', 1), nominated('Mr D Hill', 2)])).toEqual([
      'Cllr A Smith was nominated by Mr B Jones, seconded by Ms C Dunn.',
      'Mr D Hill was nominated by Mr B Jones, seconded by Ms C Dunn.',
      'On being put to the vote (Cllr A Smith 1; Mr D Hill 2), RESOLVED that Mr D Hill be elected Vice-Chair.',
    ])
  })

  it('has no figures where they were not all counted', () => {
    const lines = elected('Mr D Hill', [nominated('Cllr A Smith', null), nominated('Mr D Hill', 2)])
    expect(lines.at(-1)).toBe('On being put to the vote, RESOLVED that Mr D Hill be elected Vice-Chair.')
  })
})

function nominated(nominee: string, votes: number | null): Nomination {
  return { nomineeId: who(nominee), moverId: who('Mr B Jones'), seconderId: who('Ms C Dunn'), votes }
}

function elected(name: string, nominations: Nomination[]): readonly string[] {
  const place = { id: newId('motion'), meetingId: newId('meeting'), itemId: newId('item'), order: 'V' }
  const record: Election = {
    kind: 'election',
    ...place,
    office: 'Vice-Chair',
    nominations,
    electedId: who(name),
  }
  return sentenceLines({ of: 'motion', id: record.id, amendmentId: null, part: 'decided' }, told(record))
}
