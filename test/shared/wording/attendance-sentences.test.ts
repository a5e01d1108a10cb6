import { describe, expect, it } from 'vitest'
import {
  apologiesLines,
  attendanceLine,
  declarationLines,
} from '../../../shared/wording/attendance-sentences.ts'
import { tellingOf } from '../../../shared/wording/telling.ts'
import { meetingOf, type ToldMeeting } from '../../support/meetings.ts'

const AGENDA = { agenda: { B: ['Update', 'Report'] } }

/** Every sentence of what happened, with plain spaces in its times. */
function sentences(told: ToldMeeting): readonly string[] {
  const telling = tellingOf(meetingOf({ ...AGENDA, ...told }))
  return telling.snapshot.attendance.flatMap((event) => plain(attendanceLine(event, telling)))
}

function plain(line: string | null): readonly string[] {
  return line === null ? [] : [line.replaceAll('\u00a0', ' ')]
}

const apologies = (told: ToldMeeting) => apologiesLines(tellingOf(meetingOf(told))).join(' ')
const declarations = (...declares: readonly string[]) =>
  declarationLines(tellingOf(meetingOf({ ...AGENDA, declares })))

describe('the sentence of an arrival or a departure (R-20)', () => {
  it.each([
    ['joined 10:25 before B2', 'joined the meeting at 10.25 am, before consideration of item B2.'],
    ['joined 10:25 during B2', 'joined the meeting at 10.25 am, during consideration of item B2.'],
    ['joined 10:25 after B2', 'joined the meeting at 10.25 am, after consideration of item B2.'],
    ['left 18:52 before B2', 'left the meeting at 6.52 pm, before consideration of item B2.'],
    ['left 18:52 during B2', 'left the meeting at 6.52 pm, during consideration of item B2.'],
    ['left 18:52 after B2', 'left the meeting at 6.52 pm, after consideration of item B2.'],
    ['withdrew 10:25 during B2', 'withdrew from the meeting at 10.25 am because of a declared interest.'],
    ['returned 10:25 after B2', 'returned to the meeting at 10.25 am.'],
  ])('Mr Bell %s', (move, sentence) => {
    expect(sentences({ moves: [`Mr A Bell ${move}`] })).toEqual([`Mr A Bell ${sentence}`])
  })

  it.each([
    ['joined during B2', 'Mr A Bell joined the meeting, during consideration of item B2.'],
    ['joined 10:25', 'Mr A Bell joined the meeting at 10.25 am.'],
    ['left', 'Mr A Bell left the meeting.'],
    ['withdrew', 'Mr A Bell withdrew from the meeting because of a declared interest.'],
    ['returned', 'Mr A Bell returned to the meeting.'],
  ])('leaves out what is not known: %s', (move, sentence) => {
    expect(sentences({ moves: [`Mr A Bell ${move}`] })).toEqual([sentence])
  })

  it('is in the committee’s own words where it has them', () => {
    const committee = { sentences: { left: '{person} went[ at {time}].' } }
    expect(sentences({ committee, moves: ['Mr A Bell left 10:25'] })).toEqual(['Mr A Bell went at 10.25 am.'])
  })
})

describe('the sentence of a declaration (R-22)', () => {
  it.each([
    [
      'a personal interest in B2 as a trustee',
      'Mr A Bell declared a personal interest in item B2 as a trustee.',
    ],
    [
      'a disclosable pecuniary interest in B2 as the owner, leaving',
      'Mr A Bell declared a disclosable pecuniary interest in item B2 as the owner and left the meeting for that item.',
    ],
    [
      'other significant interest in B2 as a governor.',
      'Mr A Bell declared an other significant interest in item B2 as a governor.',
    ],
    [
      'personal interest in B1 as a trustee',
      'Mr A Bell declared a personal interest in item B1 as a trustee.',
    ],
  ])('tells %s', (declared, sentence) => {
    expect(declarations(`Mr A Bell: ${declared}`)).toEqual([sentence])
  })

  it('stands once for each, in the order in which they were made', () => {
    expect(
      declarations(
        'Mr A Bell: a personal interest in B2 as a trustee',
        'Ms C Allen: a personal interest in B1 as a friend',
      ),
    ).toEqual([
      'Mr A Bell declared a personal interest in item B2 as a trustee.',
      'Ms C Allen declared a personal interest in item B1 as a friend.',
    ])
  })

  it('says that there were none', () => {
    expect(declarations()).toEqual(['There were no declarations of interest.'])
  })
})

describe('the sentence of the apologies (R-18)', () => {
  it.each([
    ['says that there were none', { present: ['Ms C Allen'] }, 'There were no apologies.'],
    ['names one', { apologies: ['Mr A Hook'] }, 'Apologies were received from Mr A Hook.'],
    [
      'names several',
      { apologies: ['Mr A Hook', 'Mr C Simkins', 'Ms D Dunn'] },
      'Apologies were received from Mr A Hook, Mr C Simkins and Ms D Dunn.',
    ],
    [
      'names a substitute',
      {
        present: ['Mr P Rayner'],
        apologies: ['Mr A Hook', 'Mr C Simkins'],
        substitutes: ['Mr P Rayner for Mr C Simkins'],
      },
      'Apologies were received from Mr A Hook and Mr C Simkins, with Mr Rayner attending as a substitute for Mr Simkins.',
    ],
    [
      'names several substitutes',
      {
        present: ['Mr P Rayner', 'Ms E Eves'],
        apologies: ['Mr A Hook', 'Mr C Simkins'],
        substitutes: ['Mr P Rayner for Mr C Simkins', 'Ms E Eves for Mr A Hook'],
      },
      'Apologies were received from Mr A Hook and Mr C Simkins, with Mr Rayner attending as a substitute for Mr Simkins and Ms Eves attending as a substitute for Mr Hook.',
    ],
    [
      'keeps the initials of two with one name (R-42)',
      { present: ['Mr A Smith'], apologies: ['Mr P Smith'], substitutes: ['Mr A Smith for Mr P Smith'] },
      'Apologies were received from Mr P Smith, with Mr A Smith attending as a substitute for Mr P Smith.',
    ],
    [
      'tells of a substitute for somebody who sent none',
      { present: ['Mr P Rayner'], absent: ['Mr C Simkins'], substitutes: ['Mr P Rayner for Mr C Simkins'] },
      'Mr P Rayner was present as a substitute for Mr C Simkins.',
    ],
    [
      'tells of a substitute for somebody of whom nothing is recorded, after the apologies',
      {
        present: ['Mr P Rayner'],
        apologies: ['Mr A Hook'],
        substitutes: ['Mr P Rayner for Mr C Simkins'],
      },
      'Apologies were received from Mr A Hook. Mr P Rayner was present as a substitute for Mr C Simkins.',
    ],
    [
      'leaves out a substitute who did not come',
      {
        absent: ['Mr P Rayner'],
        apologies: ['Mr C Simkins'],
        substitutes: ['Mr P Rayner for Mr C Simkins'],
      },
      'Apologies were received from Mr C Simkins.',
    ],
  ])('%s', (_, told, sentence) => {
    expect(apologies(told)).toBe(sentence)
  })
})

describe('the sentence of a change in the chair (R-69)', () => {
  it.each([
    ['for B2', 'Ms C Allen took the chair for this item.'],
    ['from B2', 'Ms C Allen took the chair for the rest of the meeting.'],
  ])('Ms Allen %s', (chair, sentence) => {
    expect(sentences({ chairs: [`Ms C Allen ${chair}`] })).toEqual([sentence])
  })
})

describe('an answer to the roll', () => {
  it('has no sentence: it is printed in the lists', () => {
    expect(sentences({ present: ['Ms C Allen'], apologies: ['Mr A Bell'] })).toEqual([])
  })
})
