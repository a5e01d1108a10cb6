import { describe, expect, it } from 'vitest'
import { createRollSteps } from '../../../renderer/features/desk/roll/roll-steps.ts'
import { rollEvents } from '../../../shared/domain/attendance/roll.ts'
import { changedSnapshot } from '../../../shared/domain/meeting/changed-snapshot.ts'
import { fullName } from '../../../shared/domain/people/person-name.ts'
import { meetingOf, newId, type ToldMeeting } from '../../support/meetings.ts'

/** A roll whose steps are applied at once; `labels` is what undo would call them. */
function rollOfMeeting(told: ToldMeeting) {
  let meeting = meetingOf({ agenda: { B: ['Update'] }, ...told })
  const labels: string[] = []
  const steps = createRollSteps({
    newId,
    known: () => meeting,
    record: ({ label, changes }) => {
      labels.push(label)
      meeting = changedSnapshot(meeting, changes)
    },
  })
  const who = (name: string) => {
    const found = meeting.people.find((person) => fullName(person) === name)
    if (found === undefined) throw new Error(`There is no ${name}`)
    return found
  }
  const roll = () =>
    rollEvents(meeting.attendance).map(({ personId, status }) => {
      const person = meeting.people.find(({ id }) => id === personId)
      return `${person?.surname} ${status}`
    })
  const answerOf = (name: string) =>
    rollEvents(meeting.attendance).find(({ personId }) => personId === who(name).id)
  return { steps, who, roll, labels, answerOf, kinds: () => meeting.attendance.map(({ kind }) => kind) }
}

const MEMBERS = ['Ms C Allen', 'Mr A Bell', 'Mr G Reed']

describe('the steps of the roll', () => {
  it('mark somebody once, however often', () => {
    const { steps, who, roll } = rollOfMeeting({ members: MEMBERS })
    steps.mark(who('Mr A Bell'), 'present')
    steps.mark(who('Mr A Bell'), 'absent')
    steps.mark(who('Ms C Allen'), 'present')
    expect(roll()).toEqual(['Bell absent', 'Allen present'])
  })

  it('mark everybody who is not marked yet, in one', () => {
    const { steps, roll, labels } = rollOfMeeting({ members: MEMBERS, apologies: ['Mr A Bell'] })
    steps.markEveryone()
    steps.markEveryone()
    expect(roll()).toEqual(['Bell apologies', 'Allen present', 'Reed present'])
    expect(labels).toEqual(['mark everyone present'])
  })

  it('take a person off with all that is recorded of them', () => {
    const moves = ['Ms C Allen left during B1', 'Mr A Bell left during B1']
    const { steps, who, kinds } = rollOfMeeting({ present: ['Ms C Allen', 'Mr A Bell'], moves })
    steps.takeOff(who('Ms C Allen'))
    expect(kinds()).toEqual(['roll', 'left'])
  })

  it('give the apologies a reason, and mark them (R-17)', () => {
    const { steps, who, answerOf } = rollOfMeeting({ members: MEMBERS })
    steps.excuse(who('Mr A Bell'), 'on leave')
    expect(answerOf('Mr A Bell')).toMatchObject({ status: 'apologies', reason: 'on leave' })
  })

  it('put somebody in the place of a member, and over a link (R-18, R-19)', () => {
    const { steps, who, answerOf } = rollOfMeeting({ members: MEMBERS, present: ['Mr P Rayner'] })
    steps.substitute(who('Mr P Rayner'), who('Mr A Bell').id)
    steps.toggleRemote(who('Mr P Rayner'))
    expect(answerOf('Mr P Rayner')).toMatchObject({ substituteFor: who('Mr A Bell').id, isRemote: true })
    steps.toggleRemote(who('Mr P Rayner'))
    expect(answerOf('Mr P Rayner')?.isRemote).toBe(false)
  })

  it('move somebody up and down as far as the roll goes', () => {
    const { steps, who, roll } = rollOfMeeting({ present: MEMBERS })
    steps.move(who('Mr G Reed'), 'up')
    expect(roll()).toEqual(['Allen present', 'Reed present', 'Bell present'])
    steps.move(who('Ms C Allen'), 'up')
    steps.move(who('Ms C Allen'), 'down')
    expect(roll()).toEqual(['Reed present', 'Allen present', 'Bell present'])
  })
})
