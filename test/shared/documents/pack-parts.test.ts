import { describe, expect, it } from 'vitest'
import { publicPack } from '../../../shared/documents/pack.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
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
