import { describe, expect, it } from 'vitest'
import {
  addedFiles,
  addedNotes,
  broughtBack,
  movedPaper,
  nudgedPaper,
  replaced,
} from '../../../../shared/domain/papers/paper-changes.ts'
import type { Change } from '../../../../shared/records/change.ts'
import { instant } from '../../../../shared/records/dates.ts'
import { appliedTo, type StepChange } from '../../../../shared/records/edit.ts'
import type { Paper } from '../../../../shared/records/paper.ts'
import { item, newId, section } from '../../../support/meetings.ts'
import { file, hash, paper } from '../../../support/papers.ts'

const ITEM = item(section())
const OTHER = item(section())
const [FIRST, SECOND, THIRD] = ['a', 'b', 'c'].map((order) => paper(ITEM, { order })) as [Paper, Paper, Paper] // safe: three of three
const ALL = [FIRST, SECOND, THIRD]
const NOON = instant.parse(1732190400000)
const EVENING = instant.parse(1732215600000)

/** The papers as they stand after changes of them. */
function left(before: readonly Paper[], changes: readonly (Change | StepChange)[]): readonly Paper[] {
  const papers = new Map(before.map((it) => [it.id, it]))
  for (const change of changes) {
    const stored = papers.get((change.kind === 'delete' ? change.id : change.record.id) as Paper['id']) // safe: all are of papers
    const whole = change.kind === 'edit' && stored !== undefined ? appliedTo(change, stored) : change
    if (whole.table === 'papers' && whole.kind === 'put') papers.set(whole.record.id, whole.record)
  }
  return [...papers.values()].sort((a, b) => (a.order < b.order ? -1 : 1))
}

const only = (paper: Paper, changes: readonly StepChange[]) => left([paper], changes)[0]

describe('Files that are added to an item', () => {
  it('stand after its papers, in the order in which they were handed over', () => {
    const taken = [
      { file: file('One.docx'), pages: null },
      { file: file('Two.pdf'), pages: 12 },
    ]
    const added = left(ALL, addedFiles(ALL, ITEM, taken, newId)).slice(3)
    expect(added.map(({ source, pages, itemId }) => [source, pages, itemId])).toEqual([
      [{ kind: 'file', ...file('One.docx') }, { state: 'counting' }, ITEM.id],
      [{ kind: 'file', ...file('Two.pdf') }, { state: 'known', count: 12 }, ITEM.id],
    ])
  })

  it('can be the notes of another meeting', () => {
    const meetingId = newId('meeting')
    const [, , , added] = left(ALL, addedNotes(ALL, ITEM, meetingId, newId))
    expect(added?.source).toEqual({ kind: 'notesOf', meetingId })
  })
})

describe('A newer version', () => {
  const [OLD, NEW] = [file('Old.docx'), file('New.pdf', { hash: hash('b') })]
  const PAPER = paper(ITEM, { source: { kind: 'file', ...OLD }, title: 'The report' })

  it('takes the place of the file, which is kept; the name that the clerk gave stays', () => {
    expect(only(PAPER, replaced(PAPER, { file: NEW, pages: 3 }, NOON))).toEqual({
      ...PAPER,
      source: { kind: 'file', ...NEW },
      pages: { state: 'known', count: 3 },
      earlier: [{ ...OLD, replacedAt: NOON }],
    })
  })

  it('gives way to an earlier one that is brought back, and is then an earlier one itself', () => {
    const newer = only(PAPER, replaced(PAPER, { file: NEW, pages: 3 }, NOON)) ?? PAPER
    const [earlier] = newer.earlier
    if (earlier === undefined) throw new Error('The old version is kept.')
    expect(only(newer, broughtBack(newer, earlier, EVENING))).toEqual({
      ...PAPER,
      pages: { state: 'counting' },
      earlier: [{ ...NEW, replacedAt: EVENING }],
    })
  })

  it('that is the very same file is no version of its own', () => {
    expect(only(PAPER, replaced(PAPER, { file: OLD, pages: 4 }, NOON))?.earlier).toEqual([])
  })
})

describe('A paper that is moved', () => {
  const orderOf = (papers: readonly Paper[]) =>
    papers.map(({ id }) => ALL.findIndex((it) => it.id === id) + 1)

  it.each([
    ['down', 0, [2, 1, 3]],
    ['up', 2, [1, 3, 2]],
    ['up', 0, [1, 2, 3]],
    ['down', 2, [1, 2, 3]],
  ] as const)('%s from place %i stands in the order %j', (direction, at, expected) => {
    expect(orderOf(left(ALL, nudgedPaper(ALL, ALL[at]?.id ?? FIRST.id, direction)))).toEqual(expected)
  })

  it('to another item belongs to that one, before the paper that it was dropped on', () => {
    const there = paper(OTHER, { order: 'x' })
    const moved = left([...ALL, there], movedPaper([...ALL, there], [there], SECOND.id, 0, OTHER.id))
    const ofOther = moved.filter(({ itemId }) => itemId === OTHER.id)
    expect(ofOther.map(({ id }) => id)).toEqual([SECOND.id, there.id])
  })
})
