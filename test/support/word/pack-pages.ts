import { BLANK_PAGE } from '../../../shared/wording/pack-words.ts'
import { openWord } from './word-package.ts'
import { all, value } from './xml.ts'

/** The front sheet of a pack and the back of it, which are outside of the numbering. */
const FRONT_PAGES = 2

/** What a reader of a pack goes by, from the text of its printed pages. */
export type PackOnPaper = {
  /** `7-10`, in the order of the front sheet. */
  readonly ranges: readonly string[]
  /** The number at the foot of each page behind the front sheet; undefined where there is none. */
  readonly feet: readonly (string | undefined)[]
  /** `B1 on 7`. */
  readonly stamps: readonly string[]
  /** The numbers of the pages that say that they are left blank; 0 is the back of the front sheet. */
  readonly blank: readonly number[]
}

export function packOnPaper(pages: readonly string[]): PackOnPaper {
  const [sheet = ''] = pages
  const numbered = pages.slice(FRONT_PAGES)
  return {
    ranges: [...sheet.matchAll(/\(Pages\s(\d+)\s-\s(\d+)\)/g)].map(([, first, last]) => `${first}-${last}`),
    feet: numbered.map((page) => /Page (\d+)\s*$/.exec(page)?.[1]),
    stamps: numbered.flatMap((page, at) => {
      const [, code] = /Agenda Item (\S+)/.exec(page) ?? []
      return code === undefined ? [] : [`${code} on ${at + 1}`]
    }),
    blank: pages.flatMap((page, at) => (page.includes(BLANK_PAGE) ? [at + 1 - FRONT_PAGES] : [])),
  }
}

/** What the page references of a Word file show before anything is counted again: `item_B1_first 7`. */
export function shownReferences(bytes: Uint8Array): readonly string[] {
  const simple = all(openWord(bytes).xml('word/document.xml'), 'fldSimple')
  return simple.flatMap((it) => {
    const [, target] = /PAGEREF\s+(\S+)/.exec(value(it, 'instr')) ?? []
    return target === undefined ? [] : [`${target} ${it.textContent ?? ''}`]
  })
}
