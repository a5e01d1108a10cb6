import { describe, expect, it } from 'vitest'
import {
  dayOfCorrectionItem,
  dayOfRecordItem,
  titleOfCorrectionItem,
} from '../../../shared/domain/agenda/record-item.ts'
import { CONFIRMATION_FORMS } from '../../../shared/records/house-style.ts'
import { confirmationLead, presidingAtItem, putRightLead } from '../../../shared/wording/confirmation.ts'
import { itemAt } from '../../support/items.ts'
import { day, meetingOf, type ToldMeeting } from '../../support/meetings.ts'

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
    expect(officeAt('A1', { present: [present] })).toBe(office)
  })

  it('is signed by the vice-chair where that is who is there (R-106)', () => {
    const style = { chairWord: 'Chairman' }
    const members = ['Mr J Rivers (Chair)', 'Ms C Allen (Vice-Chair)']
    expect(officeAt('A1', { style, members, present: ['Ms C Allen'] })).toBe('Vice-Chairman')
  })

  it('is signed by whoever took the chair for the item (R-106)', () => {
    const present = ['Mr J Rivers (Chairman in the Chair)', 'Ms C Allen']
    const told = { agenda: { A: ['Notes', 'Update'] }, present, chairs: ['Ms C Allen for A1'] }
    const snapshot = meetingOf(told)
    expect(presidingAtItem(snapshot, itemAt(snapshot, 'A1').id)).toEqual({
      name: 'Ms C Allen',
      office: 'Chair',
    })
    expect(presidingAtItem(snapshot, itemAt(snapshot, 'A2').id).name).toBe('Mr J Rivers')
  })

  it('is put right by a later minute that says when it was confirmed (R-104)', () => {
    const days = { day: day('2024-07-04'), confirmedOn: day('2024-11-21') }
    expect(putRightLead(NOTES, { ...days, corrections: 'the deletion of paragraph 131.4' })).toBe(
      'that the notes of the meeting held on 4 July 2024, confirmed on 21 November 2024, be put right by the deletion of paragraph 131.4.',
    )
  })
})

function officeAt(code: string, told: ToldMeeting): string {
  const snapshot = meetingOf({ agenda: { A: ['Notes of last meeting'] }, ...told })
  return presidingAtItem(snapshot, itemAt(snapshot, code).id).office
}

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

  it('is called otherwise where a confirmed record is put right (R-104)', () => {
    const title = titleOfCorrectionItem(NOTES, { date: day('2024-07-04') })
    expect(title).toBe('Correction to the notes of meeting held on 4 July 2024')
    expect(dayOfCorrectionItem(title)).toBe('2024-07-04')
    expect(dayOfRecordItem(title)).toBeUndefined()
  })
})
