import { describe, expect, it } from 'vitest'
import type { PackTools } from '../../renderer/word/pack/build-pack.ts'
import { notesDocument } from '../../shared/documents/notes.ts'
import { confidentialPack, publicPack } from '../../shared/documents/pack.ts'
import type { Paper } from '../../shared/records/paper.ts'
import { meetingForm } from '../../shared/samples/meeting-form.ts'
import { RESTRICTED_MARK } from '../../shared/wording/pack-words.ts'
import { paperFile } from '../support/made-papers/paper-file.ts'
import { p } from '../support/made-papers/paper-text.ts'
import { item, section, writtenForm } from '../support/meeting-forms.ts'
import { builtPack } from '../support/packs.ts'
import { file, hash, paper } from '../support/papers.ts'
import { snapshotOf } from '../support/snapshots.ts'
import { readWord, textOf } from '../support/word/read-word.ts'
import { openWord } from '../support/word/word-package.ts'

/** Restricted items stand before, between and behind the open ones. */
const agenda = [
  section('A', [item('A1')], true),
  section('B', [item('B1'), item('B2')]),
  section('C', [item('C1')], true),
]
const snapshot = snapshotOf(meetingForm.parse(writtenForm({ meeting: { agenda } })))
const itemAt = (at: number) => {
  const found = snapshot.items[at]
  if (found === undefined) throw new Error(`The agenda has no item ${at}`)
  return found
}

const CANARY = 'CANARY'
const files = new Map([
  [hash('a'), paperFile({ body: p('Roads are open to all.') })],
  [hash('b'), paperFile({ body: p('So are parks.') })],
  [hash('c'), paperFile({ body: p(`${CANARY} words of a person.`) })],
  [hash('d'), paperFile({ body: Array.from({ length: 90 }, () => p(`${CANARY} again.`)).join('') })],
])

/** Counts are given, so that nothing is laid out. */
const papers = (...restricted: readonly Paper[]): readonly Paper[] => [
  ...restricted,
  paper(itemAt(1), { source: source('a', 'roads.docx') }),
  paper(itemAt(2), { source: source('b', 'parks.docx') }),
]
const source = (digit: string, name: string): Paper['source'] => ({
  kind: 'file',
  ...file(name, { hash: hash(digit) }),
})
const secret = (at: number, digit: string, count: number) =>
  paper(itemAt(at), {
    title: `${CANARY} title`,
    source: source(digit, `${CANARY}.docx`),
    pages: { state: 'known', count },
  })

const quick: Partial<PackTools> = { countPages: async () => 1 }
const asPublic = (...restricted: readonly Paper[]) =>
  builtPack(
    publicPack(snapshot, papers(...restricted), () => undefined),
    files,
    quick,
  )
const asConfidential = (...restricted: readonly Paper[]) =>
  builtPack(
    confidentialPack(snapshot, papers(...restricted), () => undefined),
    files,
    quick,
  )

/** The lines of the front sheet on which page numbers stand. */
const ranges = (bytes: Uint8Array) =>
  readWord(bytes)
    .map((it) => `${it.label ?? ''} ${textOf(it)}`)
    .filter((line) => line.includes('(Page'))

describe('The public pack', { timeout: 120_000 }, () => {
  it('is the same, byte for byte, whatever the restricted papers are', async () => {
    const without = await asPublic()
    expect(await asPublic(secret(0, 'c', 1))).toEqual(without)
    expect(await asPublic(secret(0, 'd', 7), secret(3, 'c', 12))).toEqual(without)
  })
  it('holds no word of them in any of its parts', async () => {
    const { paths, text } = openWord(await asPublic(secret(0, 'c', 1), secret(3, 'd', 7)))
    const words = paths.map((path) => text(path).replace(/<[^>]*>/g, '')).join('')
    expect(words + paths.join('')).not.toContain(CANARY)
  })
  it('names a restricted item without pages, and has no mark of one', async () => {
    const bytes = await asPublic(secret(0, 'c', 1))
    const lines = readWord(bytes).map(textOf)
    expect(lines).toContain('Title of A1')
    expect(
      openWord(bytes)
        .paths.map((path) => openWord(bytes).text(path))
        .join(''),
    ).not.toContain(RESTRICTED_MARK)
  })
})

describe('The confidential pack', { timeout: 120_000 }, () => {
  it('has the restricted papers behind all others, so that those keep their numbers', async () => {
    const inPublic = ranges(await asPublic(secret(0, 'c', 3)))
    const inBoth = ranges(await asConfidential(secret(0, 'c', 3), secret(3, 'd', 7)))
    expect(inPublic.map(tidy)).toEqual(['B1 Title of B1 (Pages 1 - 4)', 'B2 Title of B2 (Pages 5 - 8)'])
    expect(inBoth.map(tidy).filter((line) => line.startsWith('B'))).toEqual(inPublic.map(tidy))
    expect(inBoth.map(tidy).filter((line) => !line.startsWith('B'))).toEqual([
      'A1 Title of A1 (Pages 9 - 12)',
      'C1 Title of C1 (Pages 13 - 20)',
    ])
  })
  it('has their words, and marks their pages', async () => {
    const bytes = await asConfidential(secret(0, 'c', 1))
    const { paths, text } = openWord(bytes)
    expect(text('word/document.xml')).toContain(CANARY)
    const headers = paths.filter((path) => path.includes('header')).map(text)
    expect(headers.filter((it) => it.includes(RESTRICTED_MARK))).toHaveLength(2)
  })
})

/** Types keep a restricted paper out: what does not compile here cannot be published. */
describe('A public pack', () => {
  const { restrictedPapers } = confidentialPack(snapshot, papers(secret(0, 'c', 1)), () => undefined)
  const open = publicPack(snapshot, papers(), () => undefined)

  it('does not take a restricted paper for a public one', () => {
    // @ts-expect-error a restricted paper is no public one
    const leaked: typeof open = { ...open, papers: restrictedPapers }
    expect(leaked.papers).not.toEqual(open.papers)
  })
  it('does not take a confidential pack', () => {
    const confidential = confidentialPack(snapshot, papers(), () => undefined)
    // @ts-expect-error a confidential pack is not published
    const leaked: typeof open = confidential
    expect(leaked.kind).not.toBe(open.kind)
  })
  it('takes notes of an earlier meeting as they are published', () => {
    const notes = paper(itemAt(1), { source: { kind: 'notesOf', meetingId: snapshot.meeting.id } })
    const pack = publicPack(snapshot, [notes], () => ({
      kind: 'notes',
      document: notesDocument(snapshot, 'clean'),
    }))
    expect(pack.papers.map((it) => it.content.kind)).toEqual(['notes'])
  })
})

/** One kind of space. */
function tidy(line: string): string {
  return line.replace(/\s+/g, ' ').trim()
}
