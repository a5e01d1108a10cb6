import { describe, expect, it } from 'vitest'
import { names, people, refused } from '../../../../support/pasted.ts'

const PRESENT_2024 =
  'PRESENT: Mr J Rivers (Vice-Chair, acting as Chair), Mr S Peerbux, Ms S Brinson, Cllr S Mochrie-Cox, DI J Ross, Ms JA Taylor and DS A Stallard.'

describe('a published list (R-10 to R-16)', () => {
  it('is read up to its full stop', () => {
    expect(names(PRESENT_2024)).toEqual([
      'Mr J Rivers',
      'Mr S Peerbux',
      'Ms S Brinson',
      'Cllr S Mochrie-Cox',
      'DI J Ross',
      'Ms JA Taylor',
      'DS A Stallard',
    ])
    expect(refused(PRESENT_2024)).toEqual([])
  })

  it('makes officers of those in attendance', () => {
    expect(people('PRESENT: Mr J Rivers.', '', 'IN ATTENDANCE: Mr G Reed (Clerk, KCC), Mr M Dent')).toEqual([
      'Mr J Rivers |  |  |  | Member',
      'Mr G Reed | Clerk | KCC |  | Officer',
      'Mr M Dent |  |  |  | Officer',
    ])
  })

  it.each([
    ['ALSO PRESENT', 'Officer'],
    ['OFFICERS IN ATTENDANCE', 'Officer'],
    ['VIRTUAL ATTENDEES', 'Member'],
    ['MEMBERS IN ATTENDANCE', 'Member'],
    ['Apologies for absence', 'Member'],
  ])('under “%s” is of people in the capacity %s (R-16)', (label, capacity) => {
    expect(people(`${label}: Mr G Reed.`)).toEqual([`Mr G Reed |  |  |  | ${capacity}`])
  })

  it('may break its lines anywhere', () => {
    expect(
      people(
        'PRESENT: Mr J',
        'Rivers (Vice-Chair,',
        'acting as Chair), Cllr',
        'Dr A Bell, Mr P M Hill,',
        'OBE and DS',
        'A Stallard. IN',
        'ATTENDANCE: Mr G',
        'Reed.',
      ),
    ).toEqual([
      'Mr J Rivers |  |  |  | Vice-Chair',
      'Cllr Dr A Bell |  |  |  | Member',
      'Mr P M Hill, OBE |  |  |  | Member',
      'DS A Stallard |  |  |  | Member',
      'Mr G Reed |  |  |  | Officer',
    ])
  })

  it('goes on over a page break behind a comma', () => {
    expect(names('PRESENT: Mr J Rivers,', '', '', 'Mr A Bell.')).toEqual(['Mr J Rivers', 'Mr A Bell'])
  })

  it('may have a name in each line, with empty lines between', () => {
    expect(
      people('PRESENT:', 'Mr J Rivers (Chairman)', '', 'Ms C Allen', 'IN ATTENDANCE', 'Mr G Reed'),
    ).toEqual([
      'Mr J Rivers |  |  |  | Chair',
      'Ms C Allen |  |  |  | Member',
      'Mr G Reed |  |  |  | Officer',
    ])
  })

  it('may have a name without a title in each line', () => {
    expect(names('Present:', 'J Rivers', 'Anna Bell')).toEqual(['J Rivers', 'A Bell'])
  })

  it('keeps letters after a name with it, with brackets or without (R-12)', () => {
    expect(people('PRESENT: Mr P M Hill, OBE (Chairman), Mrs A Bell, MBE, DL and Mr C Dunn.')).toEqual([
      'Mr P M Hill, OBE |  |  |  | Chair',
      'Mrs A Bell, MBE, DL |  |  |  | Member',
      'Mr C Dunn |  |  |  | Member',
    ])
  })

  it('takes nobody in capitals for the letters after a name', () => {
    expect(names('PRESENT: MR J RIVERS, MS BELL AND DS REED.')).toEqual(['Mr J RIVERS', 'Ms BELL', 'DS REED'])
  })

  it('is not ended by the stops of titles, initials and St.', () => {
    expect(
      names('PRESENT: Cllr. J. Rivers, Dr. A.B. St. John, Ms JA. Taylor, Prof. C Dunn. The Chair spoke.'),
    ).toEqual(['Cllr J Rivers', 'Dr AB St. John', 'Ms JA Taylor', 'Prof C Dunn'])
  })

  it('gives a plural title to all who follow without one', () => {
    expect(names('Present: Councillors A Reed (Chair), B Bell and Mrs C Dunn; Officers: D Ford.')).toEqual([
      'Councillor A Reed',
      'Councillor B Bell',
      'Mrs C Dunn',
      'D Ford',
    ])
  })

  it('tells once of what stands around it', () => {
    expect(
      refused('KENT COUNTY COUNCIL', '', PRESENT_2024, '', 'UNRESTRICTED ITEMS', '129. Introduction'),
    ).toEqual([
      '1: KENT COUNTY COUNCIL: This stands outside the lists of names.',
      '5: UNRESTRICTED ITEMS 129. Introduction: This stands outside the lists of names.',
    ])
  })

  it('ends at the next heading where its full stop is missing', () => {
    expect(names('IN ATTENDANCE: Mr G Reed, Mr M Dent', 'UNRESTRICTED ITEMS')).toEqual([
      'Mr G Reed',
      'Mr M Dent',
    ])
  })

  it('refuses the line in which something is not a name', () => {
    expect(refused('PRESENT: Mr J Rivers,', 'Mr A Bell, 3 guests,', 'Mr C Dunn.')).toEqual([
      '2: 3 guests: A name holds no figures.',
    ])
  })

  it('reads what it can of a bracket that is never closed', () => {
    expect(people('PRESENT: Mr J Rivers (Chairman, Ms C Allen.')).toEqual([
      'Mr J Rivers |  |  |  | Chair',
      'Ms C Allen |  |  |  | Member',
    ])
  })
})
