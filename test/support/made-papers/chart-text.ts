/** Words for charts of made papers, in the XML of Word. */

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"'

/** A chart: `chart(bars(series('Roads', [1, 2])) + axes(), { title: 'Lamps' })`. */
export function chart(
  plots: string,
  { title = '', legend = 'r', look = '', more = '', area = '' }: ChartParts = {},
): string {
  const head =
    title === '' ? '<c:autoTitleDeleted val="1"/>' : `${titled(title)}<c:autoTitleDeleted val="0"/>`
  const key = legend === '' ? '' : `<c:legend><c:legendPos val="${legend}"/><c:overlay val="0"/></c:legend>`
  return (
    `<c:chartSpace ${NAMESPACES}><c:roundedCorners val="0"/><c:chart>${head}<c:plotArea><c:layout/>${plots}${area}</c:plotArea>` +
    `${key}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/>${more}</c:chart>${look}</c:chartSpace>`
  )
}

type ChartParts = {
  readonly title?: string
  readonly legend?: '' | 'r' | 'l' | 't' | 'b'
  /** The properties of the whole chart. */
  readonly look?: string
  readonly more?: string
  readonly area?: string
}

/** Title, axis and label words as of charts that Word makes today: grey, and no line around the chart. */
export const TODAY =
  '<c:spPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>' +
  '<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="900"/></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>'

function titled(words: string): string {
  return `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:r><a:t>${words}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`
}

export function fill(colour: string): string {
  return `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`
}

export function stroke(colour: string, points = 2.25): string {
  return `<c:spPr><a:ln w="${points * 12700}"><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></a:ln></c:spPr>`
}

type SeriesParts = {
  readonly categories?: readonly string[]
  /** Numbers in the place of categories, as days are, and their format. */
  readonly days?: readonly number[]
  readonly format?: string
  /** What stands before its figures: its look, its labels. */
  readonly look?: string
  readonly end?: string
}

let next = 0

/** A series: `series('Roads', [4, 2], { categories: ['May', 'June'] })`; null is an empty cell. */
export function series(
  name: string,
  values: readonly (number | null)[],
  { categories = QUARTERS, days, format = 'General', look = '', end = '' }: SeriesParts = {},
): string {
  const at = next++
  const along =
    days === undefined
      ? `<c:strRef><c:f>A</c:f><c:strCache>${points(categories)}</c:strCache></c:strRef>`
      : numbers(days, 'dd/mm/yyyy')
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${named(name)}${look}` +
    `<c:cat>${along}</c:cat><c:val>${numbers(values, format)}</c:val>${end}</c:ser>`
  )
}

/** Series are counted within their chart. */
export function inChart(write: () => string): string {
  next = 0
  return write()
}

/** A series of points: `pointSeries('Roads', [[1, 4], [2, 2]])`, each with a size where it is a bubble. */
export function pointSeries(name: string, all: readonly (readonly number[])[], look = '', end = ''): string {
  const at = next++
  const column = (place: number) =>
    numbers(
      all.map((it) => it[place] ?? null),
      'General',
    )
  const sizes = all[0]?.length === 3 ? `<c:bubbleSize>${column(2)}</c:bubbleSize>` : ''
  return (
    `<c:ser><c:idx val="${at}"/><c:order val="${at}"/>${named(name)}${look}` +
    `<c:xVal>${column(0)}</c:xVal><c:yVal>${column(1)}</c:yVal>${sizes}${end}</c:ser>`
  )
}

const QUARTERS = ['Quarter 1', 'Quarter 2', 'Quarter 3', 'Quarter 4']

function named(name: string): string {
  return `<c:tx><c:strRef><c:f>B</c:f><c:strCache>${points([name])}</c:strCache></c:strRef></c:tx>`
}

function numbers(values: readonly (number | null)[], format: string): string {
  return `<c:numRef><c:f>C</c:f><c:numCache><c:formatCode>${format}</c:formatCode>${points(values)}</c:numCache></c:numRef>`
}

function points(values: readonly (string | number | null)[]): string {
  const written = values.map((it, at) => (it === null ? '' : `<c:pt idx="${at}"><c:v>${it}</c:v></c:pt>`))
  return `<c:ptCount val="${values.length}"/>${written.join('')}`
}

const IDS = '<c:axId val="1"/><c:axId val="2"/>'

export function bars(
  all: string,
  { across = false, grouping = 'clustered', gap = 150, overlap = 0, more = '', ids = IDS, depth = '' } = {},
): string {
  return (
    `<c:bar${depth}Chart><c:barDir val="${across ? 'bar' : 'col'}"/><c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}` +
    `${more}<c:gapWidth val="${gap}"/><c:overlap val="${overlap}"/>${ids}</c:bar${depth}Chart>`
  )
}

/** Lines go straight from point to point unless a series says otherwise. */
export function lines(all: string, { grouping = 'standard', ids = IDS, more = '' } = {}): string {
  const straight = all.includes('c:smooth') ? all : all.replaceAll('</c:ser>', '<c:smooth val="0"/></c:ser>')
  return `<c:lineChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${straight}${more}<c:marker val="1"/>${ids}</c:lineChart>`
}

export function areas(all: string, grouping = 'standard'): string {
  return `<c:areaChart><c:grouping val="${grouping}"/><c:varyColors val="0"/>${all}${IDS}</c:areaChart>`
}

export function pie(all: string, more = '<c:firstSliceAng val="0"/>', kind = 'pie'): string {
  return `<c:${kind}Chart><c:varyColors val="1"/>${all}${more}</c:${kind}Chart>`
}

export function scatter(all: string, style = 'lineMarker'): string {
  return `<c:scatterChart><c:scatterStyle val="${style}"/><c:varyColors val="0"/>${all}${IDS}</c:scatterChart>`
}

export function bubbles(all: string): string {
  return `<c:bubbleChart><c:varyColors val="0"/>${all}<c:bubbleScale val="100"/>${IDS}</c:bubbleChart>`
}

export function radar(all: string, style = 'marker'): string {
  return `<c:radarChart><c:radarStyle val="${style}"/><c:varyColors val="0"/>${all}${IDS}</c:radarChart>`
}

/** What is written beside each point: `labels('showVal', 'outEnd')`. */
export function labels(shown: string, place = '', format = ''): string {
  const flags = ['showLegendKey', 'showVal', 'showCatName', 'showSerName', 'showPercent', 'showBubbleSize']
  const written = flags.map((it) => `<c:${it} val="${shown.split(' ').includes(it) ? 1 : 0}"/>`).join('')
  const where = place === '' ? '' : `<c:dLblPos val="${place}"/>`
  const number = format === '' ? '' : `<c:numFmt formatCode="${format}" sourceLinked="0"/>`
  return `<c:dLbls>${number}${where}${written}</c:dLbls>`
}

type AxisParts = {
  readonly ids?: readonly [own: number, other: number]
  readonly at?: string
  readonly title?: string
  readonly format?: string
  readonly isHidden?: boolean
  readonly scale?: string
  readonly grid?: string
  readonly more?: string
  readonly place?: string
  readonly crosses?: string
}

export function axis(kind: 'cat' | 'val' | 'date', parts: AxisParts = {}): string {
  const { ids = kind === 'val' ? [2, 1] : [1, 2], title = '', format = '', scale = '', more = '' } = parts
  const { at = kind === 'val' ? 'l' : 'b', isHidden = false, place = 'nextTo', crosses = 'autoZero' } = parts
  const grid = parts.grid ?? (kind === 'val' ? '<c:majorGridlines/>' : '')
  const number =
    format === ''
      ? '<c:numFmt formatCode="General" sourceLinked="1"/>'
      : `<c:numFmt formatCode="${format}" sourceLinked="0"/>`
  return (
    `<c:${kind}Ax><c:axId val="${ids[0]}"/><c:scaling><c:orientation val="minMax"/>${scale}</c:scaling>` +
    `<c:delete val="${isHidden ? 1 : 0}"/><c:axPos val="${at}"/>${grid}${title === '' ? '' : titled(title)}${number}` +
    `<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="${place}"/>` +
    `<c:crossAx val="${ids[1]}"/><c:crosses val="${crosses}"/>${more}</c:${kind}Ax>`
  )
}

/** The two axes of most charts. */
export function axes(values: AxisParts = {}, along: AxisParts = {}): string {
  return axis('cat', along) + axis('val', values)
}

/** A chart in the line of a paragraph, in points. */
export function chartPlace(relationship: string, id: number, width = 440, height = 230): string {
  return (
    `<w:r><w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent cx="${width * 12700}" cy="${height * 12700}"/>` +
    `<wp:docPr id="${id}" name="Chart ${id}"/><wp:cNvGraphicFramePr/><a:graphic>` +
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
    '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
    `r:id="${relationship}"/></a:graphicData></a:graphic></wp:inline></w:drawing></w:r>`
  )
}
