import type { Element } from '@xmldom/xmldom'
import type { DocumentProperties } from '../../../shared/documents/model.ts'
import type { PlannedPaper } from '../../../shared/documents/page-plan.ts'
import { BLANK_PAGE, paperStamp } from '../../../shared/wording/pack-words.ts'
import { type Assembly, newAssembly } from '../merge/assembly.ts'
import { addBookmark } from '../merge/bookmarks.ts'
import { UNMARKED } from '../merge/mark.ts'
import { type MergedText, mergeDocument } from '../merge/merge-document.ts'
import { all, W, withAllBelow } from '../merge/xml.ts'
import { MarginParts, type Margins } from './margins.ts'
import { packFile } from './pack-file.ts'
import { addPackStyles, NO_ROOM, PACK_STYLE, written } from './pack-look.ts'
import { endSection, makeRoom, openSection, plainSection } from './paper-sections.ts'
import { type PagePicture, pictureText } from './picture-pages.ts'

/** What the pages of a paper are made of. */
export type PaperPages =
  | { readonly kind: 'text'; readonly file: Uint8Array }
  | { readonly kind: 'pictures'; readonly pictures: readonly PagePicture[] }

export type PlacedPaper = {
  readonly plan: PlannedPaper
  readonly pages: PaperPages
  /** The code of its item, such as `B1`; a second paper of the item has it too. */
  readonly code: string
  readonly isRestricted: boolean
  /** What page references call its first page, and its last; nothing where another paper has that page. */
  readonly firstBookmark: string | null
  readonly lastBookmark: string | null
}

export type PackParts = {
  readonly properties: DocumentProperties
  readonly frontSheet: { readonly file: Uint8Array; readonly pages: number }
  readonly papers: readonly PlacedPaper[]
  /** Told which paper comes next. */
  readonly onPaper: (at: number) => void
}

/** Puts a pack together: the front sheet, and each paper on the pages that were planned for it. */
export function assemblePack({ properties, frontSheet, papers, onPaper }: PackParts): Uint8Array {
  const target = newAssembly()
  const margins = new MarginParts(target)
  addPackStyles(target)
  const body = new PackBody(target)
  const sheet = mergeDocument(target, frontSheet.file, UNMARKED)
  body.add(sheet, { margins: margins.empty(), startAt: null, linesAbove: 1 })
  // The front sheet has both sides of its paper to itself, so that page 1 is a right-hand one.
  if (frontSheet.pages % 2 === 1) body.addBlankPage(margins.empty())
  papers.forEach((paper, at) => {
    onPaper(at)
    addPaper(body, target, margins, { paper, at })
  })
  body.close()
  return packFile(target, properties)
}

type Placed = { readonly paper: PlacedPaper; readonly at: number }

function addPaper(body: PackBody, target: Assembly, parts: MarginParts, { paper, at }: Placed): void {
  const { plan, pages, code, isRestricted, firstBookmark, lastBookmark } = paper
  const text = textOf(target, pages, { code, at })
  const margins = parts.ofPaper(paperStamp(code), isRestricted)
  const startAt = at === 0 ? plan.first : null
  const added = body.add(text, { margins, startAt, linesAbove: isRestricted ? 2 : 1 })
  const last =
    plan.blank === null ? added.at(-1) : body.addBlankPage({ ...margins, firstHeader: margins.header })
  if (firstBookmark !== null && added[0]) addBookmark(target, added[0], firstBookmark, 'start')
  if (lastBookmark !== null && last) addBookmark(target, last, lastBookmark, 'end')
}

function textOf(target: Assembly, pages: PaperPages, { code, at }: { code: string; at: number }): MergedText {
  switch (pages.kind) {
    case 'text':
      return mergeDocument(target, pages.file, { prefix: `P${at + 1}_`, suffix: suffixOf(code, at) })
    case 'pictures':
      return pictureText(target, pages.pictures, paperStamp(code))
  }
}

/** Behind the names of styles, where a comma would begin another name. */
function suffixOf(code: string, at: number): string {
  return ` (${code.replaceAll(',', ' ')} paper ${at + 1})`
}

type Opening = { readonly margins: Margins; readonly startAt: number | null; readonly linesAbove: number }

/** The body of a pack while it grows. The section that came last is ended when another one follows. */
class PackBody {
  readonly #target: Assembly
  #openSection: Element | undefined

  constructor(target: Assembly) {
    this.#target = target
  }

  /** Adds the text of a file on pages of its own, and gives its paragraphs. */
  add({ blocks, lastSection }: MergedText, { margins, startAt, linesAbove }: Opening): Element[] {
    this.#endOpenSection()
    const { body } = this.#target
    for (const block of blocks) body.appendChild(block)
    this.#openSection = lastSection
    const sections = [...blocks.flatMap((it) => all(it, 'sectPr')), lastSection]
    sections.forEach((section, at) => {
      makeRoom(section, linesAbove)
      if (at === 0) openSection(section, margins, startAt)
    })
    return blocks.flatMap(withAllBelow).filter(isParagraph)
  }

  /** Adds a page that says that it is left blank, and gives its paragraph. */
  addBlankPage(margins: Margins): Element | undefined {
    const line = written(
      this.#target.body,
      `<w:p><w:pPr><w:pStyle w:val="${PACK_STYLE.blankPage}"/></w:pPr><w:r><w:t>${BLANK_PAGE}</w:t></w:r></w:p>`,
    )
    const text = { blocks: [line], lastSection: plainSection(line) }
    return this.add(text, { margins, startAt: null, linesAbove: 1 }).at(0)
  }

  /** The properties of the last section stand at the end of the body. */
  close(): void {
    if (this.#openSection) this.#target.body.appendChild(this.#openSection)
  }

  /** A section ends with its last paragraph; after a table one is put, of no height. */
  #endOpenSection(): void {
    const section = this.#openSection
    if (!section) return
    const { body } = this.#target
    // The body holds nothing but the elements that were appended to it.
    const last = body.lastChild as Element | null
    if (last && isParagraph(last) && all(last, 'sectPr').length === 0) endSection(last, section)
    else endSection(this.#appended(written(body, `<w:p><w:pPr>${NO_ROOM}</w:pPr></w:p>`)), section)
  }

  #appended(block: Element): Element {
    this.#target.body.appendChild(block)
    return block
  }
}

function isParagraph({ localName, namespaceURI }: Element): boolean {
  return localName === 'p' && namespaceURI === W
}
