import { describe, expect, it } from 'vitest'
import { readRecommendation } from '../../../../shared/domain/agenda/recommendation.ts'

describe('a recommended resolution', () => {
  it.each([
    ['that the report be noted', 'that the report be noted.'],
    ['RESOLVED that the report be noted.', 'that the report be noted.'],
    ['That the report be noted', 'that the report be noted.'],
    ['To note the “report.”', 'to note the “report.”'],
  ])('is one sentence after RESOLVED: %s', (written, lead) => {
    expect(readRecommendation(written)).toEqual({ lead, clauses: [] })
  })

  it('has its clauses without the labels of the report', () => {
    const written =
      'RESOLVED that the Partnership\n\na) Note the plan.\n(b) Comment on it.\n3. Agree it.\n• Go on.'
    expect(readRecommendation(written)).toEqual({
      lead: 'that the Partnership:',
      clauses: ['Note the plan.', 'Comment on it.', 'Agree it.', 'Go on.'],
    })
  })

  it('keeps a word of one letter', () => {
    expect(readRecommendation('that:\nA plan be made.')?.clauses).toEqual(['A plan be made.'])
  })

  it('is none where nothing is written', () => {
    expect(readRecommendation(' \n ')).toBeUndefined()
  })
})
