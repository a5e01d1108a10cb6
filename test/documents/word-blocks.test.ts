import { describe, expect, it } from 'vitest'
import {
  attendance,
  bold,
  bullet,
  clause,
  committee,
  council,
  dash,
  group,
  italic,
  item,
  minute,
  opening,
  p,
  point,
  resolved,
  romanPoint,
  told,
} from '../support/documents.ts'
import { looks, printed } from '../support/word/printed.ts'

describe('A block of the notes in Word', () => {
  it('prints the council as the title (R-01)', () => {
    expect(printed(council('KENT COUNTY COUNCIL'))).toEqual(['Title |  | KENT COUNTY COUNCIL'])
  })
  it('prints the committee under it (R-01)', () => {
    expect(printed(committee('SAFETY PARTNERSHIP'))).toEqual(['Body Name |  | SAFETY PARTNERSHIP'])
  })
  it('prints the opening sentence (R-02)', () => {
    expect(printed(opening('NOTES of a meeting.'))).toEqual(['Meeting Opening |  | NOTES of a meeting.'])
  })
  it('runs the label of a list of names in with the names (R-10)', () => {
    expect(printed(attendance('PRESENT', 'Mr A Hook.'))).toEqual(['Attendance |  | PRESENT: Mr A Hook.'])
    expect(printed(attendance('APOLOGIES', 'Mr A Hook.'))).toEqual(['Attendance |  | APOLOGIES: Mr A Hook.'])
  })
  it('makes UNRESTRICTED ITEMS a heading (R-30)', () => {
    expect(printed(group('UNRESTRICTED ITEMS'))).toEqual(['heading 1 |  | UNRESTRICTED ITEMS'])
  })
  it('numbers a minute heading (R-31)', () => {
    expect(printed(minute(129, 'Introduction'))).toEqual(['Minute Heading | 129. | Introduction'])
  })
  it('prints the item reference on its own line (R-31)', () => {
    expect(printed(item('A1'))).toEqual(['Item Reference |  | (Item A1)'])
  })
  it('numbers a paragraph (R-34)', () => {
    expect(printed(p(1, 'It was noted.'))).toEqual(['Body Numbered | 1. | It was noted.'])
  })
  it('prints a paragraph that has no number without one (R-34)', () => {
    expect(printed(p(null, 'It was noted.'))).toEqual(['Body Plain |  | It was noted.'])
  })
  it('prints a sentence of the application without a number (R-20, R-67)', () => {
    expect(printed(told('Mr Bell joined the meeting.'))).toEqual([
      'Body Sentence |  | Mr Bell joined the meeting.',
    ])
  })
  it('prints a bullet (R-35)', () => {
    expect(printed(bullet('Roads'))).toEqual(['Sub Paragraph | • | Roads'])
  })
  it('prints a bullet of the second level as a dash', () => {
    expect(printed(dash('Lanes'))).toEqual(['Sub Paragraph | – | Lanes'])
  })
  it('prints a lettered point (R-36)', () => {
    expect(printed(point('a)', 'Funds were short.'))).toEqual(['Sub Paragraph | a) | Funds were short.'])
  })
  it('prints a point of the second level with a roman numeral', () => {
    expect(printed(romanPoint('i)', 'In Kent.'))).toEqual(['Sub Paragraph | i) | In Kent.'])
  })
  it('prints a resolution (R-60)', () => {
    expect(printed(resolved('that it be noted.'))).toEqual(['Resolution |  | RESOLVED that it be noted.'])
  })
  it('prints a clause (R-60.4)', () => {
    expect(printed(clause('a)', 'Note the update.'))).toEqual(['Resolution Item | a) | Note the update.'])
  })
})

describe('The look of text in Word', () => {
  it('is that of its runs', () => {
    expect(looks(p(1, 'He said ', bold('no'), ' and ', italic('never'), '.'))).toEqual([
      'He said ',
      '*no*',
      ' and ',
      '/never/',
      '.',
    ])
  })
  it('is bold and italic at once', () => {
    expect(looks(p(1, { text: 'twice', bold: true, italic: true }))).toEqual(['*/twice/*'])
  })
  it('makes RESOLVED the character style Decision Word (R-60)', () => {
    expect(looks(resolved('that it be noted.'))).toEqual(['Decision Word:RESOLVED', ' that it be noted.'])
  })
  it('makes the label of a list of names bold (R-10)', () => {
    expect(looks(attendance('PRESENT', 'Mr A Hook.'))).toEqual(['*PRESENT:*', ' Mr A Hook.'])
  })
  it('makes an item reference italic (R-31)', () => {
    expect(looks(item('B2'))).toEqual(['/(Item B2)/'])
  })
  it('makes a minute heading bold (R-31)', () => {
    expect(looks(minute(1, 'Roads'))).toEqual(['*Roads*'])
  })
})
