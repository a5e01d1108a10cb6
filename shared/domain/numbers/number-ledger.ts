import type { IsoDate } from '../../records/dates.ts'
import type { MeetingId } from '../../records/ids.ts'
import type { Meeting } from '../../records/meeting.ts'
import { highestOf } from './issued-numbers.ts'

/** A meeting as the ledger of numbers needs it. */
export type LedgerMeeting = Pick<Meeting, 'id' | 'date' | 'firstMinuteNumber' | 'frozenNumbers'> & {
  /** How many of its items are minuted. */
  readonly minuted: number
}

/** The numbers of one meeting; none where nothing is minuted. */
type LedgerLine = {
  readonly meetingId: MeetingId
  readonly date: IsoDate
  readonly first: number
  readonly last: number
  readonly minuted: number
}

/** Numbers that no minute has, or that more than one has, and the meeting at which that shows. */
export type LedgerTrouble = {
  readonly kind: 'gap' | 'duplicate'
  readonly meetingId: MeetingId
  readonly date: IsoDate
  readonly from: number
  readonly to: number
}

/** The minute numbers of a committee, meeting by meeting, the number that comes next, and what is wrong. */
export type NumberLedger = {
  readonly lines: readonly LedgerLine[]
  readonly next: number
  readonly troubles: readonly LedgerTrouble[]
}

/**
 * The ledger of a committee's numbers: the first and the last of every meeting, from the oldest on. A number
 * set by hand that leaves some out makes a gap, one that was issued already a duplicate; 1 begins a new count,
 * as some councils do every year. A committee may have begun before its first meeting here.
 */
export function numberLedger(meetings: readonly LedgerMeeting[]): NumberLedger {
  return [...meetings].sort(byDay).reduce<NumberLedger>(withMeeting, { lines: [], next: 1, troubles: [] })
}

/** The troubles that a meeting has part in: those that show at it. */
export function troublesOf({ troubles }: NumberLedger, meetingId: MeetingId): readonly LedgerTrouble[] {
  return troubles.filter((trouble) => trouble.meetingId === meetingId)
}

function withMeeting(ledger: NumberLedger, meeting: LedgerMeeting): NumberLedger {
  const numbers = numbersOf(meeting, ledger.next)
  const [first] = numbers
  const last = highestOf(numbers.map((number) => ({ number })))
  if (first === undefined || last === undefined) return { ...ledger, next: expectedAfter(ledger, meeting) }
  const { id: meetingId, date, minuted } = meeting
  const found = [...between(ledger, first, last), ...within(numbers)]
  return {
    lines: [...ledger.lines, { meetingId, date, first, last, minuted }],
    next: last + 1,
    troubles: [...ledger.troubles, ...found.map((stretch) => ({ ...stretch, meetingId, date }))],
  }
}

/** A number set by hand stands, also while nothing is minuted under it. */
function expectedAfter(ledger: NumberLedger, { firstMinuteNumber }: LedgerMeeting): number {
  return firstMinuteNumber ?? ledger.next
}

/** In ascending order. */
function numbersOf({ firstMinuteNumber, frozenNumbers, minuted }: LedgerMeeting, next: number) {
  if (frozenNumbers !== null) return frozenNumbers.map(({ number }) => number).sort((a, b) => a - b)
  const first = firstMinuteNumber ?? next
  return Array.from({ length: minuted }, (_, place) => first + place)
}

type Stretch = Pick<LedgerTrouble, 'kind' | 'from' | 'to'>

/** What is left out or given twice between a meeting and those before it. */
function between({ lines }: NumberLedger, first: number, last: number): readonly Stretch[] {
  const before = lines.at(-1)
  if (before === undefined || first === 1) return []
  const expected = before.last + 1
  if (first > expected) return [{ kind: 'gap', from: expected, to: first - 1 }]
  if (first < expected) return [{ kind: 'duplicate', from: first, to: Math.min(last, before.last) }]
  return []
}

/** The same within a meeting: its numbers are frozen, and some of them went with their items. */
function within(numbers: readonly number[]): readonly Stretch[] {
  return numbers.flatMap((number, place): readonly Stretch[] => {
    const before = numbers[place - 1]
    if (before === undefined || number === before + 1) return []
    return number === before
      ? [{ kind: 'duplicate', from: number, to: number }]
      : [{ kind: 'gap', from: before + 1, to: number - 1 }]
  })
}

/** ISO days and ids sort as texts. */
function byDay(a: LedgerMeeting, b: LedgerMeeting): number {
  if (a.date === b.date) return a.id < b.id ? -1 : 1
  return a.date < b.date ? -1 : 1
}
