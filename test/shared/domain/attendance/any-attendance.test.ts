import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { runningOrder } from '../../../../shared/domain/agenda/running-order.ts'
import { presentAt, presentDuringPartOf } from '../../../../shared/domain/attendance/presence.ts'
import { presidingAt } from '../../../../shared/domain/attendance/presiding.ts'
import { quorumAt } from '../../../../shared/domain/attendance/quorum-state.ts'
import { entriesWith, type RollEntry, rollCounts, rollOf } from '../../../../shared/domain/attendance/roll.ts'
import { moversAt, votersAt } from '../../../../shared/domain/attendance/voters.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { MOVES, type MoveEvent } from '../../../../shared/records/attendance.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import { attendanceLists } from '../../../../shared/wording/attendance-lists.ts'
import {
  apologiesLines,
  attendanceLine,
  declarationLines,
} from '../../../../shared/wording/attendance-sentences.ts'
import { tellingOf } from '../../../../shared/wording/telling.ts'
import { meetingOf, newId } from '../../../support/meetings.ts'
import { names } from '../../../support/who.ts'

const PEOPLE = ['Mr J Rivers', 'Ms C Allen', 'Mr A Bell', 'Ms D Dunn', 'Mr E Eves']
const CODES = ['A1', 'A2', 'B1', 'B2']

const who = fc.constantFrom(...PEOPLE)
const code = fc.constantFrom(...CODES)
const lines = (line: fc.Arbitrary<string>) => fc.array(line, { maxLength: 10 })
const words = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map((it) => it.join(' '))

const verb = fc.constantFrom('joined', 'left', 'withdrew', 'returned')
const moment = words(fc.constantFrom('before', 'during', 'after'), code)
const move = fc.oneof({ weight: 4, arbitrary: words(who, verb, moment) }, words(who, verb))
const declaration = fc
  .tuple(who, code, fc.constantFrom('', ', leaving'))
  .map(([name, item, leaving]) => `${name}: a personal interest in ${item} as a trustee${leaving}`)

/** Any attendance at all of five people at a meeting of four items, likely or not. */
const anyMeeting = fc
  .record({
    /** Some people twice, as two windows could have entered them. */
    present: fc.array(who, { maxLength: 6 }),
    apologies: fc.array(who, { maxLength: 2 }),
    substitutes: fc.array(words(who, fc.constant('for'), who), { maxLength: 2 }),
    remote: fc.subarray(PEOPLE),
    remotePresence: fc.constantFrom('counts' as const, 'does not count' as const),
    nameOrder: fc.constantFrom('as entered' as const, 'chair, then A to Z' as const),
    started: fc.shuffledSubarray(CODES),
    moves: lines(move),
    declares: lines(declaration),
    chairs: lines(words(who, fc.constantFrom('for', 'from'), code)),
  })
  .map(({ remotePresence, nameOrder, ...happened }) =>
    meetingOf({
      agenda: { A: ['Introduction', 'Apologies'], B: ['Update', 'Report'] },
      members: ['Mr J Rivers (Chair)', 'Ms C Allen (Vice-Chair)', 'Mr A Bell', 'Mr E Eves (Officer)'],
      style: { remotePresence, nameOrder, quorum: { kind: 'number', members: 2 } },
      ...happened,
    }),
  )

/** The same events read in another order, their keys perhaps all alike. */
const readTwice = fc.tuple(anyMeeting, fc.boolean()).chain(([snapshot, areKeysAlike]) => {
  const keyed = snapshot.attendance.map((it) => (areKeysAlike ? { ...it, order: 'V' } : it))
  return fc.record({
    once: fc.constant<MeetingSnapshot>({ ...snapshot, attendance: keyed }),
    again: fc
      .shuffledSubarray(keyed, { minLength: keyed.length })
      .map((attendance): MeetingSnapshot => ({ ...snapshot, attendance })),
  })
})

/** Everything that is worked out from the events of the attendance. */
function everythingOf(snapshot: MeetingSnapshot) {
  const telling = tellingOf(snapshot)
  const roll = rollOf(snapshot.attendance, snapshot.people)
  return {
    lists: attendanceLists(roll, snapshot.committee.houseStyle),
    counts: rollCounts(roll),
    apologies: apologiesLines(telling),
    declarations: declarationLines(telling),
    sentences: snapshot.attendance.flatMap((event) => attendanceLine(event, telling) ?? []).sort(),
    items: runningOrder(snapshot).map((id) => ({
      present: names(presentAt(snapshot, id)),
      heard: names(presentDuringPartOf(snapshot, id)),
      voters: names(votersAt(snapshot, id)),
      movers: names(moversAt(snapshot, id)),
      quorum: quorumAt(snapshot, id),
      presiding: presidingAt(snapshot, id)?.person.id,
    })),
    atTheEnd: [names(presentAt(snapshot, null)), quorumAt(snapshot, null), presidingAt(snapshot, null)],
  }
}

/** Checks a rule at every item of any meeting. */
function atEveryItem(check: (snapshot: MeetingSnapshot, id: ItemId) => void) {
  fc.assert(
    fc.property(anyMeeting, (snapshot) => {
      for (const id of runningOrder(snapshot)) check(snapshot, id)
    }),
  )
}

describe('any attendance', () => {
  it('says the same whatever the order in which its events are read', () => {
    fc.assert(
      fc.property(readTwice, ({ once, again }) => {
        expect(everythingOf(again)).toEqual(everythingOf(once))
      }),
    )
  })

  it('has nobody in two lists, and nobody twice among those present', () => {
    atEveryItem((snapshot, id) => {
      const listed = names(rollOf(snapshot.attendance, snapshot.people))
      const there = names(presentAt(snapshot, id))
      expect([listed, there]).toEqual([[...new Set(listed)], [...new Set(there)]])
    })
  })

  it('counts no more for the quorum than were marked present', () => {
    atEveryItem((snapshot, id) => {
      const { present } = rollCounts(rollOf(snapshot.attendance, snapshot.people))
      expect(quorumAt(snapshot, id).present).toBeLessThanOrEqual(present)
    })
  })

  it('lets nobody vote who is not there, and nobody who may not also move', () => {
    atEveryItem((snapshot, id) => {
      const voters = names(votersAt(snapshot, id))
      expect(names(presentAt(snapshot, id))).toEqual(expect.arrayContaining([...voters]))
      expect(names(moversAt(snapshot, id))).toEqual(expect.arrayContaining([...voters]))
    })
  })

  it('has in the chair only somebody who is there', () => {
    atEveryItem((snapshot, id) => {
      const presiding = presidingAt(snapshot, id)
      expect(presiding === undefined || isIn(presentAt(snapshot, id), presiding.person.id)).toBe(true)
    })
  })

  it('takes every item once', () => {
    fc.assert(
      fc.property(anyMeeting, (snapshot) => {
        expect([...runningOrder(snapshot)].sort()).toEqual(snapshot.items.map(({ id }) => id).sort())
      }),
    )
  })

  it('is everybody marked present once all moves and declarations are taken back', () => {
    atEveryItem((snapshot, id) => {
      const attendance = snapshot.attendance.filter(({ kind }) => kind === 'roll')
      const marked = entriesWith(rollOf(attendance, snapshot.people), 'present')
      expect(presentAt({ ...snapshot, attendance }, id)).toEqual(marked)
    })
  })

  it('stays the same at every item where somebody leaves and comes back within one', () => {
    atEveryItem((snapshot, id) => {
      const [somebody] = presentAt(snapshot, id)
      if (somebody === undefined) return
      const away = MOVES.toReversed().map((kind) => moveOf(somebody, { kind, itemId: id }))
      const after = { ...snapshot, attendance: [...snapshot.attendance, ...away] }
      for (const other of runningOrder(snapshot))
        expect(presentAt(after, other)).toEqual(presentAt(snapshot, other))
    })
  })
})

/** A move during an item that is entered after everything else. */
function moveOf(
  { event, person }: RollEntry,
  { kind, itemId }: Pick<MoveEvent, 'kind' | 'itemId'>,
): MoveEvent {
  const whose = { id: newId('attendance'), meetingId: event.meetingId, personId: person.id }
  return { kind, ...whose, order: 'zz', time: null, itemId, when: 'during', forInterest: false }
}

function isIn(entries: readonly RollEntry[], personId: string): boolean {
  return entries.some(({ person }) => person.id === personId)
}
