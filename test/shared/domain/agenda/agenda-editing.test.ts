import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type Direction,
  moveItemChanges,
  moveSectionChanges,
  newItemChanges,
  newSectionChanges,
  nudgedPlace,
  nudgedSectionIndex,
} from '../../../../shared/domain/agenda/agenda-editing.ts'
import { codedAgenda } from '../../../../shared/domain/agenda/codes.ts'
import { checkedChange } from '../../../../shared/records/change.ts'
import { agendaAfter, agendaOf, itemCalled, sectionAt, written } from '../../../support/agendas.ts'
import { putInto } from '../../../support/changes.ts'
import { item, newId, section } from '../../../support/meetings.ts'

const MEETING = section().meetingId

function added(told: string, title: string, sectionIndex: number, index: number) {
  const agenda = agendaOf(told)
  const at = { sectionId: sectionAt(sectionIndex, agenda), index }
  return written(
    agendaAfter(agenda, newItemChanges(agenda, { meetingId: MEETING, title, at }, newId).changes),
  )
}

function moved(told: string, title: string, sectionIndex: number, index: number) {
  const agenda = agendaOf(told)
  const to = { sectionId: sectionAt(sectionIndex, agenda), index }
  return written(agendaAfter(agenda, moveItemChanges(agenda, itemCalled(title, agenda), to)))
}

/** The agenda after a key; undefined where there is nowhere to go. */
function nudged(told: string, title: string, direction: Direction) {
  const agenda = agendaOf(told)
  const id = itemCalled(title, agenda)
  const to = nudgedPlace(agenda, id, direction)
  return to && written(agendaAfter(agenda, moveItemChanges(agenda, id, to)))
}

function sectionMoved(told: string, from: number, to: number) {
  const agenda = agendaOf(told)
  return written(agendaAfter(agenda, moveSectionChanges(agenda, sectionAt(from, agenda), to)))
}

describe('a new item', () => {
  it.each([
    ['one two | three', 0, 0, 'new one two | three'],
    ['one two | three', 0, 1, 'one new two | three'],
    ['one two | three', 0, 2, 'one two new | three'],
    ['one | | three', 1, 0, 'one | new | three'],
  ])('in %s stands at the place %i, %i', (told, sectionIndex, index, after) => {
    expect(added(told, 'new', sectionIndex, index)).toBe(after)
  })

  it('brings its public minute with it, not minuted', () => {
    const agenda = agendaOf('one')
    const at = { sectionId: sectionAt(0, agenda), index: 1 }
    const { itemId, changes } = newItemChanges(agenda, { meetingId: MEETING, title: 'new', at }, newId)
    expect(putInto('publicMinutes', changes)).toMatchObject([{ itemId, standing: 'not minuted' }])
    expect(changes.map(checkedChange)).toEqual(changes)
  })
})

describe('an item that is moved', () => {
  it.each([
    ['one two three', 'one', 0, 2, 'two three one'],
    ['one two three', 'three', 0, 0, 'three one two'],
    ['one two three', 'one', 0, 1, 'two one three'],
    ['one two | three', 'one', 1, 0, 'two | one three'],
    ['one two | three', 'one', 1, 1, 'two | three one'],
    ['one | ', 'one', 1, 0, ' | one'],
  ])('in %s: %s goes to section %i, place %i', (told, title, sectionIndex, index, after) => {
    expect(moved(told, title, sectionIndex, index)).toBe(after)
  })

  it('is one record, of which its place alone is edited', () => {
    const agenda = agendaOf('one two | three')
    const sectionId = sectionAt(1, agenda)
    expect(moveItemChanges(agenda, itemCalled('one', agenda), { sectionId, index: 1 })).toMatchObject([
      { table: 'items', kind: 'edit', fields: { sectionId, order: 'W' } },
    ])
  })

  it('changes nothing where it stands there already', () => {
    const agenda = agendaOf('one two')
    const there = { sectionId: sectionAt(0, agenda), index: 1 }
    expect(moveItemChanges(agenda, itemCalled('two', agenda), there)).toEqual([])
  })

  it('changes nothing where it is not on the agenda', () => {
    const agenda = agendaOf('one')
    expect(moveItemChanges(agenda, newId('item'), { sectionId: sectionAt(0, agenda), index: 0 })).toEqual([])
  })

  it('passes two that share a key together', () => {
    const own = section()
    const twins = ['one', 'two'].map((title) => item(own, { title, order: 'V' }))
    const last = item(own, { title: 'last', order: 'W' })
    const agenda = codedAgenda([own], [...twins, last])
    const changes = moveItemChanges(agenda, last.id, { sectionId: own.id, index: 1 })
    expect(written(agendaAfter(agenda, changes))).toBe('one two last')
  })

  it('leaves the others in their order, wherever it goes', () => {
    fc.assert(
      fc.property(fc.nat({ max: 4 }), fc.nat({ max: 4 }), (from, to) => {
        const titles = ['one', 'two', 'three', 'four', 'five']
        const title = titles[from] ?? ''
        expect(moved(titles.join(' '), title, 0, to)).toBe(
          titles.toSpliced(from, 1).toSpliced(to, 0, title).join(' '),
        )
      }),
    )
  })
})

describe('an item under Alt+Shift+Up and Down', () => {
  it.each([
    ['one two three', 'two', 'up', 'two one three'],
    ['one two three', 'two', 'down', 'one three two'],
    ['one two | three', 'two', 'down', 'one | two three'],
    ['one two | three', 'three', 'up', 'one two three | '],
    ['one |  | three', 'one', 'down', ' | one | three'],
  ] as const)('in %s: %s goes %s', (told, title, direction, after) => {
    expect(nudged(told, title, direction)).toBe(after)
  })

  it.each([
    ['one two | three', 'one', 'up'],
    ['one two | three', 'three', 'down'],
  ] as const)('in %s: %s cannot go %s', (told, title, direction) => {
    expect(nudged(told, title, direction)).toBeUndefined()
  })

  it('comes back under the other key', () => {
    const agenda = agendaOf('one two | three')
    const id = itemCalled('two', agenda)
    const below = agendaAfter(
      agenda,
      moveItemChanges(agenda, id, nudgedPlace(agenda, id, 'down') ?? expect.fail()),
    )
    const back = moveItemChanges(below, id, nudgedPlace(below, id, 'up') ?? expect.fail())
    expect(written(agendaAfter(below, back))).toBe('one two | three')
  })

  it('cannot go anywhere when it is not on the agenda', () => {
    expect(nudgedPlace(agendaOf('one'), newId('item'), 'up')).toBeUndefined()
  })
})

describe('a section that is moved', () => {
  it.each([
    [0, 2, 'two | three | one'],
    [2, 0, 'three | one | two'],
    [1, 1, 'one | two | three'],
  ])('takes its items along: from %i to %i', (from, to, after) => {
    expect(sectionMoved('one | two | three', from, to)).toBe(after)
  })

  it.each([
    [0, 'up', undefined],
    [0, 'down', 1],
    [2, 'up', 1],
    [2, 'down', undefined],
  ] as const)('from %i goes %s to %s', (from, direction, to) => {
    const agenda = agendaOf('one | two | three')
    expect(nudgedSectionIndex(agenda, sectionAt(from, agenda), direction)).toBe(to)
  })

  it('cannot go anywhere when it is not on the agenda', () => {
    expect(nudgedSectionIndex(agendaOf('one'), newId('section'), 'down')).toBeUndefined()
    expect(moveSectionChanges(agendaOf('one'), newId('section'), 0)).toEqual([])
  })
})

describe('a new section', () => {
  it('stands at the end', () => {
    const agenda = agendaOf('one | two')
    const told = { meetingId: MEETING, title: 'Other business', restricted: true }
    const { sectionId, changes } = newSectionChanges(agenda, told, newId)
    expect(agendaAfter(agenda, changes).at(-1)?.section).toMatchObject({
      id: sectionId,
      ...told,
      letter: null,
    })
    expect(changes.map(checkedChange)).toEqual(changes)
  })
})
