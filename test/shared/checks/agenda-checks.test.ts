import { describe, expect, it } from 'vitest'
import { agendaFindings, packFindings } from '../../../shared/checks/agenda-checks.ts'
import type { Paper } from '../../../shared/records/paper.ts'
import { type MeetingForm, meetingForm } from '../../../shared/samples/meeting-form.ts'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'
import { paper } from '../../support/papers.ts'
import { snapshotOf } from '../../support/snapshots.ts'

const COMPLETE = {
  time: '10:00',
  published: '2025-02-21',
  agenda: [section('A', [item('A1'), item('A2')])],
}

type Written = Parameters<typeof writtenForm>[0]

const formOf = (meeting: object, body: object = {}): MeetingForm =>
  meetingForm.parse(writtenForm({ meeting: { ...COMPLETE, ...meeting }, body } satisfies Written))

/** What is found in an agenda, with how much it matters. */
function found(meeting: object, body?: object): readonly string[] {
  return agendaFindings(snapshotOf(formOf(meeting, body)), []).map((it) => `${it.weight}: ${it.sentence}`)
}

describe('the checks before an agenda leaves', () => {
  it('find nothing in a complete one', () => {
    expect(found({})).toEqual([])
  })

  it('stop one without a place, without items, or with two items of one code', () => {
    expect(found({ held: 'in the' })).toEqual([
      'must fix: The place of the meeting is empty. Say where it is held, such as “online”.',
    ])
    expect(found({ agenda: [] })).toEqual(['must fix: The agenda has no items.'])
    expect(found({ agenda: [section('A', [item('A1'), item('A1')])] })).toEqual([
      'must fix: Two items have the code A1.',
    ])
  })

  it('stop one with a code that Word would count instead', () => {
    expect(found({ agenda: [section('A', [item('A%1')])] })).toEqual([
      'must fix: Word cannot show A%1 as a letter or a code.',
    ])
  })

  it('tell what will not be printed', () => {
    expect(
      found({ agenda: [section('A', [item('A1', { title: ' ' }), item('A2')]), section('B', [])] }),
    ).toEqual([
      'look at: Item A1 has no title: it is not printed.',
      'look at: Section B has no items: it is not printed.',
    ])
    expect(found({ published: undefined })).toEqual([
      'look at: The agenda is not published yet: the day of publication is not printed.',
    ])
  })

  it('say nothing of a restricted section that is empty', () => {
    expect(found({ agenda: [...COMPLETE.agenda, section('B', [], true)] })).toEqual([])
  })

  it('tell of a missing time and of nobody to ask', () => {
    const contact = { name: '', telephone: '', email: '' }
    expect(found({ time: undefined }, { contact })).toEqual([
      'look at: The meeting has no time yet.',
      'look at: Nobody is named to ask: the contact is in the house style.',
    ])
  })

  it('tell of an agenda that was published too late (R-86)', () => {
    expect(found({ published: '2025-02-28' })).toEqual([
      expect.stringMatching(/^look at: Published on Friday, 28 February 2025, too late: .* had 1 clear day/),
    ])
  })

  it('tell of papers whose pages are not counted', () => {
    const snapshot = snapshotOf(formOf({}))
    const papers: readonly Paper[] = snapshot.items.map((it) => paper(it, { pages: { state: 'counting' } }))
    expect(agendaFindings(snapshot, papers).map(({ sentence }) => sentence)).toEqual([
      'The pages of the papers of items A1, A2 are not counted: the agenda is printed without page numbers.',
    ])
  })
})

describe('the checks before a pack leaves', () => {
  const source = snapshotOf(formOf({}))
  const [first, second] = source.items
  if (first === undefined || second === undefined) throw new Error('The agenda has two items')
  const uncounted = [paper(first, { pages: { state: 'counting' } })]
  const supplemented = { ...source, items: [first, { ...second, supplement: 1 }] }
  const rules = (part: 'agenda' | number) =>
    packFindings(supplemented, uncounted, { part, form: 'word' }).map(
      ({ weight, rule }) => `${weight}: ${rule}`,
    )

  it('find nothing in papers that are not counted yet: they are when it is built', () => {
    expect(rules('agenda')).toEqual([])
  })

  it('stop a supplement where it is not known with which number it goes on (R-93)', () => {
    expect(rules(1)).toEqual(['must fix: R-93', 'look at: R-83'])
  })
})
