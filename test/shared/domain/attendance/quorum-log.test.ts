import { describe, expect, it } from 'vitest'
import {
  quorumChangeOf,
  quorumChangeOnTaking,
  quorumLog,
} from '../../../../shared/domain/attendance/quorum-log.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import { put } from '../../../../shared/records/change.ts'
import { instant } from '../../../../shared/records/dates.ts'
import { clock, meetingOf, newId, type ToldMeeting } from '../../../support/meetings.ts'
import { itemAt } from '../../../support/who.ts'

const PLAIN: ToldMeeting = {
  agenda: { B: ['Update', 'Report'] },
  members: ['Ms C Allen', 'Mr A Bell', 'Ms D Dunn'],
  present: ['Ms C Allen', 'Mr A Bell'],
  style: { quorum: { kind: 'number', members: 2 } },
}

const LEFT = { moves: ['Ms C Allen left during B1'] }
const BACK = { moves: [...LEFT.moves, 'Ms C Allen joined during B1'] }

type Logged = 'quorum lost' | 'quorum regained'

/** What the last thing told of a meeting does to its quorum at B1. */
function changeOf(told: ToldMeeting, logged: readonly Logged[] = []) {
  const after = logged.reduce(withLogged, meetingOf({ ...PLAIN, ...told }))
  const before = { ...after, attendance: after.attendance.slice(0, -1) }
  return quorumChangeOf(before, after, itemAt('B1', after))
}

function withLogged(snapshot: ReturnType<typeof meetingOf>, kind: Logged, at: number) {
  const figures = { present: 1, needed: 2, at: instant.parse(at), time: clock('10:25'), itemId: null }
  const ids = { id: newId('proceeding'), meetingId: snapshot.meeting.id, order: `V${at}` }
  return changedSnapshot(snapshot, [put('proceedings', { kind, ...ids, ...figures })])
}

describe('what a step does to the quorum (R-23)', () => {
  it('is that it is lost when too many have left', () => {
    expect(changeOf(LEFT)).toEqual({ kind: 'quorum lost', present: 1, needed: 2 })
  })

  it('is that it is lost from the next item on when somebody leaves after this one', () => {
    const moves = ['Ms C Allen left after B1']
    expect(changeOf({ moves })).toEqual({ kind: 'quorum lost', present: 1, needed: 2 })
  })

  it('is that it is lost when somebody withdraws for an interest', () => {
    const declares = ['Ms C Allen: a personal interest in B1 as a trustee, leaving']
    expect(changeOf({ declares })?.kind).toBe('quorum lost')
  })

  it('is that it is regained, after it was lost', () => {
    expect(changeOf(BACK, ['quorum lost'])).toEqual({ kind: 'quorum regained', present: 2, needed: 2 })
  })

  it('is nothing while the roll is being called', () => {
    expect(changeOf({})).toBeNull()
  })

  it('is nothing where it stays met, or stays unmet', () => {
    expect(changeOf({ present: ['Ms C Allen', 'Mr A Bell', 'Ms D Dunn'] })).toBeNull()
    expect(changeOf({ present: ['Ms C Allen'] }, ['quorum lost'])).toBeNull()
  })

  it('is nothing where the committee has none', () => {
    expect(changeOf({ style: { quorum: { kind: 'none' } }, ...LEFT })).toBeNull()
  })
})

describe('what coming to another item does to the quorum (R-22, R-23)', () => {
  const declares = ['Ms C Allen: a personal interest in B2 as a trustee, leaving']

  /** The meeting goes from one item to another. */
  function onTaking(from: string | null, to: string, logged: readonly Logged[] = []) {
    const told = logged.reduce(withLogged, meetingOf({ ...PLAIN, declares }))
    const currentItemId = from === null ? null : itemAt(from, told)
    const snapshot = { ...told, meeting: { ...told.meeting, currentItemId } }
    return quorumChangeOnTaking(snapshot, itemAt(to, snapshot))
  }

  it('is that it is lost at the item in which an interest was declared', () => {
    expect(onTaking('B1', 'B2')).toEqual({ kind: 'quorum lost', present: 1, needed: 2 })
  })

  it('is that it is regained at the item after that', () => {
    expect(onTaking('B2', 'B1', ['quorum lost'])).toEqual({ kind: 'quorum regained', present: 2, needed: 2 })
  })

  it('is nothing where it was not logged as lost, or the meeting was at no item', () => {
    expect(onTaking('B2', 'B1')).toBeNull()
    expect(onTaking(null, 'B2')).toBeNull()
  })
})

describe('the log of the quorum', () => {
  it('has its changes in their order, and nothing else of the course', () => {
    const logged: readonly Logged[] = ['quorum lost', 'quorum regained']
    const snapshot = logged.reduce(withLogged, meetingOf(PLAIN))
    expect(quorumLog(snapshot).map(({ kind }) => kind)).toEqual(logged)
  })
})
