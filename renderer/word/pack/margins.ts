import { strToU8 } from 'fflate'
import { PAGE_WORD, RESTRICTED_MARK } from '../../../shared/wording/pack-words.ts'
import type { Assembly } from '../merge/assembly.ts'
import { asAttribute, DECLARATION } from '../merge/relationships.ts'
import { R, W } from '../merge/xml.ts'
import { PACK_STYLE } from './pack-look.ts'

/** What stands above and below the text of pages, by the ids of its parts. */
export type Margins = { readonly firstHeader: string; readonly header: string; readonly footer: string }

const TYPES = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** Writes headers and footers, each of them once however many papers have it. */
export class MarginParts {
  readonly #target: Assembly
  readonly #ids = new Map<string, string>()
  readonly #counts = { header: 0, footer: 0 }

  constructor(target: Assembly) {
    this.#target = target
  }

  /** Neither header nor page number: the front sheet is outside of the numbering (R-90). */
  empty(): Margins {
    const header = this.#header('')
    return { firstHeader: header, header, footer: this.#footer(paragraph(PACK_STYLE.foot, '')) }
  }

  /** `Agenda Item B1` on the first page, `Page 7` on every one (R-92); the mark on all of a restricted paper. */
  ofPaper(stamp: string, isRestricted: boolean): Margins {
    const mark = isRestricted ? paragraph(PACK_STYLE.mark, run(RESTRICTED_MARK)) : ''
    return {
      firstHeader: this.#header(mark + paragraph(PACK_STYLE.stamp, run(stamp))),
      header: this.#header(mark),
      footer: this.#footer(paragraph(PACK_STYLE.foot, `${run(`${PAGE_WORD} `)}${PAGE_NUMBER}`)),
    }
  }

  #header(content: string): string {
    return this.#part('header', 'hdr', content === '' ? paragraph(PACK_STYLE.stamp, '') : content)
  }

  #footer(content: string): string {
    return this.#part('footer', 'ftr', content)
  }

  #part(kind: 'header' | 'footer', root: string, content: string): string {
    const known = this.#ids.get(kind + content)
    if (known !== undefined) return known
    this.#counts[kind] += 1
    const name = `${kind}${this.#counts[kind]}.xml`
    const xml = `${DECLARATION}<w:${root} xmlns:w="${W}" xmlns:r="${R}">${content}</w:${root}>`
    this.#target.parts.set(`word/${name}`, strToU8(xml))
    const id = this.#target.ofDocument.add(`${TYPES}/${kind}`, name)
    this.#ids.set(kind + content, id)
    return id
  }
}

function paragraph(style: string, content: string): string {
  return `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${content}</w:p>`
}

function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${asAttribute(text)}</w:t></w:r>`
}

const fieldCharacter = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`

const PAGE_NUMBER =
  `${fieldCharacter('begin')}<w:r><w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>` +
  `${fieldCharacter('separate')}${run('1')}${fieldCharacter('end')}`
