import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkedChange } from '../../../shared/records/change.ts'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
import { recordsFromForm } from '../../../shared/samples/records-from-form.ts'
import { sampleChanges } from '../../../shared/samples/sample-committee.ts'
import { putInto } from '../../support/changes.ts'
import { countingIds } from '../../support/ids.ts'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'

type Records = ReturnType<typeof recordsFromForm>

function recordsOf(...parts: Parameters<typeof writtenForm>): Records {
  return recordsFromForm(meetingForm.parse(writtenForm(...parts)), countingIds())
}

function codesOf(agenda: readonly object[]) {
  const records = recordsOf({ meeting: { agenda } })
  return [
    putInto('sections', records.changes).map(({ letter }) => letter),
    putInto('items', records.changes).map(({ code }) => code),
  ]
}

function blocksOf(...blocks: readonly object[]) {
  const records = recordsOf({ minutes: [{ item: 'A1', number: 1, blocks }] })
  return putInto('publicMinutes', records.changes)[0]?.body.content
}

const ID = expect.stringMatching(/^blk-/)

describe('the records of a form', () => {
  it('are of the form that is stored', () => {
    const { changes } = sampleChanges(countingIds())
    expect(changes.map(checkedChange)).toEqual(changes)
  })

  it('hold the committee and its house style', () => {
    expect(putInto('committees', recordsOf().changes)).toMatchObject([
      {
        council: 'Borsetshire County Council',
        shortName: 'Highways',
        houseStyle: { timeStyle: '10.00 am', clauseLabels: '1.', quorum: { kind: 'none' } },
      },
    ])
  })

  it('hold its people, seated in their order', () => {
    const records = recordsOf()
    expect(putInto('people', records.changes).map(({ surname }) => surname)).toEqual([
      'Archer',
      'Bellamy',
      'Carter',
    ])
    expect(putInto('memberships', records.changes).map(({ capacity }) => capacity)).toEqual([
      'Chair',
      'Member',
      'Officer',
    ])
  })

  it('hold the answers to the roll, in their order and with the words in brackets (R-11)', () => {
    const records = recordsOf({
      attendance: [
        { who: 'C Carter', status: 'in attendance' },
        { who: 'Cllr A Archer', status: 'present', as: 'in the Chair' },
      ],
    })
    const [archer, , carter] = putInto('people', records.changes)
    expect(putInto('attendance', records.changes)).toMatchObject([
      { personId: carter?.id, status: 'in attendance', as: '' },
      { personId: archer?.id, status: 'present', as: 'in the Chair' },
    ])
  })

  it('keep no letter and no code that comes of counting (R-72)', () => {
    expect(codesOf([section('A', [item('A1'), item('A2')]), section('B', [item('B1')])])).toEqual([
      [null, null],
      [null, null, null],
    ])
  })

  it('keep a letter and a code that counting would not give', () => {
    expect(codesOf([section('A', [item('A1'), item('A3')]), section('D', [item('D1')])])).toEqual([
      [null, 'D'],
      [null, 'A3', null],
    ])
  })

  it('keep an agenda without letters, whose items are 1, 2, 3', () => {
    expect(codesOf([section('', [item('1'), item('2')]), section('', [item('3')])])).toEqual([
      ['', ''],
      [null, null, null],
    ])
  })

  it('hold one public minute for every item, minuted or not (R-32)', () => {
    const records = recordsOf({ minutes: [{ item: 'A2', number: 1, title: 'Another title', blocks: [] }] })
    expect(putInto('publicMinutes', records.changes)).toMatchObject([
      { standing: 'not minuted', title: null },
      { standing: 'minuted', title: 'Another title' },
    ])
  })

  it('hold a paragraph and its bullets as blocks of their own (R-35)', () => {
    expect(blocksOf({ p: 'One.', bullets: ['First'] })).toEqual([
      { type: 'paragraph', attrs: { id: ID }, content: [{ type: 'text', text: 'One.' }] },
      { type: 'bullet', attrs: { id: ID, level: 1 }, content: [{ type: 'text', text: 'First' }] },
    ])
  })

  it('hold a resolution with its lead and clauses (R-60)', () => {
    expect(blocksOf({ resolved: { lead: 'that it:', clauses: ['Note.'] } })).toEqual([
      {
        type: 'resolution',
        attrs: { id: ID },
        content: [
          { type: 'lead', attrs: { id: ID }, content: [{ type: 'text', text: 'that it:' }] },
          { type: 'clause', attrs: { id: ID }, content: [{ type: 'text', text: 'Note.' }] },
        ],
      },
    ])
  })

  it('are a draft once something is minuted', () => {
    expect(
      putInto('meetings', recordsOf({ minutes: [{ item: 'A1', number: 1, blocks: [] }] }).changes),
    ).toMatchObject([{ state: 'draft' }])
  })

  it('are a published agenda before that', () => {
    expect(putInto('meetings', recordsOf({ meeting: { published: '2025-02-20' } }).changes)).toMatchObject([
      { state: 'agenda published', published: '2025-02-20' },
    ])
  })
})

describe('the records of a live meeting', () => {
  const live = () =>
    recordsOf({
      attendance: [
        { who: 'Cllr A Archer', status: 'present', joined: { time: '10:25', item: 'A2', when: 'during' } },
        {
          who: 'Cllr B Bellamy',
          status: 'present',
          substituteFor: 'Cllr A Archer',
          declares: { item: 'A1', interest: 'a personal', reason: 'a neighbour', leaves: false },
        },
      ],
      minutes: [
        {
          item: 'A2',
          number: 1,
          blocks: [
            { lines: ['Cllr A Archer joined the meeting at 10.25 am, during consideration of item A2.'] },
            { motion: { ...MOTION, print: true }, lines: ['It was moved …'] },
            { motion: { ...MOTION, print: false } },
          ],
        },
      ],
    })

  it('hold arrivals, departures and declarations behind the roll', () => {
    const [archer, bellamy] = putInto('people', live().changes)
    expect(putInto('attendance', live().changes)).toMatchObject([
      { kind: 'roll', personId: archer?.id },
      { kind: 'roll', personId: bellamy?.id, substituteFor: archer?.id },
      { kind: 'joined', personId: archer?.id, time: '10:25', when: 'during' },
      { kind: 'declared', personId: bellamy?.id, interest: 'a personal', leaves: false },
    ])
  })

  it('hold each motion with its amendments, and the words that a carried one gives it', () => {
    expect(putInto('motions', live().changes)).toMatchObject([
      {
        text: 'that one lamp be lit',
        amendments: [{ reads: 'that two lamps be lit', fate: { kind: 'voted' } }],
        fate: {
          kind: 'voted',
          vote: { result: 'carried', ballot: { kind: 'counted', for: 2, against: null } },
        },
      },
      { text: 'that one lamp be lit' },
    ])
  })

  it('hold a sentence for what is printed, where it is printed', () => {
    const minute = putInto('publicMinutes', live().changes).find(({ standing }) => standing === 'minuted')
    const told = minute?.body.content.map((block) => (block.type === 'sentence' ? block.attrs.source : null))
    expect(told).toMatchObject([
      { of: 'attendance' },
      { of: 'motion', amendmentId: null, part: 'moved' },
      { of: 'motion', amendmentId: expect.stringMatching(/^amd-/), part: 'moved' },
      { of: 'motion', amendmentId: expect.stringMatching(/^amd-/), part: 'decided' },
      { of: 'motion', amendmentId: null, part: 'decided' },
    ])
  })
})

const MOTION = {
  text: 'that one lamp be lit',
  mover: 'Cllr A Archer',
  seconder: 'Cllr B Bellamy',
  amendments: [
    {
      text: 'that two lamps be lit',
      replaces: 'that one lamp be lit',
      mover: 'Cllr B Bellamy',
      outcome: 'carried',
    },
  ],
  vote: { for: 2 },
  outcome: 'carried',
}

describe('what the records cannot hold yet', () => {
  it('is told in a sentence each', () => {
    const { notYet } = recordsOf({
      meeting: { agenda: [section('A', [item('A1', { paper: { file: 'report.docx' } }), item('A2')])] },
      attendance: [
        { who: 'Cllr B Bellamy', status: 'present', substituteFor: 'Cllr D Dee' },
        { who: 'Mr U Nknown', status: 'present' },
      ],
      minutes: [{ item: 'A2', number: 1, blocks: [], exemptBlocks: [{ p: 'In private.' }] }],
    })
    expect(notYet).toEqual([
      "Cllr D Dee: not among the committee's people.",
      "Mr U Nknown: not among the committee's people.",
      'Item A1: a paper.',
      'Item A2: an exempt minute.',
    ])
  })

  it('is nothing of the sample', () => {
    expect(sampleChanges(countingIds()).notYet).toEqual([])
  })
})

describe('the sample committee', () => {
  it('is the meeting that was published', () => {
    const published = readFileSync(
      new URL('../../samples/meetings/kcsp-2024-11-21.json', import.meta.url),
      'utf8',
    )
    expect(sampleChanges(countingIds())).toEqual(
      recordsFromForm(meetingForm.parse(JSON.parse(published)), countingIds()),
    )
  })
})
