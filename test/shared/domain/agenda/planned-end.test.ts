import { describe, expect, it } from 'vitest'
import { plannedEnd } from '../../../../shared/domain/agenda/planned-end.ts'
import type { Item } from '../../../../shared/records/meeting.ts'
import { closingLine } from '../../../../shared/wording/front-sheet.ts'
import { clock, item, section } from '../../../support/meetings.ts'

const of = section()
const taking = (...minutes: readonly (number | null)[]): readonly Item[] =>
  minutes.map((plannedMinutes) => item(of, { plannedMinutes }))
const at = (time: string, closing = '') => ({ time: clock(time), closing })

describe('the planned end of a meeting', () => {
  it.each([
    ['10:00', [60, null, 120], '13:00'],
    ['23:30', [45], '00:15'],
    ['09:05', [5], '09:10'],
  ] as const)('is its time and the minutes of its items: %s', (time, minutes, end) => {
    expect(plannedEnd(at(time), taking(...minutes))).toBe(end)
  })

  it('is not known without a time, or without planned minutes', () => {
    expect(plannedEnd({ time: null }, taking(60))).toBeNull()
    expect(plannedEnd(at('10:00'), taking(null))).toBeNull()
  })

  it('does not know of an urgent item, which nobody planned', () => {
    expect(plannedEnd(at('10:00'), [item(of, { plannedMinutes: 60, urgent: { reason: '' } })])).toBeNull()
  })
})

describe('the last line of an agenda (R-82)', () => {
  it('is the planned end', () => {
    expect(closingLine(at('10:00'), taking(180))).toBe('13:00 Meeting to Close')
  })

  it('is what the clerk wrote instead', () => {
    expect(closingLine(at('10:00', 'Lunch at one'), taking(180))).toBe('Lunch at one')
  })

  it('is none where nothing is planned, and where a dash says so', () => {
    expect(closingLine(at('10:00'), taking(null))).toBeNull()
    expect(closingLine(at('10:00', '-'), taking(180))).toBeNull()
  })
})
