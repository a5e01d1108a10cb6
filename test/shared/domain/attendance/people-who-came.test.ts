import { describe, expect, it } from 'vitest'
import { rollFromMembership } from '../../../../shared/domain/attendance/people-who-came.ts'
import { rollOf } from '../../../../shared/domain/attendance/roll.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import { putInto } from '../../../support/changes.ts'
import { day, meetingOf, newId, type ToldMeeting } from '../../../support/meetings.ts'

/** The whole roll, once everybody of the committee has been set by one key: `Ms C Allen present`. */
function rollAfter(told: ToldMeeting): readonly string[] {
  return rollOfAll(meetingOf(told))
}

function rollOfAll(snapshot: ReturnType<typeof meetingOf>): readonly string[] {
  const marks = putInto('attendance', rollFromMembership(snapshot, newId))
  return rollOf([...snapshot.attendance, ...marks], snapshot.people).map(
    ({ person, event }) => `${fullName(person)} ${event.status}`,
  )
}

describe('a roll from the membership', () => {
  it('has every member present, in the committee’s order', () => {
    expect(rollAfter({ members: ['Mr Z Young (Chair)', 'Ms C Allen'] })).toEqual([
      'Mr Z Young present',
      'Ms C Allen present',
    ])
  })

  it('keeps the answers there are, and stands after them', () => {
    expect(
      rollAfter({ members: ['Mr Z Young', 'Ms C Allen', 'Mr A Bell'], apologies: ['Ms C Allen'] }),
    ).toEqual(['Ms C Allen apologies', 'Mr Z Young present', 'Mr A Bell present'])
  })

  it('has officers in attendance (R-15)', () => {
    expect(rollAfter({ members: ['Mr G Reed (Officer)'] })).toEqual(['Mr G Reed in attendance'])
  })

  it('leaves out members in whose place somebody sits (R-18)', () => {
    const substitutes = ['Mr P Rayner for Ms C Allen']
    expect(rollAfter({ members: ['Ms C Allen'], present: ['Mr P Rayner'], substitutes })).toEqual([
      'Mr P Rayner present',
    ])
  })

  it('leaves out those who were no members on that day', () => {
    const snapshot = meetingOf({
      members: ['Mr Z Young', 'Ms C Allen'],
      meeting: { date: day('2024-11-21') },
    })
    const memberships = snapshot.memberships.map((seat, at) =>
      at === 0 ? { ...seat, to: day('2024-11-20') } : seat,
    )
    expect(rollOfAll({ ...snapshot, memberships })).toEqual(['Ms C Allen present'])
  })

  it('changes nothing where everybody has an answer', () => {
    const snapshot = meetingOf({ members: ['Ms C Allen'], absent: ['Ms C Allen'] })
    expect(rollFromMembership(snapshot, newId)).toEqual([])
  })
})
