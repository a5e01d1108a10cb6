import { PDFDocument, type PDFFont, PDFName, StandardFonts } from 'pdf-lib'
import type { DocumentProperties } from '../../../shared/documents/model.ts'
import type { PlannedPaper } from '../../../shared/documents/page-plan.ts'
import { BLANK_PAGE, PAGE_WORD, paperStamp, RESTRICTED_MARK } from '../../../shared/wording/pack-words.ts'
import { makeHarmless } from './harmless-page.ts'
import { addOutline, labelPages, type OutlineLine } from './outline.ts'
import { stampPage } from './page-stamps.ts'

/** A paper as PDF, and the pages of the pack that are planned for it. */
export type PdfPaper = {
  readonly plan: PlannedPaper
  readonly code: string
  /** As the agenda has it. */
  readonly title: string
  readonly isRestricted: boolean
  readonly file: Uint8Array
}

export type PdfParts = {
  readonly properties: DocumentProperties
  /** As PDF, without the blank page behind it. */
  readonly frontSheet: Uint8Array
  readonly papers: readonly PdfPaper[]
  /** Told which paper comes next. */
  readonly onPaper: (at: number) => void
}

const A4: [number, number] = [595.28, 841.89]
const BOOK_LANGUAGE = 'en-GB'
const FRONT_SHEET = 'Agenda'
/** Nothing in a pack tells when it was built: equal packs are equal files. */
const NO_TIME = new Date(Date.UTC(1980, 0, 1))

/**
 * Puts a pack together for publication: each paper's own pages, stamped and numbered as planned (R-90 to
 * R-92), with an outline by item and labels that are the printed numbers.
 */
export async function assemblePdf({
  properties,
  frontSheet,
  papers,
  onPaper,
}: PdfParts): Promise<Uint8Array> {
  const pdf = await PDFDocument.create()
  describe(pdf, properties)
  const pack = new PdfPack(pdf, await fontsOf(pdf))
  await pack.addFrontSheet(frontSheet)
  const frontPages = pdf.getPageCount()
  const outline: OutlineLine[] = [{ title: FRONT_SHEET, page: 0 }]
  for (const [at, paper] of papers.entries()) {
    onPaper(at)
    const isFirstOfItem = papers[at - 1]?.plan.itemId !== paper.plan.itemId
    if (isFirstOfItem)
      outline.push({ title: `${paper.code} ${paper.title}`.trim(), page: pdf.getPageCount() })
    await pack.addPaper(paper)
  }
  addOutline(pdf, outline)
  labelPages(pdf, frontPages, papers[0]?.plan.first ?? 1)
  return pdf.save({ updateFieldAppearances: false })
}

function describe(pdf: PDFDocument, { title, subject, author, keywords }: DocumentProperties): void {
  pdf.setTitle(title, { showInWindowTitleBar: true })
  pdf.setSubject(subject)
  pdf.setAuthor(author)
  pdf.setKeywords(keywords === '' ? [] : [keywords])
  pdf.setCreator('Minutebook')
  pdf.setProducer('Minutebook')
  pdf.setCreationDate(NO_TIME)
  pdf.setModificationDate(NO_TIME)
  pdf.setLanguage(BOOK_LANGUAGE)
}

type Fonts = { readonly plain: PDFFont; readonly bold: PDFFont }

async function fontsOf(pdf: PDFDocument): Promise<Fonts> {
  return {
    plain: await pdf.embedFont(StandardFonts.Helvetica),
    bold: await pdf.embedFont(StandardFonts.HelveticaBold),
  }
}

/** The pages of a pack while it grows. */
class PdfPack {
  readonly #pdf: PDFDocument
  readonly #fonts: Fonts

  constructor(pdf: PDFDocument, fonts: Fonts) {
    this.#pdf = pdf
    this.#fonts = fonts
  }

  /** It has both sides of its paper to itself, so that page 1 is a right-hand one. */
  async addFrontSheet(file: Uint8Array): Promise<void> {
    const pages = await this.#copy(file)
    if (pages.length % 2 === 1) this.#addBlankPage()
  }

  /** Fewer pages than were planned are filled up: the next paper begins where the agenda says. */
  async addPaper({ plan, code, isRestricted, file }: PdfPaper): Promise<void> {
    const pages = await this.#copy(file)
    for (let at = pages.length; at < plan.last - plan.first + 1; at++) pages.push(this.#addBlankPage())
    for (const [at, page] of pages.entries()) {
      if (at === 0) stampPage(page, paperStamp(code), 'top right', this.#fonts.bold)
      if (isRestricted) stampPage(page, RESTRICTED_MARK, 'top left', this.#fonts.bold)
      stampPage(page, `${PAGE_WORD} ${plan.first + at}`, 'foot', this.#fonts.plain)
    }
  }

  async #copy(file: Uint8Array) {
    const source = await PDFDocument.load(file, { updateMetadata: false })
    const pages = await this.#pdf.copyPages(source, source.getPageIndices())
    for (const page of pages) {
      this.#pdf.addPage(page)
      makeHarmless(page)
      // What a page belonged to in its own file is not here.
      for (const name of ['StructParents', 'B', 'PieceInfo', 'Metadata']) page.node.delete(PDFName.of(name))
    }
    return pages
  }

  #addBlankPage() {
    const page = this.#pdf.addPage(A4)
    stampPage(page, BLANK_PAGE, 'middle', this.#fonts.plain)
    return page
  }
}
