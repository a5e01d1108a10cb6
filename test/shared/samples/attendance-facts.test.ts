import { describe, expect, it } from 'vitest'
import { attendanceFacts, factToldBy } from '../../../shared/samples/attendance-facts.ts'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
import { writtenForm } from '../../support/meeting-forms.ts'

const { attendance } = meetingForm.parse(
  writtenForm({
    attendance: [
      {
        who: 'Cllr A Archer',
        status: 'present',
        joined: { time: '10:25', item: 'A1', when: 'during' },
        left: [
          { time: '11:00', item: 'A2', when: 'before' },
          { time: '12:00', item: 'A20', when: 'after' },
        ],
      },
      {
        who: "Cllr Á O'Dee",
        status: 'present',
        declares: { item: 'A2', interest: 'a personal', reason: 'a neighbour', leaves: false },
      },
    ],
  }),
)
const FACTS = attendanceFacts(attendance)
const told = (line: string) => {
  const fact = factToldBy(line, FACTS)
  return fact && `${fact.who} ${fact.kind} ${fact.item}`
}

describe('the facts of an attendance', () => {
  it('are its arrivals, departures and declarations', () => {
    expect(FACTS.map(({ kind, item }) => `${kind} ${item}`)).toEqual([
      'joined A1',
      'left A2',
      'left A20',
      'declared A2',
    ])
  })

  it.each([
    [
      'Cllr A Archer joined the meeting at 10.25\u00a0am, during consideration of item A1.',
      'Cllr A Archer joined A1',
    ],
    ['Cllr A Archer left the meeting at 12 noon, after consideration of item A20.', 'Cllr A Archer left A20'],
    ['Cllr A Archer left the meeting.', 'Cllr A Archer left A2'],
    [
      "Cllr A\u0301 O'Dee declared a personal interest in item A2 as a neighbour.",
      "Cllr Á O'Dee declared A2",
    ],
    ['There were no declarations of interest.', undefined],
  ])('are told by their sentences: %s', (line, fact) => {
    expect(told(line)).toBe(fact)
  })
})
