import { describe, expect, it } from 'vitest'
import type { Committee } from '../../../shared/records/committee.ts'
import type { HouseStyle } from '../../../shared/records/house-style.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { openingSentence } from '../../../shared/wording/opening.ts'
import { clock, committee, day, houseStyle, meeting } from '../../support/meetings.ts'

const NAMED: Partial<Committee> = { name: 'Kent Community Safety Partnership' }

function opening(fields: Partial<Meeting>, style: Partial<HouseStyle> = {}, of: Partial<Committee> = NAMED) {
  return openingSentence(committee({ houseStyle: houseStyle(style), ...of }), meeting(fields))
}

describe('the opening sentence (R-02)', () => {
  it('is that of the 2024 notes', () => {
    expect(opening({ date: day('2024-11-21'), time: clock('10:00'), held: 'online' })).toBe(
      'NOTES of a meeting of the Kent Community Safety Partnership held online on Thursday, 21 November 2024, 10am.',
    )
  })

  it('is that of the 2022 notes', () => {
    expect(opening({ date: day('2022-07-14'), time: null, held: 'online' }, { timeStyle: 'none' })).toBe(
      'NOTES of a meeting of the Kent Community Safety Partnership held online on Thursday, 14 July 2022.',
    )
  })

  it('says MINUTES where the committee writes minutes', () => {
    expect(opening({ time: null }, {}, { recordCalled: 'Minutes', name: 'Planning Committee' })).toBe(
      'MINUTES of a meeting of the Planning Committee held online on Thursday, 21 November 2024.',
    )
  })

  it('calls an extraordinary meeting so (R-102)', () => {
    expect(opening({ isExtraordinary: true, time: null })).toBe(
      'NOTES of an extraordinary meeting of the Kent Community Safety Partnership held online on Thursday, 21 November 2024.',
    )
  })

  it('names the room (R-03)', () => {
    expect(opening({ held: ' in the Council Chamber, Sessions House ', time: null })).toContain(
      ' held in the Council Chamber, Sessions House on Thursday,',
    )
  })
})

describe('the time in the opening sentence (R-05)', () => {
  it.each([
    ['10am', '10:00', '2024, 10am.'],
    ['10am', '10:30', '2024, 10.30am.'],
    ['10am', '18:52', '2024, 6.52pm.'],
    ['10am', '12:00', '2024, 12pm.'],
    ['10am', '00:00', '2024, 12am.'],
    ['10.00 am', '10:00', '2024, 10.00\u00a0am.'],
    ['10.00 am', '14:15', '2024, 2.15\u00a0pm.'],
    ['10.00 am', '12:00', '2024, 12.00\u00a0pm.'],
    ['10.00 am', '00:05', '2024, 12.05\u00a0am.'],
    ['none', '10:00', 'Thursday, 21 November 2024.'],
  ] as const)('in the style %s, at %s, reads “%s”', (timeStyle, time, end) => {
    expect(opening({ time: clock(time) }, { timeStyle }).slice(-end.length)).toBe(end)
  })

  it('is left out where the meeting has none', () => {
    expect(opening({ time: null }, { timeStyle: '10am' })).toMatch(/on Thursday, 21 November 2024\.$/)
  })
})
