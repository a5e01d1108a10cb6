import { describe, expect, it } from 'vitest'
import { BLANK_PAGE } from '../../shared/wording/pack-words.ts'
import { kcspPack } from '../support/kcsp-pack.ts'
import { builtPack } from '../support/packs.ts'
import { renderWithLibreOffice } from '../support/word/libreoffice.ts'
import { brokenStructure } from '../support/word/lint-word.ts'
import { packOnPaper, shownReferences } from '../support/word/pack-pages.ts'
import { pageTexts } from '../support/word/pdf-pages.ts'
import { schemaErrors } from '../support/word/validate-word.ts'
import { openWord } from '../support/word/word-package.ts'
import { all } from '../support/word/xml.ts'

const { pack, files } = kcspPack()
/** Built and rendered once, however many tests look at it. */
const file = builtPack(pack, files)
const rendering = file.then((bytes) => renderWithLibreOffice({ pack: bytes }))
const pages = rendering.then((it) => pageTexts(it.pack.pdf))
const onPaper = pages.then(packOnPaper)

const PUBLISHED = {
  A4: [1, 6],
  B1: [7, 10],
  B2: [11, 14],
  B3: [15, 34],
  B4: [35, 46],
}

describe('The pack of 17 November 2022', { timeout: 240_000 }, () => {
  it('has the published page ranges as soon as it is opened (R-90)', async () => {
    expect(shownReferences(await file)).toEqual(
      Object.entries(PUBLISHED).flatMap(([code, [first, last]]) => [
        `item_${code}_first ${first}`,
        `item_${code}_last ${last}`,
      ]),
    )
  })
  it('has them on the front sheet when LibreOffice has counted again', async () => {
    expect((await onPaper).ranges).toEqual(Object.values(PUBLISHED).map((range) => range.join('-')))
  })
  it('has 46 numbered pages, each with its number at the foot (R-92)', async () => {
    expect((await onPaper).feet).toEqual(Array.from({ length: 46 }, (_, at) => String(at + 1)))
  })
  it('has the stamp of its item on the first page of each paper and nowhere else (R-92)', async () => {
    expect((await onPaper).stamps).toEqual(['A4 on 1', 'B1 on 7', 'B2 on 11', 'B3 on 15', 'B4 on 35'])
  })
  it('leaves pages 10 and 46 blank, and says so (R-91)', async () => {
    expect((await onPaper).blank).toEqual([0, 10, 46])
  })
  it('has both sides of a sheet for the front sheet, so that page 1 is a right-hand one', async () => {
    const all = await pages
    expect(all).toHaveLength(48)
    expect(all[1]?.trim()).toBe(BLANK_PAGE)
  })
  it('is a valid file in which nothing refers to what is not there', async () => {
    expect([...(await schemaErrors(await file)), ...brokenStructure(await file)]).toEqual([])
  })
  it('asks no question when it is opened: no field is to be updated', async () => {
    const { text } = openWord(await file)
    expect(text('word/document.xml') + text('word/settings.xml')).not.toMatch(/w:dirty|updateFields/)
  })
  it('gives each page that is a picture its words', async () => {
    const pictures = all(openWord(await file).xml('word/document.xml'), 'drawing')
    expect(pictures).toHaveLength(31)
    const [first] = pictures.flatMap((it) => Array.from(it.getElementsByTagName('wp:docPr')))
    expect(first?.getAttribute('descr')).toContain('Kent Integrated Domestic Abuse Service')
  })
})
