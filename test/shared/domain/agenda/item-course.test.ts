import { describe, expect, it } from 'vitest'
import {
  interruptionsOf,
  isAdjourned,
  isPublicExcluded,
} from '../../../../shared/domain/agenda/interruptions.ts'
import {
  endChanges,
  pausedChanges,
  resumedChanges,
  runningSince,
  startChanges,
  takeItemChanges,
  usedMinutes,
} from '../../../../shared/domain/agenda/item-course.ts'
import { runningOrder } from '../../../../shared/domain/agenda/running-order.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { numberedMinutes } from '../../../../shared/domain/numbers/minute-numbers.ts'
import { type Instant, instant } from '../../../../shared/records/dates.ts'
import type { StepChange } from '../../../../shared/records/edit.ts'
import type { Interruption, Proceeding } from '../../../../shared/records/proceeding.ts'
import { itemTimeWords, timeUsedWords } from '../../../../shared/wording/item-time.ts'
import { itemAt } from '../../../support/items.ts'
import { clock, item, meetingOf, newId, section } from '../../../support/meetings.ts'
import { codeOf } from '../../../support/who.ts'

const PLANNED = meetingOf({
  agenda: { A: ['Welcome'], B: ['Update', 'Review'] },
  meeting: { state: 'planned' },
})

/** So many minutes after ten o'clock. */
const at = (minutes: number): Instant => instant.parse(1_732_183_200_000 + minutes * 60_000)

type Step = (snapshot: MeetingSnapshot) => readonly StepChange[]
const take =
  (code: string, minutes: number): Step =>
  (snapshot) =>
    takeItemChanges(snapshot, itemAt(snapshot, code).id, at(minutes))
const start =
  (minutes: number): Step =>
  (snapshot) =>
    startChanges(snapshot, at(minutes))
const end =
  (minutes: number): Step =>
  (snapshot) =>
    endChanges(snapshot, at(minutes))
const pause =
  (minutes: number): Step =>
  (snapshot) =>
    pausedChanges(snapshot, at(minutes))
const resume =
  (minutes: number): Step =>
  (snapshot) =>
    resumedChanges(snapshot, at(minutes))

function course(...steps: readonly Step[]): MeetingSnapshot {
  return steps.reduce((snapshot, step) => changedSnapshot(snapshot, step(snapshot)), PLANNED)
}

/** The item that the meeting is at, and the minutes that each has taken at half past ten. */
function told(snapshot: MeetingSnapshot) {
  const minutes = numberedMinutes(snapshot)
  const current = minutes.find((it) => it.item.id === snapshot.meeting.currentItemId)
  const used = minutes.map((it) => `${it.code} ${usedMinutes(it.item, at(30))}`)
  return [current?.code ?? 'none', ...used]
}

describe('the course of a meeting', () => {
  it('begins with the first item', () => {
    const snapshot = course(start(0))
    expect([snapshot.meeting.state, ...told(snapshot)]).toEqual([
      'in progress',
      'A1',
      'A1 30',
      'B1 0',
      'B2 0',
    ])
  })

  it('ends the time of one item where the next begins, in whatever order', () => {
    expect(told(course(start(0), take('B2', 5), take('B1', 12)))).toEqual(['B1', 'A1 5', 'B1 18', 'B2 7'])
  })

  it('adds up an item that is taken in parts', () => {
    expect(told(course(take('B1', 0), take('B2', 5), take('B1', 10), take('A1', 12)))).toEqual([
      'A1',
      'A1 18',
      'B1 7',
      'B2 5',
    ])
  })

  it('does not begin an item anew that it is at already', () => {
    expect(take('A1', 9)(course(start(0)))).toEqual([])
  })

  it('begins with the item that is taken, where it had not begun', () => {
    expect(course(take('B1', 0)).meeting.state).toBe('in progress')
  })

  it('leaves codes as they are, whatever the order', () => {
    const codes = (snapshot: MeetingSnapshot) => numberedMinutes(snapshot).map(({ code }) => code)
    expect(codes(course(take('B2', 0), take('A1', 5)))).toEqual(codes(PLANNED))
  })

  it('stops the clock of its item while it is adjourned', () => {
    expect(told(course(take('B1', 0), pause(5), resume(25)))).toEqual(['B1', 'A1 0', 'B1 10', 'B2 0'])
    expect(told(course(take('B1', 0), pause(5)))).toEqual(['B1', 'A1 0', 'B1 5', 'B2 0'])
  })

  it('ends with the time of its last item', () => {
    const snapshot = course(start(0), end(10))
    expect([snapshot.meeting.state, ...told(snapshot)]).toEqual(['draft', 'none', 'A1 10', 'B1 0', 'B2 0'])
  })

  it('never counts less than nothing when the clock is set back', () => {
    expect(told(course(take('B1', 20), take('B2', 10)))).toEqual(['B2', 'A1 0', 'B1 0', 'B2 9'])
  })

  it('keeps the order in which items were taken when the clock is set back', () => {
    const snapshot = course(take('B2', 20), take('B1', 10), take('A1', 11))
    const codes = runningOrder(snapshot).map((id) => codeOf(id, snapshot))
    expect(codes).toEqual(['B2', 'B1', 'A1'])
  })

  it('begins also where there is no item', () => {
    const empty = meetingOf({ meeting: { state: 'planned' } })
    expect(changedSnapshot(empty, startChanges(empty, at(0))).meeting.state).toBe('in progress')
  })

  it('knows since when it is at an item', () => {
    const snapshot = course(take('B1', 3), pause(5), resume(9))
    expect(runningSince(itemAt(snapshot, 'B1'))).toBe(at(9))
    expect(runningSince(item(section()))).toBeUndefined()
  })
})

describe('the time of an item in words', () => {
  it.each([
    [12, 15, '12 of 15 minutes'],
    [18, 15, '18 of 15 minutes, 3 over'],
    [0, 1, '0 of 1 minute'],
    [1, null, '1 minute'],
    [12, null, '12 minutes'],
  ])('%i of %s', (used, planned, words) => {
    expect(timeUsedWords(used, planned)).toBe(words)
  })

  it('names the item and since when', () => {
    const time = { used: 12, planned: 15 }
    expect(itemTimeWords('B2', '10:25', time)).toBe('B2 since 10.25, 12 of 15 minutes')
    expect(itemTimeWords('B2', null, time)).toBe('B2 interrupted, 12 of 15 minutes')
  })
})

describe('the interruptions of a meeting', () => {
  const happened = (...kinds: readonly Interruption['kind'][]): readonly Proceeding[] =>
    kinds.map((kind, place) => ({
      kind,
      id: newId('proceeding'),
      meetingId: newId('meeting'),
      itemId: null,
      order: String.fromCharCode(65 + place),
      at: at(place),
      time: clock('10:00'),
    }))

  it.each<[readonly Interruption['kind'][], boolean, boolean]>([
    [[], false, false],
    [['adjourned'], true, false],
    [['adjourned', 'public excluded', 'resumed'], false, true],
    [['public excluded', 'adjourned', 'public readmitted'], true, false],
  ])('leave it adjourned, or without the public: %j', (kinds, adjourned, excluded) => {
    const proceedings = happened(...kinds)
    expect([isAdjourned(proceedings), isPublicExcluded(proceedings)]).toEqual([adjourned, excluded])
  })

  it('stand in their order, and without what is logged of the quorum', () => {
    const [first, second] = happened('adjourned', 'resumed')
    const lost = quorumLost()
    expect(
      interruptionsOf([lost, ...happened('adjourned', 'resumed').toReversed()]).map(({ kind }) => kind),
    ).toEqual([first?.kind, second?.kind])
  })
})

function quorumLost(): Proceeding {
  return {
    kind: 'quorum lost',
    id: newId('proceeding'),
    meetingId: newId('meeting'),
    itemId: null,
    order: 'V',
    at: at(0),
    time: clock('10:00'),
    present: 2,
    needed: 3,
  }
}
