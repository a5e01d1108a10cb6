import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { RESTRICTED_MARK } from '../../shared/wording/pack-words.ts'
import { renderWithLibreOffice } from '../support/word/libreoffice.ts'
import { brokenStructure } from '../support/word/lint-word.ts'
import { packOnPaper, shownReferences } from '../support/word/pack-pages.ts'
import { pageTexts } from '../support/word/pdf-pages.ts'
import { readWord, textOf } from '../support/word/read-word.ts'
import { schemaErrors } from '../support/word/validate-word.ts'
import { openWord, wordyPaths } from '../support/word/word-package.ts'
import { expect, test } from './app.ts'
import { replaySample } from './replaying.ts'

/** A meeting is played once, however many tests look at what it leaves. */
let folder = ''
const written = (name: string) => readFile(path.join(folder, name))

async function playInto(meeting: string): Promise<void> {
  test.setTimeout(360_000)
  folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-replay-'))
  await replaySample(meeting, folder)
}

async function report() {
  return JSON.parse(await readFile(path.join(folder, 'replay.json'), 'utf8'))
}

async function removeFolder(): Promise<void> {
  await rm(folder, { recursive: true, force: true })
}

test.describe('The agenda of 17 November 2022, replayed with its papers', () => {
  test.beforeAll(() => playInto('kcsp-2022-11-17'))
  test.afterAll(removeFolder)

  test('leaves an account of its steps with their pictures, and finds the published pages', async () => {
    const account = await report()
    expect(account).toMatchObject({
      meeting: 'kcsp-2022-11-17.json',
      steps: STEPS.map((name) => ({ name, milliseconds: expect.any(Number), keys: expect.any(Number) })),
      notYet: [],
      differences: [],
    })
    const pictures: readonly string[] = account.steps.map(
      ({ screenshot }: { screenshot: string }) => screenshot,
    )
    expect((await readdir(folder)).sort()).toEqual([
      ...pictures,
      'front-sheet.docx',
      'notes.docx',
      'pack.docx',
      'pack.pdf',
      'replay.json',
    ])
  })

  test('writes a front sheet with the published page ranges (R-90)', async () => {
    const lines = readWord(await written('front-sheet.docx')).map(textOf)
    expect(packOnPaper([lines.join('\n')]).ranges).toEqual(RANGES)
  })

  test('writes a Word pack whose fields show them as soon as it is opened', async () => {
    const pack = await written('pack.docx')
    expect(shownReferences(pack)).toEqual(REFERENCES)
    expect([...(await schemaErrors(pack)), ...brokenStructure(pack)]).toEqual([])
  })

  test('writes a Word pack that LibreOffice shows on the published pages', async () => {
    test.setTimeout(180_000)
    const { pack } = await renderWithLibreOffice({ pack: await written('pack.docx') })
    expect(packOnPaper(await pageTexts(pack.pdf))).toEqual(PUBLISHED)
  })

  test('writes a PDF pack of the published pages', async () => {
    expect(packOnPaper(await pageTexts(await written('pack.pdf')))).toEqual(PUBLISHED)
  })
})

test.describe('An agenda with restricted papers, replayed', () => {
  test.beforeAll(() => playInto('stoneshire-licensing-2025-10-09'))
  test.afterAll(removeFolder)

  test('has the pages that its form expects', async () => {
    expect(await report()).toMatchObject({ differences: [] })
  })

  test('names a restricted item in the public packs, and holds nothing of its paper', async () => {
    test.setTimeout(180_000)
    const word = openWord(await written('pack.docx'))
    const words = wordyPaths(word).map((it) => word.text(it).replace(/<[^>]*>/g, ''))
    expect(words.join('\n')).toContain('Review of a licence')
    expect([...words, ...word.paths].join('\n')).not.toMatch(SECRET)
    const { pack } = await renderWithLibreOffice({ pack: await written('pack.docx') })
    for (const pdf of [pack.pdf, await written('pack.pdf')]) {
      const pages = await pageTexts(pdf)
      expect(pages.join('\n')).toContain('Review of a licence')
      expect(pages.join('\n')).not.toMatch(SECRET)
      expect(packOnPaper(pages)).toEqual({
        ranges: ['1-2', '3-4'],
        feet: ['1', '2', '3', '4'],
        stamps: ['A2 on 1', 'C1 on 3'],
        blank: [0, 2, 4],
      })
    }
  })

  test('has it in the confidential packs, behind the open papers and marked', async () => {
    test.setTimeout(180_000)
    const { pack } = await renderWithLibreOffice({ pack: await written('confidential-pack.docx') })
    for (const pdf of [pack.pdf, await written('confidential-pack.pdf')]) {
      const pages = await pageTexts(pdf)
      expect(packOnPaper(pages)).toMatchObject({
        ranges: ['1-2', '3-4', '5-6', '7-10'],
        stamps: ['A2 on 1', 'C1 on 3', 'B1 on 5', 'B2 on 7'],
        blank: [0, 2, 4, 10],
      })
      const marked = pages.flatMap((page, at) => (page.includes(RESTRICTED_MARK) ? [at - 1] : []))
      expect(marked).toEqual([5, 6, 7, 8, 9, 10])
    }
  })
})

/** Words that only the restricted papers hold. */
const SECRET = /Feathers|1047|Visit 1|RESTRICTED - NOT/i

const RANGES = ['1-6', '7-10', '11-14', '15-34', '35-46']
const REFERENCES = ['A4', 'B1', 'B2', 'B3', 'B4'].flatMap((code, at) => {
  const [first, last] = RANGES[at]?.split('-') ?? []
  return [`item_${code}_first ${first}`, `item_${code}_last ${last}`]
})
const PUBLISHED = {
  ranges: RANGES,
  feet: Array.from({ length: 46 }, (_, at) => String(at + 1)),
  stamps: ['A4 on 1', 'B1 on 7', 'B2 on 11', 'B3 on 15', 'B4 on 35'],
  blank: [0, 10, 46],
}
const STEPS = [
  'Committee',
  'People',
  'House style',
  'Meeting of 2022-07-14',
  'Meeting',
  'Agenda',
  'Papers',
  'Attendance',
  'Numbers',
  'Export',
  'Front sheet',
  'Pack in Word',
  'Pack in PDF',
  'Pages',
]
