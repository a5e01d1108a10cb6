import { describe, expect, it } from 'vitest'
import { agendaRanges } from '../../../shared/documents/agenda-ranges.ts'
import type { Paper } from '../../../shared/records/paper.ts'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'
import { paper } from '../../support/papers.ts'
import { snapshotOf } from '../../support/snapshots.ts'

const agenda = [section('A', [item('A1'), item('A2')]), section('B', [item('B1')], true)]
const source = snapshotOf(meetingForm.parse(writtenForm({ meeting: { agenda } })))
const [a1, a2, b1] = source.items

/** Papers of items, by how many pages they have; none of known length has 0. */
function papersOf(...pages: readonly (readonly [typeof a1, number])[]): readonly Paper[] {
  return pages.flatMap(([of, count]) =>
    of === undefined
      ? []
      : [paper(of, { pages: count === 0 ? { state: 'counting' } : { state: 'known', count } })],
  )
}

/** `1-6` for each item of the agenda that has pages. */
function ranges(papers: readonly Paper[], firstPage?: number): readonly string[] {
  return [...agendaRanges(source, papers, firstPage).ranges.values()].map((it) => `${it.first}-${it.last}`)
}

describe('the pages on an agenda', () => {
  it('follow the agenda, whatever the order in which papers were given (R-90)', () => {
    expect(ranges(papersOf([a2, 3], [a1, 6]))).toEqual(['1-6', '7-10'])
  })

  it('leave out restricted papers (R-74)', () => {
    expect(ranges(papersOf([b1, 2], [a2, 2]))).toEqual(['1-2'])
  })

  it('go on from a pack in its supplement (R-93)', () => {
    expect(ranges(papersOf([a2, 2]), 47)).toEqual(['47-48'])
  })

  it('are not known at all while one paper is not counted', () => {
    const { ranges: none, uncounted } = agendaRanges(source, papersOf([a1, 6], [a2, 0]))
    expect([...none]).toEqual([])
    expect(uncounted).toEqual(['A2'])
  })
})
