import { describe, expect, it } from 'vitest'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { minuteTitle, numberedMinutes } from '../../../../shared/domain/numbers/minute-numbers.ts'
import { meetingOf } from '../../../support/meetings.ts'
import { body, paragraph } from '../../../support/note-bodies.ts'

const AGENDA = { A: ['Introduction', 'Apologies'], B: ['Update'], D: ['Review'] }

function numbers(snapshot: MeetingSnapshot) {
  return Object.fromEntries(numberedMinutes(snapshot).map(({ code, number }) => [code, number]))
}

describe('minute numbers (R-32)', () => {
  it('run on in the order of the agenda', () => {
    expect(
      numbers(meetingOf({ agenda: { A: ['One', 'Two'] }, minuted: { A2: body(), A1: body() } })),
    ).toEqual({
      A1: 1,
      A2: 2,
    })
  })

  it('are taken by an item without any words', () => {
    expect(numbers(meetingOf({ agenda: { A: ['Introduction'] }, minuted: { A1: body() } }))).toEqual({
      A1: 1,
    })
  })

  it('are not taken by an item that is not minuted, whatever is written under it', () => {
    const told = {
      agenda: AGENDA,
      minuted: { A1: body(), B1: body() },
      notMinuted: { A2: body(paragraph('A line.')) },
    }
    expect(numbers(meetingOf(told))).toEqual({ A1: 1, A2: null, B1: 2, D1: null })
  })

  it('are taken by restricted items as by others', () => {
    const minutes = numberedMinutes(
      meetingOf({ agenda: AGENDA, restricted: ['D'], minuted: { B1: body(), D1: body() } }),
    )
    expect(minutes.map(({ number, restricted }) => [number, restricted])).toEqual([
      [null, false],
      [null, false],
      [1, false],
      [2, true],
    ])
  })

  it('go on from the committee’s last: after 138 comes 139 (R-33)', () => {
    expect(
      numbers(meetingOf({ agenda: { A: ['One'] }, minuted: { A1: body() }, nextMinuteNumber: 139 })),
    ).toEqual({
      A1: 139,
    })
  })

  it('begin with the meeting’s own first number where one is set by hand (R-33)', () => {
    const told = { agenda: { A: ['One'] }, minuted: { A1: body() }, nextMinuteNumber: 139 }
    expect(numbers(meetingOf({ ...told, meeting: { firstMinuteNumber: 61 } }))).toEqual({ A1: 61 })
  })

  it('are not given to an item whose minute is not there', () => {
    expect(numberedMinutes({ ...meetingOf({ agenda: AGENDA }), minutes: [] })).toEqual([])
  })
})

describe('the heading of a minute (R-31)', () => {
  it('is the title on the agenda', () => {
    expect(numberedMinutes(meetingOf({ agenda: { A: ['Introduction'] } })).map(minuteTitle)).toEqual([
      'Introduction',
    ])
  })

  it('is its own where it has one', () => {
    const told = { agenda: { A: ['Introduction'] }, headings: { A1: 'Welcome' } }
    expect(numberedMinutes(meetingOf(told)).map(minuteTitle)).toEqual(['Welcome'])
  })
})
