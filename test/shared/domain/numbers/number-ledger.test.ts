import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberFindings } from '../../../../shared/checks/number-checks.ts'
import {
  type LedgerMeeting,
  numberLedger,
  troublesOf,
} from '../../../../shared/domain/numbers/number-ledger.ts'
import { troubleSentence } from '../../../../shared/wording/number-troubles.ts'
import { day, newId } from '../../../support/meetings.ts'

/** A meeting in a line: `2024-11-21 10 from 129` has ten minutes from 129 on; `frozen 1,2,4` what was issued. */
function heldAt(written: string): LedgerMeeting {
  const [, date = '', minuted = '0', first, frozen] =
    /^(\S+) (\d+)(?: from (\d+))?(?: frozen (\S+))?$/.exec(written) ?? []
  return {
    id: newId('meeting'),
    date: day(date),
    minuted: Number(minuted),
    firstMinuteNumber: first === undefined ? null : Number(first),
    frozenNumbers:
      frozen === undefined
        ? null
        : frozen.split(',').map((number) => ({ itemId: newId('item'), number: Number(number) })),
  }
}

/** The numbers of each meeting, the next one, and what is wrong. */
function ledger(...written: readonly string[]) {
  const { lines, next, troubles } = numberLedger(written.map(heldAt))
  return [...lines.map(({ first, last }) => `${first}-${last}`), next, ...troubles.map(troubleSentence)]
}

describe('the ledger of minute numbers (R-33)', () => {
  it('begins with 1', () => {
    expect(ledger()).toEqual([1])
  })

  it('goes on from meeting to meeting: after 138 comes 139', () => {
    expect(ledger('2024-11-21 10 from 129', '2025-03-20 3')).toEqual(['129-138', '139-141', 142])
  })

  it('goes by the dates, in whatever order the meetings were made', () => {
    expect(ledger('2025-03-20 3', '2024-11-21 10 from 129')).toEqual(['129-138', '139-141', 142])
  })

  it('passes over a meeting at which nothing was minuted', () => {
    expect(ledger('2024-11-21 2', '2025-01-01 0', '2025-03-20 1')).toEqual(['1-2', '3-3', 4])
  })

  it('proposes the number set by hand while nothing is minuted under it', () => {
    expect(ledger('2024-11-21 0 from 129')).toEqual([129])
  })

  it('shows a gap between two meetings', () => {
    expect(ledger('2022-07-14 9 from 61', '2024-11-21 10 from 129')).toEqual([
      '61-69',
      '129-138',
      139,
      'The numbers 70 to 128 are left out: no minute of the committee has them.',
    ])
  })

  it('shows numbers given twice', () => {
    expect(ledger('2022-07-14 9 from 61', '2024-11-21 2 from 69')).toEqual([
      '61-69',
      '69-70',
      71,
      'The number 69 has been given to a minute before.',
    ])
  })

  it('lets a new count begin with 1', () => {
    expect(ledger('2024-03-01 40', '2024-05-20 3 from 1')).toEqual(['1-40', '1-3', 4])
  })

  it('goes on from the highest that was issued, where numbers are frozen', () => {
    expect(ledger('2024-11-21 3 from 129 frozen 129,130,132', '2025-01-01 1')).toEqual([
      '129-132',
      '133-133',
      134,
      'The number 131 is left out: no minute of the committee has it.',
    ])
  })

  it('shows a number that two minutes of one meeting have', () => {
    expect(ledger('2024-11-21 2 from 5 frozen 5,5')).toEqual([
      '5-5',
      6,
      'The number 5 has been given to a minute before.',
    ])
  })

  it('finds nothing wrong where no number was set by hand', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 12 }), (counts) => {
        const meetings = counts.map((minuted, place) => heldAt(`20${String(place + 10)}-01-01 ${minuted}`))
        const { next, troubles } = numberLedger(meetings)
        expect([next, troubles]).toEqual([counts.reduce((sum, count) => sum + count, 1), []])
      }),
    )
  })
})

describe('what is wrong with the numbers of a meeting', () => {
  it('is shown at the meeting where it begins, and deserves a look', () => {
    const meetings = [heldAt('2022-07-14 9 from 61'), heldAt('2024-11-21 10 from 129')]
    const found = meetings.map(({ id }) => numberFindings(troublesOf(numberLedger(meetings), id)))
    expect(found).toEqual([
      [],
      [
        {
          rule: 'R-33',
          weight: 'look at',
          sentence: 'The numbers 70 to 128 are left out: no minute of the committee has them.',
          place: { kind: 'meeting details' },
        },
      ],
    ])
  })
})
