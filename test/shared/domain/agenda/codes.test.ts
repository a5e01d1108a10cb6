import { describe, expect, it } from 'vitest'
import { codedAgenda, itemsInOrder } from '../../../../shared/domain/agenda/codes.ts'
import { item, section } from '../../../support/meetings.ts'

const NEXT = null

/** An agenda given by its letters and codes, in order, with the codes that are printed. */
function printed(...agenda: readonly { letter: string | null; codes: readonly (string | null)[] }[]) {
  const told = agenda.map(({ letter, codes }, at) => {
    const own = section({ letter, order: `s${at}` })
    return { own, items: codes.map((code, index) => item(own, { code, order: `i${index}` })) }
  })
  const coded = codedAgenda(
    told.map(({ own }) => own),
    told.flatMap(({ items }) => items),
  )
  return coded.map(({ letter, items }) => [letter, ...items.map(({ code }) => code)])
}

function lettersOf(count: number) {
  const sections = Array.from({ length: count }, (_, at) => section({ order: String(at).padStart(3, '0') }))
  return codedAgenda(sections, []).map(({ letter }) => letter)
}

describe('the codes of an agenda (R-72)', () => {
  it('take a letter from the section and a number from the place in it', () => {
    expect(printed({ letter: NEXT, codes: [NEXT, NEXT] }, { letter: NEXT, codes: [NEXT] })).toEqual([
      ['A', 'A1', 'A2'],
      ['B', 'B1'],
    ])
  })

  it('go on from a code set by hand, so that a withdrawn item leaves its gap', () => {
    expect(printed({ letter: 'B', codes: [NEXT, 'B3', NEXT] })).toEqual([['B', 'B1', 'B3', 'B4']])
  })

  it('count on from the number in a code, whatever stands after it', () => {
    expect(printed({ letter: 'B', codes: [NEXT, 'B1a', NEXT] })).toEqual([['B', 'B1', 'B1a', 'B2']])
  })

  it('count on behind the section’s own letter, though it holds a number', () => {
    expect(printed({ letter: '2.', codes: [NEXT, '2.4', NEXT] })).toEqual([['2.', '2.1', '2.4', '2.5']])
  })

  it('count an item whose code holds no number', () => {
    expect(printed({ letter: 'B', codes: [NEXT, 'Extra', NEXT] })).toEqual([['B', 'B1', 'Extra', 'B3']])
  })

  it('keep a letter set by hand and go on from it', () => {
    expect(printed({ letter: 'C', codes: [NEXT] }, { letter: NEXT, codes: [NEXT] })).toEqual([
      ['C', 'C1'],
      ['D', 'D1'],
    ])
  })

  it('pass over a letter that cannot be counted from', () => {
    expect(
      printed({ letter: 'A', codes: [] }, { letter: 'Part 2', codes: [] }, { letter: NEXT, codes: [] }),
    ).toEqual([['A'], ['Part 2'], ['B']])
  })

  it('run on as 1, 2, 3 across sections without letters', () => {
    expect(printed({ letter: '', codes: [NEXT, NEXT] }, { letter: '', codes: [NEXT] })).toEqual([
      ['', '1', '2'],
      ['', '3'],
    ])
  })

  it('run on behind a last code that holds no number', () => {
    expect(printed({ letter: '', codes: ['5', 'Extra'] }, { letter: '', codes: [NEXT] })).toEqual([
      ['', '5', 'Extra'],
      ['', '7'],
    ])
  })

  it('give a section with a letter its own count among sections without', () => {
    expect(
      printed({ letter: '', codes: [NEXT] }, { letter: NEXT, codes: [NEXT] }, { letter: '', codes: [NEXT] }),
    ).toEqual([
      ['', '1'],
      ['A', 'A1'],
      ['', '2'],
    ])
  })

  it('say AA after Z and AB after AA', () => {
    expect(lettersOf(28).slice(25)).toEqual(['Z', 'AA', 'AB'])
  })

  it('say BA after AZ', () => {
    expect(printed({ letter: 'AZ', codes: [] }, { letter: NEXT, codes: [] })).toEqual([['AZ'], ['BA']])
  })

  it('follow the order of sections and items, not the order they were read in', () => {
    const first = section({ order: 'a' })
    const second = section({ order: 'b' })
    const items = [item(first, { title: 'Two', order: 'b' }), item(first, { title: 'One', order: 'a' })]
    const agenda = itemsInOrder(codedAgenda([second, first], items))
    expect(agenda.map(({ code, item: { title } }) => `${code} ${title}`)).toEqual(['A1 One', 'A2 Two'])
  })
})
