import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { ROOT } from '../../build/paths.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { emf, wmf } from '../support/made-files/metafiles.ts'
import { diagramParts, PROCESS } from '../support/made-papers/made-diagrams.ts'
import { MADE_PAPERS } from '../support/made-papers/made-papers.ts'
import { paperFile } from '../support/made-papers/paper-file.ts'
import { inlinePicture, objectShowing } from '../support/made-papers/paper-pictures.ts'
import { diagram, group, inLine, shape } from '../support/made-papers/paper-shapes.ts'
import { p } from '../support/made-papers/paper-text.ts'
import { CHARTS, type ChartName, paperOfCharts } from '../support/made-papers/papers-of-charts.ts'
import {
  LONG_NOTE,
  MANY_NOTES,
  NOTES_ACROSS,
  NOTES_AT_THE_END,
  NOTES_IN_TABLES,
} from '../support/made-papers/papers-of-notes.ts'
import { type PagePixels, pagePixels } from '../support/word/compared-pages.ts'
import { renderWithLibreOffice, savedByLibreOffice } from '../support/word/libreoffice.ts'
import { pageTexts, wordWidths } from '../support/word/pdf-pages.ts'
import { expect, test } from './app.ts'

const REPORTS = path.join(ROOT, 'test', 'samples', 'meetings', 'reports')

async function report(name: string): Promise<Uint8Array> {
  return new Uint8Array(await readFile(path.join(REPORTS, name)))
}

/** A Word file as the application prints it for a pack. */
async function printed(page: Page, file: Uint8Array): Promise<Uint8Array> {
  const pdf = await page.evaluate(
    async (numbers) => {
      // safe: the preload puts it there
      const { minutebook } = globalThis as unknown as { readonly minutebook: Bridge }
      const reply = await minutebook.request('print:word', { file: new Uint8Array(numbers), lines: 1 })
      if (reply.kind === 'printed') return [...reply.pdf]
      return reply.kind === 'missing' ? reply.what : 'The file'
    },
    [...file],
  )
  if (typeof pdf === 'string') throw new Error(`${pdf} was not printed`)
  return new Uint8Array(pdf)
}

/** The words of each page in their order, without the numbers that only one of the two prints at the foot. */
async function wordsOfPages(pdf: Uint8Array): Promise<readonly string[]> {
  const pages = await pageTexts(pdf)
  return pages.map((text) =>
    text
      .replace(/[•●\uf0b7]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  )
}

test.describe('A Word paper that is printed for a pack in PDF', () => {
  test('has on each page the words that LibreOffice has there', async ({ launch }) => {
    const { page } = await launch()
    const file = await report('working-group-update.docx')
    const [ours, theirs] = await Promise.all([printed(page, file), renderWithLibreOffice({ paper: file })])
    expect(await wordsOfPages(ours)).toEqual(await wordsOfPages(theirs.paper.pdf))
  })

  test('keeps a heading with what is under it, where its style says so', async ({ launch }) => {
    const { page } = await launch()
    const pages = await wordsOfPages(
      await printed(page, await report('community-safety-agreement-update.docx')),
    )
    expect(pages).toHaveLength(3)
    expect(pages[1]).toMatch(/^3\.0 Action Plan Update 3\.1 At the KCSP meeting/)
  })

  test('shows pictures of Windows, embedded objects and the boxes of forms, with their words', async ({
    launch,
  }) => {
    const { page } = await launch()
    const box =
      '<w:p><w:r><w:fldChar w:fldCharType="begin"><w:ffData><w:checkBox><w:checked/></w:checkBox></w:ffData>' +
      '</w:fldChar></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>'
    const file = paperFile({
      body: inlinePicture('rIdPlan') + objectShowing('rIdSheet') + box,
      more: [
        ['rIdPlan', 'image', 'media/image1.emf', emf('Lamps at the harbour')],
        ['rIdSheet', 'image', 'media/image2.wmf', wmf('Cost of lamps')],
      ],
    })
    const pdf = await printed(page, file)
    expect(await wordsOfPages(pdf)).toEqual(['Lamps at the harbour Cost of lamps ☒'])
    const [sheet] = await pagePixels(pdf)
    const share = (sheet?.greys ?? []).filter((grey) => grey < 128).length / (sheet?.greys.length ?? 1)
    expect(share).toBeCloseTo((2 * 150 * 75) / (595 * 842), 2)
  })

  test('has its charts where they stand in the text, with their words', async ({ launch }) => {
    const { page } = await launch()
    const pdf = await printed(page, paperOfCharts(['columns of three series', 'a pie with shares']))
    const [words] = await wordsOfPages(pdf)
    expect(words).toMatch(/^Chart of columns of three series Lamps repaired .*North.*South.* Chart of a pie/)
    expect(words).toMatch(/46%/)
    const [sheet] = await pagePixels(pdf)
    const share = (sheet?.greys ?? []).filter((grey) => grey < 0xd8).length / (sheet?.greys.length ?? 1)
    expect(share).toBeGreaterThan(0.05)
  })

  test('has charts of all kinds, as LibreOffice saves them too', async ({ launch }) => {
    const { page } = await launch()
    // safe: these are the names under which they are made
    const [saved] = await savedByLibreOffice([paperOfCharts(Object.keys(CHARTS) as ChartName[])])
    const words = (await wordsOfPages(await printed(page, saved ?? new Uint8Array()))).join(' ')
    for (const name of [
      'What residents said',
      'Balance by month',
      'The vote',
      'Wards by size',
      'Survey',
      '2098',
    ])
      expect(words).toContain(name)
  })

  test('is not printed without a picture that cannot be read', async ({ launch }) => {
    const { page } = await launch()
    const broken = emf('Lamps').subarray(0, 150)
    const more = [['rIdPlan', 'image', 'media/image1.emf', broken]] as const
    const file = paperFile({ body: inlinePicture('rIdPlan'), more })
    await expect(printed(page, file)).rejects.toThrow('a picture that cannot be read here')
  })

  test('is refused when it is no Word file, and the next one is printed', async ({ launch }) => {
    const { page } = await launch()
    await expect(printed(page, new Uint8Array([1, 2, 3]))).rejects.toThrow('not printed')
    const pdf = await printed(page, await report('working-group-update.docx'))
    expect(await pageTexts(pdf)).toHaveLength(4)
  })

  test('has pages across among others, each in its own size', async ({ launch }) => {
    const { page } = await launch()
    const { file } = MADE_PAPERS['a landscape section']
    const { theirs } = await renderWithLibreOffice({ theirs: file })
    const [ours, wanted] = await Promise.all([wordWidths(await printed(page, file)), wordWidths(theirs.pdf)])
    expect(ours).toHaveLength(wanted.length)
    for (const [at, width] of wanted.entries()) expect(ours[at]).toBeCloseTo(width, 0)
  })

  test('has its groups of shapes, and the words in them where they are', async ({ launch }) => {
    const { page } = await launch()
    const box = shape('roundRect', { at: [0, 0], size: [150, 60], fill: '4472C4', words: p('The left box') })
    const arrow = shape('rightArrow', { at: [160, 20], size: [80, 20], fill: 'C00000' })
    const ring = shape('ellipse', { at: [250, 0], size: [150, 60], line: '000000', words: p('The ring') })
    const drawing = inLine(group(box + arrow + ring, { size: [400, 60] }), [400, 60])
    const pdf = await printed(page, paperFile({ body: p('Before') + p(drawing) + p('After') }))
    expect(await wordsOfPages(pdf)).toEqual(['Before The left box The ring After'])
    const [pixels] = await pagePixels(pdf)
    if (pixels === undefined) throw new Error('There is no page')
    const greys = [80, 200, 310].map((right) => greyAt(pixels, 72 + right, 72 + 44))
    expect(greys.map((grey) => grey < 200)).toEqual([true, true, false])
  })

  test('has its diagrams, as Word drew them', async ({ launch }) => {
    const { page } = await launch()
    const pdf = await printed(
      page,
      paperFile({ body: p('Before') + p(diagram([420, 160])), more: diagramParts(PROCESS) }),
    )
    expect(await wordsOfPages(pdf)).toEqual([expect.stringMatching(/^Before .*Draft the plan Adopt it/)])
    const [pixels] = await pagePixels(pdf)
    if (pixels === undefined) throw new Error('There is no page')
    expect(greyAt(pixels, 72 + 200, 72 + 62)).toBeLessThan(200)
  })
})

/** How light a page is at a place in points, from black at 0 to white at 255. */
function greyAt({ width, greys }: PagePixels, right: number, down: number): number {
  const [x, y] = [right, down].map((it) => Math.round((it * 50) / 72))
  return greys[(y ?? 0) * width + (x ?? 0)] ?? 255
}

/** What begins a paragraph, and the words of notes, on each page. */
async function landmarks(pdf: Uint8Array): Promise<readonly (readonly string[])[]> {
  const pages = await wordsOfPages(pdf)
  return pages.map((text) => text.match(/Paragraph \d+|N\d+x\d+|What note \d/g) ?? [])
}

test.describe('The footnotes of a Word paper that is printed for a pack in PDF', () => {
  test('stand on the pages that LibreOffice has them on', async ({ launch }) => {
    const { page } = await launch()
    const papers = { across: NOTES_ACROSS, apart: MADE_PAPERS['footnotes in two sections'].file }
    const theirs = await renderWithLibreOffice(papers)
    for (const name of ['across', 'apart'] as const) {
      expect(await landmarks(await printed(page, papers[name]))).toEqual(await landmarks(theirs[name].pdf))
    }
  })

  test('take no more pages, and are there word by word, where there are many or long ones', async ({
    launch,
  }) => {
    const { page } = await launch()
    const papers = { many: MANY_NOTES, long: LONG_NOTE, tables: NOTES_IN_TABLES }
    const theirs = await renderWithLibreOffice(papers)
    for (const name of ['many', 'long', 'tables'] as const) {
      const [ours, other] = [await printed(page, papers[name]), theirs[name].pdf]
      const [pages, wanted] = [await landmarks(ours), await landmarks(other)]
      expect(pages).toHaveLength(wanted.length)
      const notes = (all: typeof pages) => all.flat().filter((it) => it.startsWith('N'))
      expect(notes(pages)).toEqual(notes(wanted))
    }
  })

  test('are behind the text where they are endnotes', async ({ launch }) => {
    const { page } = await launch()
    const pages = await wordsOfPages(await printed(page, NOTES_AT_THE_END))
    expect(pages).toHaveLength(2)
    expect(pages[0]).toMatch(/1 N1x1 .* 2 N2x1 .*N2x12$/)
    expect(pages[1]).toMatch(/Paragraph 16.* i N11x1 .* ii N12x1 .* iii N13x1 .*N13x40$/)
  })
})
