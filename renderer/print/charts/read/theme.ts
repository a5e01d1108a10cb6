import { type NamedColours, namedColours, USUAL_NAMES } from '../../colours/named-colours.ts'
import { parsedXml } from '../../word-xml.ts'
import { at } from './chart-xml.ts'

/** The colours and fonts that a file calls by what they are for. */
export type Theme = NamedColours & { readonly major: string; readonly minor: string }

/** @param chart the root of the chart, which may take other colours for text and background than the file does */
export function themeOf(themeXml: string, chart: Element): Theme {
  const elements = themeXml === '' ? undefined : elementsOf(parsedXml(themeXml).documentElement)
  const map = at(chart, 'clrMapOvr')
  const face = (name: string) =>
    at(elements, 'fontScheme', name, 'latin')?.getAttribute('typeface') ?? 'Calibri'
  return {
    ...namedColours(
      at(elements, 'clrScheme'),
      (name) => (name in USUAL_NAMES && map?.getAttribute(name)) || USUAL_NAMES[name] || name,
    ),
    major: face('majorFont'),
    minor: face('minorFont'),
  }
}

/** A theme that stands in for the file's own for one chart has its colours right below it. */
function elementsOf(root: Element): Element | undefined {
  return root.localName === 'themeOverride' ? root : at(root, 'themeElements')
}
