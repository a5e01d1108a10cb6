import type { Element } from '@xmldom/xmldom'
import { strFromU8 } from 'fflate'
import type { WordPackage } from '../merge/open-package.ts'
import { relationshipsOf } from '../merge/relationships.ts'
import { A, all, parentOf, R } from '../merge/xml.ts'

const DOCUMENT = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']
const CHART = 'http://schemas.openxmlformats.org/drawingml/2006/chart'
/** Of the kinds that came with Office 2016, such as a waterfall. */
const LATER = 'http://schemas.microsoft.com/office/drawing/2014/chartex'

/** LibreOffice writes lines between the series into every chart of lines, with a line that is not seen. */
const UNSEEN = /><(?:\w+:)?spPr><(?:\w+:)?ln\b[^>]*><(?:\w+:)?noFill\/>/
const BETWEEN = /<(?:\w+:)?(?:upDownBars|hiLowLines|dropLines|serLines)\b/

/** What of a chart is not drawn, by the elements that say it. */
const NOT_DRAWN: readonly (readonly [RegExp, string])[] = [
  [/<(?:\w+:)?stockChart\b/, 'a chart of share prices'],
  [/<(?:\w+:)?surface(?:3D)?Chart\b/, 'a surface chart'],
  [/<(?:\w+:)?ofPieChart\b/, 'a pie chart with a second pie'],
  [/<(?:\w+:)?(?:dispEq|dispRSqr)\b(?! val="(?:0|false)")/, 'a chart with the equation of a trend line'],
  [/<(?:\w+:)?errBars\b/, 'a chart with error bars'],
  [new RegExp(`${BETWEEN.source}(?!${UNSEEN.source})`), 'a chart with lines between its series'],
  [/<(?:\w+:)?blipFill\b/, 'a chart that is filled with pictures'],
  [/<(?:\w+:)?userShapes\b/, 'a chart with shapes drawn upon it'],
]

/** A chart of more points cannot be read on a page, and takes too long to draw. */
const MOST_POINTS = 20_000

/** Which chart would be missing from the pages of a Word file, for a clerk; null where none is. */
export function undrawnChart(file: WordPackage): string | null {
  if (NOTES.some((path) => all(file.xml(path), 'chart', CHART).length > 0)) return 'a chart in a footnote'
  const charts = all(file.xml(DOCUMENT), 'chart', CHART)
  if (charts.some(isInGroup)) return 'a chart in a group of shapes'
  if (!all(file.xml(DOCUMENT), 'chart', LATER).every(hasPictureBeside))
    return 'a chart of a kind that cannot be drawn here'
  const targets = relationshipsOf(file, DOCUMENT)
  const parts = charts.map((it) => file.bytes(targets.get(it.getAttributeNS(R, 'id') ?? '')?.target ?? ''))
  const found = parts.map((part) =>
    part === undefined ? 'a chart that is not in the file' : undrawnIn(strFromU8(part)),
  )
  return found.find((it) => it !== null) ?? null
}

function undrawnIn(chart: string): string | null {
  const found = NOT_DRAWN.find(([element]) => element.test(chart))
  if (found !== undefined) return found[1]
  const points = chart.match(/<(?:\w+:)?pt\b/g)?.length ?? 0
  if (points > MOST_POINTS) return 'a chart of more figures than can be drawn'
  return /<(?:\w+:)?(?:val|yVal)\b[\s\S]*?<(?:\w+:)?pt\b/.test(chart) ? null : 'a chart without its figures'
}

function isInGroup(chart: Element): boolean {
  for (let outer = parentOf(chart); outer; outer = parentOf(outer))
    if (outer.localName === 'wgp' || outer.localName === 'wpc') return true
  return false
}

/** Word keeps a picture of such a chart for programs that do not know its kind. */
function hasPictureBeside(chart: Element): boolean {
  let outer = parentOf(chart)
  while (outer && outer.localName !== 'AlternateContent') outer = parentOf(outer)
  return all(outer, 'blip', A).length > 0
}
