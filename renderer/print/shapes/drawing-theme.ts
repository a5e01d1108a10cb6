import { parsedXml } from '../word-xml.ts'
import { partOf, wordOf } from './drawing-xml.ts'

/** What shapes take from the theme of their file: colours by their names, fills, lines and fonts by their places. */
export type DrawingTheme = {
  /** As CSS writes it: `#4472c4` for `accent1`. */
  readonly colour: (name: string) => string
  readonly fill: (place: number) => Element | undefined
  readonly line: (place: number) => Element | undefined
  /** The font of headings (`major`) or of text (`minor`); null where it has none. */
  readonly font: (kind: string) => string | null
}

/** That of Office since 2013, for files without one. */
const OFFICE: Readonly<Record<string, string>> = {
  dk1: '000000',
  lt1: 'FFFFFF',
  dk2: '44546A',
  lt2: 'E7E6E6',
  accent1: '4472C4',
  accent2: 'ED7D31',
  accent3: 'A5A5A5',
  accent4: 'FFC000',
  accent5: '5B9BD5',
  accent6: '70AD47',
  hlink: '0563C1',
  folHlink: '954F72',
}
/** What drawings call text and background, and what the theme calls them. */
const MAPPED: Readonly<Record<string, string>> = { tx1: 'dk1', tx2: 'dk2', bg1: 'lt1', bg2: 'lt2' }
/** Fills of backgrounds are counted from here on. */
const BACKGROUNDS = 1001

export function drawingTheme(themeXml: string): DrawingTheme {
  const root = themeXml === '' ? undefined : parsedXml(themeXml).documentElement
  const elements = partOf(root, 'themeElements')
  const colours = partOf(elements, 'clrScheme')
  const formats = partOf(elements, 'fmtScheme')
  const inList = (list: string, place: number) => partOf(formats, list)?.children[place - 1]
  return {
    colour(name) {
      const own = MAPPED[name] ?? name
      const element = partOf(colours, own)?.firstElementChild ?? undefined
      return `#${wordOf(element, 'lastClr') ?? wordOf(element, 'val') ?? OFFICE[own] ?? '000000'}`
    },
    fill: (place) =>
      place < BACKGROUNDS ? inList('fillStyleLst', place) : inList('bgFillStyleLst', place - BACKGROUNDS + 1),
    line: (place) => inList('lnStyleLst', place),
    font: (kind) => wordOf(partOf(elements, 'fontScheme', `${kind}Font`, 'latin'), 'typeface') || null,
  }
}
