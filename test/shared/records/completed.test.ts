import { describe, expect, it } from 'vitest'
import type { AttendanceEvent } from '../../../shared/records/attendance.ts'
import type { Committee } from '../../../shared/records/committee.ts'
import {
  completedAttendance,
  completedCommittee,
  completedItem,
  completedMeeting,
} from '../../../shared/records/completed.ts'
import type { Item, Meeting } from '../../../shared/records/meeting.ts'
import { committee, houseStyle, item, meeting, meetingOf, section } from '../../support/meetings.ts'

const [MARK] = meetingOf({ present: ['Ms C Allen'] }).attendance
if (MARK === undefined) throw new Error('Somebody is present')

/** A record as an earlier version wrote it. */
function without<R extends object>(record: R, ...fields: readonly string[]): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !fields.includes(field)))
}

describe('a record of the first version', () => {
  it('of a committee has neither phrases nor a wording of its own, and the usual new settings', () => {
    const style = without(houseStyle(), 'introductions', 'chairWord', 'seconders')
    const old = { ...without(committee(), 'seats', 'phrases', 'sentences'), houseStyle: style } as Committee // safe: what is missing is added
    expect(completedCommittee(old)).toEqual(committee())
  })

  it('of a committee has a quorum of its members', () => {
    const quorum = { kind: 'fraction', numerator: 1, denominator: 3 }
    const old = { ...committee(), houseStyle: { ...without(houseStyle(), 'nation'), quorum } } as Committee // safe: what is missing is added
    expect(completedCommittee(old).houseStyle.quorum).toEqual({ ...quorum, of: 'members', atLeast: 1 })
  })

  it('of a meeting has come to no item', () => {
    const old = without(meeting(), 'currentItemId', 'frozenNumbers') as Meeting // safe: what is missing is added
    expect(completedMeeting(old)).toEqual(meeting())
  })

  it('of an item was planned like any other', () => {
    const ordinary = item(section())
    const old = without(ordinary, 'spans', 'urgent', 'isDeferred') as Item // safe: what is missing is added
    expect(completedItem(old)).toEqual(ordinary)
  })

  it('of the roll says no more than its status', () => {
    const old = without(MARK, 'reason', 'substituteFor', 'isRemote') as AttendanceEvent // safe: what is missing is added
    expect(completedAttendance(old)).toEqual(MARK)
  })
})

describe('a record that lacks nothing', () => {
  it('stays the same object', () => {
    const [whole, held, ordinary] = [committee(), meeting(), item(section())]
    expect([completedCommittee(whole), completedMeeting(held), completedItem(ordinary)]).toEqual([
      whole,
      held,
      ordinary,
    ])
    expect(completedCommittee(whole)).toBe(whole)
    expect(completedAttendance(MARK)).toBe(MARK)
  })
})
