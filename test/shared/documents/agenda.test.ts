import { describe, expect, it } from 'vitest'
import { agendaDocument, NO_PAGES } from '../../../shared/documents/agenda.ts'
import type { AgendaBlock } from '../../../shared/documents/agenda-model.ts'
import { lineOf } from '../../../shared/documents/plain-text.ts'
import { type MeetingForm, meetingForm } from '../../../shared/samples/meeting-form.ts'
import { sampleForm } from '../../support/expected-lines.ts'
import { frontSheetOf } from '../../support/front-sheets.ts'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'
import { snapshotOf } from '../../support/snapshots.ts'

const PUBLISHED = frontSheetOf(sampleForm('kcsp-2022-11-17'))

const formWith = (agenda: readonly object[], meeting: object = {}): MeetingForm =>
  meetingForm.parse(writtenForm({ meeting: { ...meeting, agenda } }))
const lines = (form: MeetingForm) => frontSheetOf(form).blocks.map(lineOf)
/** From the first section down. */
const agendaLines = (form: MeetingForm) => lines(form).slice(lines(form).indexOf('A. Section A'))
const itemsOf = (blocks: readonly AgendaBlock[]) =>
  blocks.flatMap((block) => (block.kind === 'agenda item' ? [block] : []))

describe('the front sheet of an agenda', () => {
  it('is the published one of 17 November 2022, line by line (R-80 to R-83)', () => {
    expect(PUBLISHED.blocks.map(lineOf).map(withPlainSpaces)).toEqual([
      'AGENDA',
      'KENT COMMUNITY SAFETY PARTNERSHIP',
      'Thursday, 17th November, 2022, at 10.00 am',
      'Online',
      'Ask for: Anna Taylor',
      'Telephone: 03000 416478',
      'Email: anna.taylor@kent.gov.uk',
      'UNRESTRICTED ITEMS',
      '(During these items the meeting is likely to be open to the public)',
      'A. Committee Business',
      'A1 Introduction',
      'A2 Apologies',
      'A3 Declarations of Interest',
      'A4 Notes of meeting held on 14 July 2022 (Pages 1 - 6)',
      'B. Matters for Information/Discussion',
      'B1 Kent Community Safety Agreement Update (Pages 7 - 10)',
      'B2 Kent Community Safety Partnership Working Group Update (Pages 11 - 14)',
      'B3 Domestic Abuse Update (Pages 15 - 34)',
      'B4 Kent and Medway Safeguarding Adults Board (KMSAB) Update (Pages 35 - 46)',
      'C. Matters for Information',
      'C1 Date of next meeting',
      '16th March 2023',
      'D - RESTRICTED ITEM(S)',
      'Meeting not open to the press and public and reports not for publication',
      'D1 Domestic Homicide Review (DHR) Update',
      'D2 Kent and Medway PREVENT Duty Delivery Board Update',
      'D3 Kent and Medway Joint Exploitation Group Update',
      '13:00 Meeting to Close',
      'Wednesday, 9 November 2022',
    ])
  })

  it('says of an extraordinary meeting that it is one (R-102)', () => {
    const snapshot = snapshotOf(sampleForm('kcsp-2022-11-17'))
    const meeting = { ...snapshot.meeting, isExtraordinary: true }
    const front = agendaDocument(
      { ...snapshot, meeting },
      { status: 'clean', ranges: NO_PAGES, edition: 'public' },
    )
    expect(front.blocks.map(lineOf).map(withPlainSpaces)).toContain(
      'Extraordinary meeting on Thursday, 17th November, 2022, at 10.00 am',
    )
  })

  it('keeps a time and a range of pages on one line', () => {
    const [, , when] = PUBLISHED.blocks.map(lineOf)
    expect(when).toBe('Thursday, 17th November, 2022, at\u00a010.00\u00a0am')
    expect(PUBLISHED.blocks.map(lineOf)).toContain(
      'B1 Kent Community Safety Agreement Update (Pages\u00a07\u00a0-\u00a010)',
    )
  })

  it('raises the ending of an ordinal under an item', () => {
    expect(PUBLISHED.blocks.find(({ kind }) => kind === 'item note')?.runs).toEqual([
      { text: '16' },
      { text: 'th', raised: true },
      { text: ' March 2023' },
    ])
  })

  it('names one page alone (R-81)', () => {
    const form = formWith([section('A', [item('A1', { pages: [3, 3] })])])
    expect(lines(form)).toContain('A1 Title of A1 (Page\u00a03)')
  })

  it('says in public on no page where a restricted paper is (R-74)', () => {
    const form = formWith([section('A', [item('A1', { pages: [1, 2] })], true)])
    expect(itemsOf(frontSheetOf(form).blocks).map(({ pages }) => pages)).toEqual([null])
    expect(itemsOf(frontSheetOf(form, { edition: 'restricted' }).blocks)[0]?.pages).toEqual({
      first: 1,
      last: 2,
    })
  })

  it('has no heading of open items where there are none', () => {
    expect(lines(formWith([section('A', [item('A1')], true)]))).not.toContain('UNRESTRICTED ITEMS')
  })

  it('leaves out a section without items, and goes on with the letters of the others', () => {
    const form = formWith([section('A', [item('A1')]), section('B', []), section('C', [item('C1')])])
    expect(agendaLines(form)).toEqual(['A. Section A', 'A1 Title of A1', 'C. Section C', 'C1 Title of C1'])
  })

  it('leaves out an urgent item, which was not on the published agenda (R-71)', () => {
    const snapshot = snapshotOf(formWith([section('A', [item('A1'), item('A2')])]))
    const [first, ...others] = snapshot.items
    const items = first === undefined ? [] : [{ ...first, urgent: { reason: '' } }, ...others]
    const sheet = agendaDocument(
      { ...snapshot, items },
      { status: 'clean', edition: 'public', ranges: NO_PAGES },
    )
    expect(itemsOf(sheet.blocks).map(({ label }) => label)).toEqual(['A2'])
  })

  it('leaves out what is not known: the time, the place, the last line and the day of publication', () => {
    const form = formWith([section('A', [item('A1')])], { held: 'in the' })
    expect(lines(form).slice(2, 4)).toEqual(['Tuesday, 4th March, 2025', 'Ask for: Ann Clerk'])
    expect(lines(form).at(-1)).toBe('A1 Title of A1')
  })

  it('gives every paper a bookmark that Word can tell from the others', () => {
    const form = formWith([section('A', [item('A1(a)'), item('A1-A-'), item('A2')])])
    expect(itemsOf(frontSheetOf(form).blocks).map(({ bookmark }) => bookmark)).toEqual([
      'item_A1_a_',
      'item_A1_A__2',
      'item_A2',
    ])
  })
})

function withPlainSpaces(line: string): string {
  return line.replace(/\s+/g, ' ')
}
