import { describe, expect, it } from 'vitest'
import { madeThere } from '../../../../shared/domain/attendance/made-there.ts'
import { rollOf } from '../../../../shared/domain/attendance/roll.ts'
import { changedSnapshot } from '../../../../shared/domain/meeting/changed-snapshot.ts'
import { membersOn } from '../../../../shared/domain/people/membership.ts'
import { newcomerOf } from '../../../../shared/domain/people/newcomer.ts'
import { fullName } from '../../../../shared/domain/people/person-name.ts'
import { meetingOf, newId, type ToldMeeting } from '../../../support/meetings.ts'

/** The roll after somebody came: `Mr J Rivers present`. */
function rollAfter(told: ToldMeeting, name: string): readonly string[] {
  const before = meetingOf(told)
  const person = before.people.find((it) => fullName(it) === name) ?? newcomerOf(name, newId)
  const { attendance, people } = changedSnapshot(before, madeThere(before, person, newId))
  return rollOf(attendance, people).map((entry) => `${fullName(entry.person)} ${entry.event.status}`)
}

describe('somebody who comes', () => {
  it.each(['apologies', 'absent'] as const)('is present, also after being marked %s', (status) => {
    expect(rollAfter({ [status]: ['Mr J Rivers'] }, 'Mr J Rivers')).toEqual(['Mr J Rivers present'])
  })

  it.each(['present', 'in attendance'] as const)('stays %s', (status) => {
    expect(rollAfter({ [status]: ['Mr J Rivers'] }, 'Mr J Rivers')).toEqual([`Mr J Rivers ${status}`])
  })

  it('is put at the end of the roll when not on it', () => {
    const told = { members: ['Mr J Rivers', 'Ms C Allen'], present: ['Ms C Allen'] }
    expect(rollAfter(told, 'Mr J Rivers')).toEqual(['Ms C Allen present', 'Mr J Rivers present'])
  })

  it('is added to the committee when on no list, at the end', () => {
    const before = meetingOf({ members: ['Mr J Rivers'] })
    const newcomer = newcomerOf('Dr D Newcomer', newId)
    const { meeting, memberships, people } = changedSnapshot(before, madeThere(before, newcomer, newId))
    const members = membersOn(meeting.date, memberships, people).map(({ person }) => fullName(person))
    expect(members).toEqual(['Mr J Rivers', 'Dr D Newcomer'])
  })
})
