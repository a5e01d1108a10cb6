import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, StandardFonts } from 'pdf-lib'
import { describe, expect, it } from 'vitest'
import { buildPdfPack } from '../../renderer/word/pack-pdf/build-pdf-pack.ts'
import { kcspPack } from '../support/kcsp-pack.ts'
import { builtPack } from '../support/packs.ts'
import { renderWithLibreOffice } from '../support/word/libreoffice.ts'
import { packOnPaper } from '../support/word/pack-pages.ts'
import { pageTexts } from '../support/word/pdf-pages.ts'

/** In the place of the application's own printer, which the tests in the application look at. */
const printWord = async (file: Uint8Array) => (await renderWithLibreOffice({ paper: file })).paper.pdf

const { pack, files } = kcspPack()
/** Built once, however many tests look at it. */
const file = builtPack(pack, files, { printWord }, undefined, buildPdfPack)
const onPaper = file.then(pageTexts).then(packOnPaper)
const opened = file.then((bytes) => PDFDocument.load(bytes, { updateMetadata: false }))

describe('The pack of 17 November 2022 in PDF', { timeout: 240_000 }, () => {
  it('has the published page ranges on its front sheet (R-90)', async () => {
    expect((await onPaper).ranges).toEqual(['1-6', '7-10', '11-14', '15-34', '35-46'])
  })

  it('has 46 numbered pages, each with its number at the foot (R-92)', async () => {
    expect((await onPaper).feet).toEqual(Array.from({ length: 46 }, (_, at) => String(at + 1)))
  })

  it('has the stamp of its item on the first page of each paper and nowhere else (R-92)', async () => {
    expect((await onPaper).stamps).toEqual(['A4 on 1', 'B1 on 7', 'B2 on 11', 'B3 on 15', 'B4 on 35'])
  })

  it('leaves pages 10 and 46 blank, and the back of the front sheet (R-91)', async () => {
    expect((await onPaper).blank).toEqual([0, 10, 46])
  })

  it('labels its pages as they are numbered in print', async () => {
    const labels = (await opened).catalog
      .lookup(PDFName.of('PageLabels'), PDFDict)
      .lookup(PDFName.of('Nums'), PDFArray)
    expect(
      labels
        .asArray()
        .filter((it) => it instanceof PDFNumber)
        .map(String),
    ).toEqual(['0', '2'])
    const second = labels.lookup(3, PDFDict)
    expect([second.get(PDFName.of('S')), second.get(PDFName.of('St'))].map(String)).toEqual(['/D', '1'])
  })

  it('has an outline by item, whose lines lead to the first pages', async () => {
    expect(await outlineOf(await opened)).toEqual([
      'Agenda: 1',
      'A4 Notes of meeting held on 14 July 2022: 3',
      'B1 Kent Community Safety Agreement Update: 9',
      'B2 Kent Community Safety Partnership Working Group Update: 13',
      'B3 Domestic Abuse Update: 17',
      'B4 Kent and Medway Safeguarding Adults Board (KMSAB) Update: 37',
    ])
  })

  it('says what it is called and in which language it is', async () => {
    const pdf = await opened
    expect(pdf.getTitle()).toContain('Agenda and papers')
    expect(pdf.catalog.get(PDFName.of('Lang'))?.toString()).toBe('(en-GB)')
  })

  it('is the same file when it is built again', async () => {
    expect(await builtPack(pack, files, { printWord: printedOnce() }, undefined, buildPdfPack)).toEqual(
      await builtPack(pack, files, { printWord: printedOnce() }, undefined, buildPdfPack),
    )
  })
})

/** A printer whose every file is the same one page. */
function printedOnce() {
  const page = onePage()
  return () => page
}

async function onePage(): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  pdf.addPage().drawText('A page', { font: await pdf.embedFont(StandardFonts.Helvetica) })
  return pdf.save()
}

/** The lines of an outline, with the pages that they lead to, counted from 1. */
async function outlineOf(pdf: PDFDocument): Promise<readonly string[]> {
  const lines: string[] = []
  const refs = pdf.getPages().map(({ ref }) => ref.toString())
  let line = pdf.catalog.lookup(PDFName.of('Outlines'), PDFDict).lookupMaybe(PDFName.of('First'), PDFDict)
  while (line !== undefined) {
    const title = line.lookup(PDFName.of('Title'), PDFHexString).decodeText()
    const [page] = line.lookup(PDFName.of('Dest'), PDFArray).asArray()
    lines.push(`${title}: ${refs.indexOf(String(page)) + 1}`)
    line = line.lookupMaybe(PDFName.of('Next'), PDFDict)
  }
  return lines
}
