import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { planPages } from '../../../shared/documents/page-plan.ts'
import { newId } from '../../support/meetings.ts'

const [a4, b1, b2, b3, b4] = Array.from({ length: 5 }, () => newId('item'))
const paper = (itemId = a4, pages = 1) => ({ itemId: itemId ?? newId('item'), pages })
const rangesOf = (...papers: readonly ReturnType<typeof paper>[]) =>
  planPages(papers).papers.map(({ first, last }) => `${first} - ${last}`)

describe('The pages of a pack', () => {
  it('are those of the agenda of 17 November 2022 (R-90)', () => {
    expect(rangesOf(paper(a4, 6), paper(b1, 3), paper(b2, 4), paper(b3, 20), paper(b4, 11))).toEqual([
      '1 - 6',
      '7 - 10',
      '11 - 14',
      '15 - 34',
      '35 - 46',
    ])
  })
  it('hold a blank one after a paper of an odd number of pages (R-91)', () => {
    expect(planPages([paper(a4, 3), paper(b1, 2)]).papers.map((it) => it.blank)).toEqual([4, null])
  })
  it('of an item run from its first paper to its last', () => {
    const { ranges } = planPages([paper(b1, 3), paper(b1, 2), paper(b2, 1)])
    expect([...ranges.values()]).toEqual([
      { first: 1, last: 6 },
      { first: 7, last: 8 },
    ])
  })
  it('go on from the pack that a supplement belongs to (R-93)', () => {
    expect(planPages([paper(b1, 1)], 47).papers[0]).toMatchObject({ first: 47, last: 48, blank: 48 })
  })
  it('are none without papers', () => {
    expect(planPages([])).toEqual({ papers: [], ranges: new Map(), lastPage: 0 })
  })
  it('follow on each other, begin odd, end even and count every page, whatever the papers', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 })), (counts) => {
        const { papers, lastPage } = planPages(counts.map((pages) => paper(undefined, pages)))
        papers.forEach(({ first, last, pages }, at) => {
          expect(first).toBe((papers[at - 1]?.last ?? 0) + 1)
          expect([first % 2, last % 2]).toEqual([1, 0])
          expect(last - first + 1 - pages).toBe(pages % 2)
        })
        expect(lastPage).toBe(papers.at(-1)?.last ?? 0)
      }),
    )
  })
})
