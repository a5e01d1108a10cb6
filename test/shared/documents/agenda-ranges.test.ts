import { describe, expect, it } from 'vitest'
import { agendaDocument, NO_PAGES } from '../../../shared/documents/agenda.ts'
import { agendaRanges } from '../../../shared/documents/agenda-ranges.ts'
import { lineOf } from '../../../shared/documents/plain-text.ts'
import { type AgendaPart, withSupplementPublished } from '../../../shared/domain/agenda/agenda-parts.ts'
import type { Paper } from '../../../shared/records/paper.ts'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'
import { day } from '../../support/meetings.ts'
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
function ranges(papers: readonly Paper[]): readonly string[] {
  return [...agendaRanges(source, papers).ranges.values()].map((it) => `${it.first}-${it.last}`)
}

describe('the pages on an agenda', () => {
  it('follow the agenda, whatever the order in which papers were given (R-90)', () => {
    expect(ranges(papersOf([a2, 3], [a1, 6]))).toEqual(['1-6', '7-10'])
  })

  it('leave out restricted papers (R-74)', () => {
    expect(ranges(papersOf([b1, 2], [a2, 2]))).toEqual(['1-2'])
  })

  it('are not known at all while one paper is not counted', () => {
    const { ranges: none, uncounted } = agendaRanges(source, papersOf([a1, 6], [a2, 0]))
    expect([...none]).toEqual([])
    expect(uncounted).toEqual(['A2'])
  })

  it('have restricted papers behind all others, for those who may see them', () => {
    const papers = papersOf([b1, 2], [a2, 3])
    const { ranges: all } = agendaRanges(source, papers, 'agenda', 'confidential')
    expect([...all.values()].map((it) => `${it.first}-${it.last}`)).toEqual(['1-4', '5-6'])
  })
})

describe('the pages of a supplement (R-93)', () => {
  const late = {
    ...source,
    items: source.items.map((it) => (it.title === 'Title of A2' ? { ...it, supplement: 1 } : it)),
  }
  const pagesIn = (part: AgendaPart) =>
    [...agendaRanges(late, papersOf([a1, 6], [a2, 3]), part).ranges.values()].map(
      (it) => `${it.first}-${it.last}`,
    )

  it('go on after those of the agenda, which does not know of them', () => {
    expect(pagesIn('agenda')).toEqual(['1-6'])
    expect(pagesIn(1)).toEqual(['7-10'])
  })

  it('are not known while a paper that went round before is not counted', () => {
    const { uncountedBefore } = agendaRanges(late, papersOf([a1, 0], [a2, 3]), 1)
    expect(uncountedBefore).toEqual(['A1'])
  })

  it('are printed on a front sheet of its own, with the codes of the whole agenda', () => {
    const sheet = (part: AgendaPart) =>
      agendaDocument(late, { status: 'clean', edition: 'public', ranges: NO_PAGES, part }).blocks.map(lineOf)
    expect(sheet('agenda')).not.toContain('A2 Title of A2')
    expect(sheet(1)[0]).toBe('AGENDA SUPPLEMENT')
    expect(sheet(1).slice(-2)).toEqual(['A. Section A', 'A2 Title of A2'])
  })

  it('say when it was published', () => {
    const meeting = {
      ...late.meeting,
      supplements: withSupplementPublished(late.meeting, 1, day('2025-02-27')),
    }
    const options = { status: 'clean', edition: 'public', ranges: NO_PAGES, part: 1 } as const
    expect(
      agendaDocument({ ...late, meeting }, options)
        .blocks.map(lineOf)
        .at(-1),
    ).toBe('Thursday, 27 February 2025')
  })
})
