import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { notesFindings } from '../../../shared/checks/notes-checks.ts'
import { notesDocument } from '../../../shared/documents/notes.ts'
import { lineOf } from '../../../shared/documents/plain-text.ts'
import {
  CLAUSE_LABELS,
  JOIN_LAST_WITH,
  NAME_ORDERS,
  PARAGRAPH_NUMBERS,
  TIME_STYLES,
} from '../../../shared/records/house-style.ts'
import type { MeetingForm } from '../../../shared/samples/meeting-form.ts'
import { expectedLines, sampleForm } from '../../support/expected-lines.ts'
import { snapshotOf } from '../../support/snapshots.ts'

const NOTES_2024 = sampleForm('kcsp-2024-11-21')
const NOTES_2022 = sampleForm('kcsp-2022-07-14')
const AGENDA_2022 = sampleForm('kcsp-2022-11-17')
/** Invented: every kind of motion, vote, arrival and declaration. */
const LIVE = sampleForm('hillshire-policy-2025-05-14')

const lines = (form: MeetingForm) => notesDocument(snapshotOf(form), 'clean').blocks.map(lineOf)

const HOUSE_STYLES = fc.record({
  timeStyle: fc.constantFrom(...TIME_STYLES),
  joinLastWith: fc.constantFrom(...JOIN_LAST_WITH),
  clauseLabels: fc.constantFrom(...CLAUSE_LABELS),
  nameOrder: fc.constantFrom(...NAME_ORDERS),
  paragraphNumbers: fc.constantFrom(...PARAGRAPH_NUMBERS),
})

describe('the notes of a live meeting', () => {
  it('say every sentence of meetings/README.md, line by line', () => {
    expect(lines(LIVE).map(withPlainSpaces)).toEqual(expectedLines(LIVE).map(withPlainSpaces))
  })
})

describe('the notes of a published meeting', () => {
  it.each([
    ['21 November 2024', NOTES_2024],
    ['14 July 2022', NOTES_2022],
    ['17 November 2022, of which only the agenda is known', AGENDA_2022],
  ])('are those of %s, line by line', (_, form) => {
    expect(lines(form)).toEqual(expectedLines(form))
  })

  it('have the numbers that were printed: 129 to 138 in 2024, 61 to 69 in 2022 (R-32)', () => {
    const headings = (form: MeetingForm) => lines(form).filter((line) => /^(6\d|1[23]\d)\. /.test(line))
    expect(headings(NOTES_2024)).toHaveLength(10)
    expect(headings(NOTES_2022)).toHaveLength(9)
  })

  it.each([NOTES_2024, NOTES_2022])('have nothing that the checks find: %#', (form) => {
    expect(notesFindings(snapshotOf(form))).toEqual([])
  })

  it('are as expected in every house style', () => {
    fc.assert(
      fc.property(HOUSE_STYLES, (style) => {
        const form = { ...NOTES_2024, body: { ...NOTES_2024.body, ...style } }
        expect(lines(form)).toEqual(expectedLines(form))
      }),
    )
  })

  it('lack a line when a name is left out, so that the comparison is known to see it', () => {
    const [, ...others] = NOTES_2024.attendance
    expect(lines({ ...NOTES_2024, attendance: others })).not.toEqual(expectedLines(NOTES_2024))
  })
})

function withPlainSpaces(line: string): string {
  return line.replace(/\s+/g, ' ')
}
