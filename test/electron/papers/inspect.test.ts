import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { inspect } from '../../../electron/papers/inspect/inspect.ts'
import { HOSTILE_PDF } from '../../support/made-files/hostile-pdf.ts'
import { HOSTILE_WORD } from '../../support/made-files/hostile-word.ts'
import { pages } from '../../support/made-files/pdf.ts'
import { field, word, words } from '../../support/made-files/word.ts'

const look = (fileName: string, bytes: Buffer) => inspect({ fileName, bytes: new Uint8Array(bytes) })

/** What takes too much is stopped from outside, which is seen in the application itself. */
const INSIDE = [...HOSTILE_WORD, ...HOSTILE_PDF].filter(({ reason }) => !reason.startsWith('took'))

describe('A file with', () => {
  it.each(INSIDE.map((it) => [it.what, it] as const))('%s is refused', async (_what, hostile) => {
    const { fileName, reason, make } = hostile
    expect(await look(fileName, make())).toEqual({ kind: 'unusable', reason })
  })
})

describe('A Word file', () => {
  it.each<[string, Buffer]>([
    ['of one paragraph', word()],
    ['that links to a web page', word({ links: ['hyperlink https://example.org External'] })],
    ['that names a template on some disk', word({ links: ['attachedTemplate file:///C:/a.dotx External'] })],
    ['with a field for the page number', word({ body: field('PAGE \\* MERGEFORMAT') })],
    ['with a link to a place in it', word({ body: field('HYPERLINK \\l "a"') })],
    ['with an empty header', word({ parts: { 'word/header1.xml': '<w:hdr xmlns:w="w"/>' } })],
    [
      'with a picture of 20 MB',
      word({ more: [{ name: 'word/media/a.png', data: Buffer.alloc(20_000_000), method: 0 }] }),
    ],
    ['with words about a document type', word({ body: words('&lt;!DOCTYPE html&gt;') })],
    [
      'in UTF-16',
      word({ parts: { 'word/styles.xml': Buffer.from('\ufeff<w:styles xmlns:w="w"/>', 'utf16le') } }),
    ],
  ])('%s can be a paper', async (_what, bytes) => {
    expect(await look('Report.DOCX', bytes)).toEqual({
      kind: 'usable',
      kindOfFile: 'word',
      uncarried: [],
      pages: null,
    })
  })

  it.each([
    ['text box', word({ body: '<w:p><w:txbxContent><w:p/></w:txbxContent></w:p>' })],
    ['chart', word({ links: ['chart charts/chart1.xml'] })],
    ['diagram', word({ links: ['diagramData diagrams/data1.xml'] })],
    ['embedded object', word({ links: ['package embeddings/a.xlsx'] })],
    ['form control', word({ body: '<w:p><w:control r:id="rId1"/></w:p>' })],
  ])('is known to hold a %s', async (what, bytes) => {
    expect(await look('report.docx', bytes)).toMatchObject({ kind: 'usable', uncarried: [what] })
  })

  it('is known to hold picture bullets', async () => {
    const bytes = word({
      links: ['numbering numbering.xml'],
      parts: { 'word/numbering.xml': '<w:numbering xmlns:w="w"><w:numPicBullet/></w:numbering>' },
    })
    expect(await look('report.docx', bytes)).toMatchObject({ uncarried: ['picture bullet'] })
  })
})

describe('A PDF file', () => {
  it('tells how many pages it has', async () => {
    expect(await look('slides.pdf', pages(12))).toEqual({
      kind: 'usable',
      kindOfFile: 'pdf',
      uncarried: [],
      pages: 12,
    })
  })
})

const REPORTS = path.join(import.meta.dirname, '..', '..', 'samples', 'meetings', 'reports')

describe('The reports of the sample meeting', () => {
  it.each([
    ['community-safety-agreement-update.docx', null],
    ['working-group-update.docx', null],
    ['domestic-abuse-update.pdf', 20],
    ['safeguarding-adults-board-update.pdf', 11],
  ])('%s can be a paper', async (fileName, pages) => {
    const bytes = await readFile(path.join(REPORTS, fileName))
    expect(await look(fileName, bytes)).toMatchObject({ kind: 'usable', uncarried: [], pages })
  })
})

describe('What LibreOffice saved', () => {
  const saved = (name: string) =>
    readFile(path.join(import.meta.dirname, '../../samples/papers', name)).then((it) => look(name, it))

  it('can be a paper', async () => {
    expect(await saved('street-lighting.docx')).toMatchObject({ kind: 'usable', uncarried: [] })
  })

  it('is known to hold a text box', async () => {
    expect(await saved('with-a-box.docx')).toMatchObject({ kind: 'usable', uncarried: ['text box'] })
  })
})
