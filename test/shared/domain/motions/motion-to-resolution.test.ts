import { describe, expect, it } from 'vitest'
import { resolutionLead } from '../../../../shared/domain/motions/motion-to-resolution.ts'
import type { Election } from '../../../../shared/records/motion.ts'
import { newId } from '../../../support/meetings.ts'
import { motion, nameOf, who } from '../../../support/motions.ts'

const NOTED = motion('that the report be noted')

describe('the words after RESOLVED (R-67)', () => {
  it.each([
    ['that the report be noted', 'that the report be noted.'],
    ['that the report be noted. ', 'that the report be noted.'],
    ['That the report be noted', 'that the report be noted.'],
    ['to note the report', 'to note the report.'],
    ['that the slogan be “A safer Kent.”', 'that the slogan be “A safer Kent.”'],
  ])('are, of “%s”, “%s”', (text, lead) => {
    expect(resolutionLead(motion(text).carried().record, nameOf)).toBe(lead)
  })

  it('are those of the substantive motion', () => {
    const amended = NOTED.amended('to say agreed', 'that the report be agreed').carried().carried()
    expect(resolutionLead(amended.record, nameOf)).toBe('that the report be agreed.')
  })

  it.each([NOTED, NOTED.lost(), NOTED.ended('withdrawn')])(
    'are none where it was not carried',
    ({ record }) => {
      expect(resolutionLead(record, nameOf)).toBeNull()
    },
  )

  it('name whoever was elected (R-69)', () => {
    expect(resolutionLead(elected('Cllr A Smith'), nameOf)).toBe('that Cllr A Smith be elected Vice-Chair.')
    expect(resolutionLead({ ...elected('Cllr A Smith'), electedId: null }, nameOf)).toBeNull()
  })
})

function elected(name: string): Election {
  const place = { id: newId('motion'), meetingId: newId('meeting'), itemId: newId('item'), order: 'V' }
  return { kind: 'election', ...place, office: 'Vice-Chair', nominations: [], electedId: who(name) }
}
