import { describe, expect, it } from 'vitest'
import { dayOfRecordItem } from '../../../shared/domain/agenda/record-item.ts'
import { CONFIRMATION_FORMS } from '../../../shared/records/house-style.ts'
import { confirmationLead, presidingOffice } from '../../../shared/wording/confirmation.ts'
import { day, roll } from '../../support/meetings.ts'

const NOTES = { recordCalled: 'Notes' } as const
const CHOSEN = {
  form: 'were a correct record',
  day: day('2024-07-04'),
  subjectTo: '',
  chair: 'Chairman',
} as const

describe('the confirmation of the previous record', () => {
  it.each([
    ['were a correct record', 'were a correct record'],
    ['were correctly recorded', 'were correctly recorded'],
    [
      'were correctly recorded and be signed by the {chair}',
      'were correctly recorded and be signed by the Chairman',
    ],
    [
      'were an accurate record and that they be signed by the {chair}',
      'were an accurate record and that they be signed by the Chairman',
    ],
    ['be approved as a correct record', 'be approved as a correct record'],
    [
      'were a correct record and that a paper copy be signed by the {chair}',
      'were a correct record and that a paper copy be signed by the Chairman',
    ],
  ] as const)('is in the committee’s own form (R-100): %s', (form, words) => {
    expect(confirmationLead(NOTES, { ...CHOSEN, form })).toBe(
      `that the notes of the meeting held on 4 July 2024 ${words}.`,
    )
  })

  it('knows every form', () => {
    expect(CONFIRMATION_FORMS).toHaveLength(6)
  })

  it.each(['the addition of Mr X’s apologies', 'subject to the addition of Mr X’s apologies.'])(
    'may be subject to a correction (R-101): %s',
    (subjectTo) => {
      expect(confirmationLead({ recordCalled: 'Minutes' }, { ...CHOSEN, subjectTo })).toBe(
        'that the minutes of the meeting held on 4 July 2024 were a correct record subject to the addition of Mr X’s apologies.',
      )
    },
  )

  it.each([
    ['Mr J Rivers (Vice-Chairman in the Chair)', 'Vice-Chairman'],
    ['Mr J Rivers (Vice-Chair, acting as Chair)', 'Vice-Chair'],
    ['Mr J Rivers (Chairman)', 'Chairman'],
    ['Mr J Rivers (in the Chair)', 'Chair'],
    ['Mr J Rivers', 'Chair'],
  ])('is signed by whoever presides now (R-106): %s', (present, office) => {
    expect(presidingOffice(roll({ present: [present] }), { chairWord: 'Chair' })).toBe(office)
  })
})

describe('the item at which a record is confirmed', () => {
  it.each([
    ['Notes of meeting held on 4 July 2024', '2024-07-04'],
    ['Minutes of the meeting held on Thursday 4th July 2024', '2024-07-04'],
    ['Notes of last meeting', undefined],
    ['Notes of meeting held on a day', undefined],
    ['Update', undefined],
  ])('names the day of the meeting (R-81): %s', (title, held) => {
    expect(dayOfRecordItem(title)).toBe(held)
  })
})
