import { describe, expect, it } from 'vitest'
import { publicPack } from '../../../shared/documents/pack.ts'
import { meetingForm } from '../../../shared/samples/meeting-form.ts'
import { packFileName } from '../../../shared/wording/file-names.ts'
import { item, section, writtenForm } from '../../support/meeting-forms.ts'
import { paper } from '../../support/papers.ts'
import { snapshotOf } from '../../support/snapshots.ts'

const snapshot = snapshotOf(
  meetingForm.parse(
    writtenForm({ meeting: { agenda: [section('A', [item('A1'), item('A2'), item('A3')])] } }),
  ),
)
const [first, second, third] = snapshot.items
if (!first || !second || !third) throw new Error('The agenda has three items')

const codesOf = (source: typeof snapshot) =>
  publicPack(
    source,
    [paper(third), paper(second, { order: 'b' }), paper(first), paper(second, { order: 'a' })],
    () => undefined,
  ).papers.map(({ code }) => code)

describe('The papers of a pack', () => {
  it('stand in the order of the agenda, and of their item', () => {
    expect(codesOf(snapshot)).toEqual(['A1', 'A2', 'A2', 'A3'])
  })
  it('are not those of an item that came with a supplement, or after all of them', () => {
    const items = [first, { ...second, supplement: 1 }, { ...third, urgent: { reason: 'It fell down.' } }]
    expect(codesOf({ ...snapshot, items })).toEqual(['A1'])
  })
  it('say so where the meeting whose notes they are is gone', () => {
    const notes = paper(first, { source: { kind: 'notesOf', meetingId: snapshot.meeting.id } })
    const { papers } = publicPack(snapshot, [notes], () => undefined)
    expect(papers.map(({ content }) => content)).toEqual([{ kind: 'missing' }])
  })
})

describe('The name of a pack', () => {
  it('says first of all when it is not for everybody', () => {
    const { committee, meeting } = snapshot
    expect(packFileName(committee, meeting, 'public')).toBe('Highways pack 2025-03-04.docx')
    expect(packFileName(committee, meeting, 'confidential')).toBe(
      'CONFIDENTIAL Highways pack 2025-03-04.docx',
    )
  })
})
