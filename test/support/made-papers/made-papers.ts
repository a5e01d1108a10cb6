import { LINKS_AND_FIELDS, LISTS, MULTILEVEL, NOTES } from './papers-of-lists.ts'
import { BANDED, FORMS, NESTED, PLAIN, RIGHT_TO_LEFT, SANS, WORD_TODAY } from './papers-of-looks.ts'
import { COLUMNS, LANDSCAPE, LETTER, MARGINS, PICTURES } from './papers-of-pages.ts'

/** A paper as another hand made it. */
export type MadePaper = {
  readonly file: Uint8Array
  /** How far its text stays from the top and the bottom of a page, in points. */
  readonly margin: number
}

const INCH = 72
const withInch = (file: Uint8Array): MadePaper => ({ file, margin: INCH })

/** Papers in as many makes as officers have: same ids for other things, other defaults, other pages. */
export const MADE_PAPERS = {
  'Word of today: theme fonts and colours, space after, a table style without it': withInch(WORD_TODAY),
  'its own Normal and Heading 1': withInch(SANS),
  'no style at all': withInch(PLAIN),
  'nested tables with merged cells': withInch(NESTED),
  'a banded table style': withInch(BANDED),
  'content controls, tabs, borders and shading': withInch(FORMS),
  'right-to-left text': withInch(RIGHT_TO_LEFT),
  'lists that restart': withInch(LISTS),
  'headings of a multilevel list': withInch(MULTILEVEL),
  'footnotes in two sections': withInch(NOTES),
  'hyperlinks, bookmarks and references': withInch(LINKS_AND_FIELDS),
  'a landscape section': withInch(LANDSCAPE),
  'two columns': withInch(COLUMNS),
  'headers and footers of its own': withInch(MARGINS),
  'US Letter with narrow margins': { file: LETTER, margin: 40 },
  pictures: withInch(PICTURES),
} as const satisfies Readonly<Record<string, MadePaper>>

/** Those that LibreOffice is to open and save again, so that there are papers of its make too. */
export const RESAVED = [
  'Word of today: theme fonts and colours, space after, a table style without it',
  'nested tables with merged cells',
  'footnotes in two sections',
  'a landscape section',
  'right-to-left text',
  'lists that restart',
] as const satisfies readonly (keyof typeof MADE_PAPERS)[]
