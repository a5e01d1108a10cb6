import { type NamedColours, namedColours } from '../colours/named-colours.ts'
import { parsedXml } from '../word-xml.ts'
import { partOf, wordOf } from './drawing-xml.ts'

/** What shapes take from the theme of their file: colours by their names, fills, lines and fonts by their places. */
export type DrawingTheme = NamedColours & {
  readonly fill: (place: number) => Element | undefined
  readonly line: (place: number) => Element | undefined
  /** The font of headings (`major`) or of text (`minor`); null where it has none. */
  readonly font: (kind: string) => string | null
}

/** Fills of backgrounds are counted from here on. */
const BACKGROUNDS = 1001

export function drawingTheme(themeXml: string): DrawingTheme {
  const root = themeXml === '' ? undefined : parsedXml(themeXml).documentElement
  const elements = partOf(root, 'themeElements')
  const formats = partOf(elements, 'fmtScheme')
  const inList = (list: string, place: number) => partOf(formats, list)?.children[place - 1]
  return {
    ...namedColours(partOf(elements, 'clrScheme')),
    fill: (place) =>
      place < BACKGROUNDS ? inList('fillStyleLst', place) : inList('bgFillStyleLst', place - BACKGROUNDS + 1),
    line: (place) => inList('lnStyleLst', place),
    font: (kind) => wordOf(partOf(elements, 'fontScheme', `${kind}Font`, 'latin'), 'typeface') || null,
  }
}
