import { describe, expect, it } from 'vitest'
import { defaultStandingSections } from '../../../../shared/domain/agenda/standing-sections.ts'

describe('the agenda that a new committee starts with', () => {
  it('has the groups of R-72 and the standing items of R-84', () => {
    expect(defaultStandingSections('Notes').map(({ title, items }) => [title, ...items])).toEqual([
      [
        'Committee Business',
        'Introduction',
        'Apologies',
        'Declarations of Interest',
        'Notes of last meeting',
      ],
      ['Matters for Information/Discussion'],
      ['Matters for Information', 'Dates of future meetings'],
      ['Restricted items'],
    ])
  })

  it('restricts the last group alone (R-72)', () => {
    expect(defaultStandingSections('Notes').map(({ restricted }) => restricted)).toEqual([
      false,
      false,
      false,
      true,
    ])
  })

  it('calls the record of the last meeting by the committee’s word (R-02)', () => {
    expect(defaultStandingSections('Minutes')[0]?.items).toContain('Minutes of last meeting')
  })
})
