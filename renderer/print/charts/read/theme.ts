import { parsedXml } from '../../word-xml.ts'
import { at } from './chart-xml.ts'

/** The colours and fonts that a file calls by what they are for. */
export type Theme = {
  /** By name as `accent1`: six digits. */
  readonly colours: ReadonlyMap<string, string>
  readonly major: string
  readonly minor: string
}

/** The colours of Office where a file has none of its own. */
const OFFICE: readonly (readonly [string, string])[] = [
  ['dk1', '000000'],
  ['lt1', 'FFFFFF'],
  ['dk2', '44546A'],
  ['lt2', 'E7E6E6'],
  ['accent1', '4472C4'],
  ['accent2', 'ED7D31'],
  ['accent3', 'A5A5A5'],
  ['accent4', 'FFC000'],
  ['accent5', '5B9BD5'],
  ['accent6', '70AD47'],
  ['hlink', '0563C1'],
  ['folHlink', '954F72'],
]

/** What text and background are, unless a chart says otherwise. */
const USUAL_MAP: readonly (readonly [string, string])[] = [
  ['tx1', 'dk1'],
  ['bg1', 'lt1'],
  ['tx2', 'dk2'],
  ['bg2', 'lt2'],
]

/** @param chart the root of the chart, which may take other colours for text and background than the file does */
export function themeOf(themeXml: string, chart: Element): Theme {
  const elements = themeXml === '' ? undefined : elementsOf(parsedXml(themeXml).documentElement)
  const scheme = at(elements, 'clrScheme')
  const own = [...(scheme?.children ?? [])].map(
    (it) => [it.localName, digitsOf(it.firstElementChild)] as const,
  )
  const named = new Map([...OFFICE, ...own])
  const map = at(chart, 'clrMapOvr')
  const aliases = USUAL_MAP.map(([alias, usual]) => {
    const name = map?.getAttribute(alias) ?? usual
    return [alias, named.get(name) ?? '000000'] as const
  })
  const face = (name: string) =>
    at(elements, 'fontScheme', name, 'latin')?.getAttribute('typeface') ?? 'Calibri'
  return { colours: new Map([...named, ...aliases]), major: face('majorFont'), minor: face('minorFont') }
}

function digitsOf(colour: Element | null): string {
  const digits = colour?.getAttribute('lastClr') ?? colour?.getAttribute('val') ?? ''
  return /^[\da-f]{6}$/i.test(digits) ? digits : '000000'
}

/** A theme that stands in for the file's own for one chart has its colours right below it. */
function elementsOf(root: Element): Element | undefined {
  return root.localName === 'themeOverride' ? root : at(root, 'themeElements')
}
