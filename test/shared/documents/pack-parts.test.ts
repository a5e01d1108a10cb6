import { describe, expect, it } from 'vitest'
import { publicPack } from '../../../shared/documents/pack.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
import { packFileName } from '../../../shared/wording/file-names.ts'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'
import { paper } from '../../support/papers.ts'
import { snapshotOf } from '../../support/snapshots.ts'

const snapshot = snapshotOf(
  meetingForm.parse(writtenForm({ meeting: { agenda: [section('A', [item('A1'), item('A2')])] } })),
)
const papers = snapshot.items.map((it) => paper(it))

/** The codes whose papers are in the pack where the first item is as told. */
function codesWith(fields: Partial<Item>): readonly string[] {
  const items = snapshot.items.map((it, at) => (at === 0 ? { ...it, ...fields } : it))
  return publicPack({ ...snapshot, items }, papers, () => undefined).papers.map(({ code }) => code)
}

describe('the pack of an agenda', () => {
  it('has the papers of its items', () => {
    expect(codesWith({})).toEqual(['A1', 'A2'])
  })

  it('has none of a supplement, which goes round by itself (R-93)', () => {
    expect(codesWith({ supplement: 1 })).toEqual(['A2'])
  })

  it('has none of an urgent item', () => {
    expect(codesWith({ urgent: { reason: '' } })).toEqual(['A2'])
  })
})

describe('the pack of a supplement', () => {
  const [first, second] = snapshot.items
  if (first === undefined || second === undefined) throw new Error('The agenda has two items')
  const late = { ...snapshot, items: [first, { ...second, supplement: 1 }] }
  const pack = publicPack(late, papers, () => undefined, 1)

  it('has its own papers, whose numbers go on from those of the agenda (R-93)', () => {
    expect(pack.papers.map(({ code }) => code)).toEqual(['A2'])
    expect(pack.firstPage).toBe(5)
  })

  it('says in its title and in its name that it is one', () => {
    expect(pack.properties.title).toContain('Agenda supplement 1 and papers')
    const { committee, meeting } = snapshot
    expect(packFileName(committee, meeting, 'public', 'pdf', 1)).toBe(
      'Highways pack of supplement 1 2025-03-04.pdf',
    )
  })
})
