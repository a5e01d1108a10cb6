import { describe, expect, it } from 'vitest'
import type { EarlierRecord } from '../../../renderer/data/record/confirmation-queries.ts'
import { leadOf } from '../../../renderer/features/desk/slips/confirmation-step.ts'
import { whatBecomesOf } from '../../../renderer/features/desk/slips/confirmation-words.ts'
import { day, meetingOf } from '../../support/meetings.ts'

const CHOSEN = {
  day: day('2024-07-04'),
  form: 'were a correct record',
  subjectTo: '',
  chair: 'Chair',
} as const
const UNKNOWN: EarlierRecord = { kind: 'unknown' }

describe('the resolution on the record of the last meeting', () => {
  it('is written at an ordinary meeting', () => {
    const snapshot = meetingOf()
    expect(leadOf(snapshot, { ...CHOSEN, earlier: UNKNOWN })).toContain('were a correct record')
    expect(whatBecomesOf(UNKNOWN, snapshot)).toBe('')
  })

  it('is not written at an extraordinary one, which says why (R-102)', () => {
    const snapshot = meetingOf({ meeting: { isExtraordinary: true } })
    expect(leadOf(snapshot, { ...CHOSEN, earlier: UNKNOWN })).toBeUndefined()
    expect(whatBecomesOf(UNKNOWN, snapshot)).toBe(
      'An extraordinary meeting confirms no notes: the next ordinary meeting does.',
    )
  })
})
