import { describe, expect, it } from 'vitest'
import type { PackTools } from '../../renderer/word/pack/build-pack.ts'
import { publicPack } from '../../shared/documents/pack.ts'
import { meetingForm } from '../../shared/samples/meeting-form.ts'
import { paperFile } from '../support/made-papers/paper-file.ts'
import { p } from '../support/made-papers/paper-text.ts'
import { item, section, writtenForm } from '../support/meeting-forms.ts'
import { builtPack } from '../support/packs.ts'
import { file, hash, paper } from '../support/papers.ts'
import { snapshotOf } from '../support/snapshots.ts'
import { shownReferences } from '../support/word/pack-pages.ts'
import { readWord, textOf } from '../support/word/read-word.ts'
import { openWord } from '../support/word/word-package.ts'

const agenda = [section('B', [item('B1'), item('B2')])]
const snapshot = snapshotOf(meetingForm.parse(writtenForm({ meeting: { agenda } })))
const [first, second] = snapshot.items
if (first === undefined || second === undefined) throw new Error('The agenda has two items')
const late = { ...snapshot, items: [first, { ...second, supplement: 1 }] }
const papers = [
  paper(first, { source: { kind: 'file', ...file('roads.docx', { hash: hash('a') }) } }),
  paper(second, {
    source: { kind: 'file', ...file('parks.docx', { hash: hash('b') }) },
    pages: { state: 'known', count: 3 },
  }),
]
const files = new Map([[hash('b'), paperFile({ body: p('Parks are open to all.') })]])
const quick: Partial<PackTools> = { countPages: async () => 1 }

describe('The pack of a supplement', { timeout: 60_000 }, () => {
  const built = builtPack(
    publicPack(late, papers, () => undefined, 1),
    files,
    quick,
  )

  it('has its own papers, with numbers that go on from those of the agenda (R-93)', async () => {
    expect(shownReferences(await built)).toEqual(['item_B2_first 5', 'item_B2_last 8'])
    expect(openWord(await built).text('word/document.xml')).toContain('<w:pgNumType w:start="5"/>')
  })

  it('has a front sheet that says what it is', async () => {
    const lines = readWord(await built).map(textOf)
    expect(lines[0]).toBe('AGENDA SUPPLEMENT')
    expect(lines).toContain('Parks are open to all.')
  })
})
