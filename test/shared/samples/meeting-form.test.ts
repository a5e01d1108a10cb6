import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'

const SAMPLES = new URL('../../samples/meetings/', import.meta.url)

function parsedFile(name: string) {
  return meetingForm.parse(JSON.parse(readFileSync(new URL(name, SAMPLES), 'utf8')))
}

function parsed(...parts: Parameters<typeof writtenForm>) {
  return meetingForm.parse(writtenForm(...parts))
}

function isAccepted(form: object): boolean {
  return meetingForm.safeParse(form).success
}

describe('the form of a meeting', () => {
  it('is that of the notes of 21 November 2024', () => {
    expect(parsedFile('kcsp-2024-11-21.json').minutes).toHaveLength(10)
  })

  it('is that of the notes of 14 July 2022', () => {
    expect(parsedFile('kcsp-2022-07-14.json').attendance).toHaveLength(22)
  })

  it('is that of the agenda of 17 November 2022 with its papers', () => {
    const [committeeBusiness] = parsedFile('kcsp-2022-11-17.json').meeting.agenda
    expect(committeeBusiness?.items.at(-1)).toEqual({
      code: 'A4',
      title: 'Notes of meeting held on 14 July 2022',
      note: '',
      paper: { notesOf: 'kcsp-2022-07-14.json' },
      pages: [1, 6],
      exempt: [],
    })
  })

  it('passes over what it does not know', () => {
    expect(isAccepted({ ...writtenForm(), seenBy: 'nobody' })).toBe(true)
  })

  it('is refused in another format', () => {
    expect(isAccepted({ ...writtenForm(), format: 2 })).toBe(false)
  })

  it('is refused with a day that does not exist', () => {
    expect(isAccepted(writtenForm({ meeting: { date: '2025-02-30' } }))).toBe(false)
  })

  it('takes a quorum that is a number of members', () => {
    expect(parsed({ body: { quorum: 5 } }).body.quorum).toEqual({ kind: 'number', members: 5 })
  })

  it('takes a quorum that is a fraction of the members (R-23)', () => {
    expect(parsed({ body: { quorum: '1/3' } }).body.quorum).toEqual({
      kind: 'fraction',
      numerator: 1,
      denominator: 3,
      of: 'members',
      atLeast: 1,
    })
  })

  it('numbers paragraphs always where it does not say (R-34)', () => {
    expect(parsed().body.paragraphNumbers).toBe('always')
  })

  it('takes the paragraphs of Schedule 12A that exempt an item (R-76)', () => {
    const agenda = [section('D', [item('D1', { exempt: [1, 2] })], true)]
    expect(parsed({ meeting: { agenda } }).meeting.agenda[0]?.items[0]?.exempt).toEqual([1, 2])
  })

  it('takes one arrival, several departures and a declaration of a person', () => {
    const moved = { time: '10:25', item: 'A2', when: 'during' }
    const declares = { item: 'A2', interest: 'a personal', reason: 'a neighbour', leaves: true }
    const who = { who: 'Cllr B Bellamy', status: 'present', joined: moved, left: [moved, moved], declares }
    expect(parsed({ attendance: [who] }).attendance).toEqual([
      {
        who: 'Cllr B Bellamy',
        status: 'present',
        as: '',
        joined: [moved],
        left: [moved, moved],
        declares: [declares],
      },
    ])
  })

  it('takes a motion with an amendment and both kinds of votes (R-66, R-68)', () => {
    const amendment = {
      text: 'that two lamps be lit',
      mover: 'Cllr A Archer',
      replaces: 'one lamp',
      vote: { for: ['Cllr A Archer'], against: ['Cllr B Bellamy'], castingVote: 'for' },
      outcome: 'carried',
    }
    const motion = {
      text: 'that one lamp be lit',
      mover: 'Cllr B Bellamy',
      seconder: 'Cllr A Archer',
      amendments: [amendment],
      vote: { for: 5, against: 2, abstain: 1 },
      outcome: 'carried',
      print: true,
    }
    const minute = { item: 'A1', number: 1, blocks: [{ motion, lines: ['It was moved …'] }] }
    expect(parsed({ minutes: [minute] }).minutes[0]?.blocks).toEqual([{ motion, lines: ['It was moved …'] }])
  })

  it('takes the exempt minute of a restricted item', () => {
    const minute = { item: 'A1', number: 1, blocks: [], exemptBlocks: [{ p: 'In private.' }] }
    expect(parsed({ minutes: [minute] }).minutes[0]?.exemptBlocks).toEqual([
      { p: 'In private.', bullets: [] },
    ])
  })
})
