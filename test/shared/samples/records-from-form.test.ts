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

describe('what the records cannot hold yet', () => {
  it('is told in a sentence each', () => {
    const moved = { time: '10:25', item: 'A2', when: 'during' }
    const motion = { text: 'that …', mover: 'Cllr A Archer', outcome: 'carried', print: true }
    const declares = { item: 'A1', interest: 'a personal', reason: 'a neighbour', leaves: false }
    const { notYet } = recordsOf({
      meeting: { agenda: [section('A', [item('A1', { paper: { file: 'report.docx' } }), item('A2')])] },
      attendance: [
        { who: 'Cllr A Archer', status: 'present', joined: moved, left: moved, declares },
        { who: 'Cllr B Bellamy', status: 'present', substituteFor: 'Cllr D Dee' },
        { who: 'Mr U Nknown', status: 'present' },
      ],
      minutes: [
        {
          item: 'A2',
          number: 1,
          blocks: [{ motion }, { lines: ['Cllr A Archer joined …'] }],
          exemptBlocks: [{ p: 'In private.' }],
        },
      ],
    })
    expect(notYet).toEqual([
      "Mr U Nknown: not among the committee's people.",
      'Item A1: a paper.',
      'Cllr A Archer: joined at item A2.',
      'Cllr A Archer: left at item A2.',
      'Cllr A Archer: a declaration of interest in item A1.',
      'Cllr B Bellamy: a substitute for Cllr D Dee.',
      'Item A2: a motion.',
      'Item A2: sentences of the attendance.',
      'Item A2: an exempt minute.',
    ])
  })

  it('is one motion of the sample, which its notes tell of in a paragraph', () => {
    expect(sampleChanges(countingIds()).notYet).toEqual(['Item B1: a motion.'])
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
