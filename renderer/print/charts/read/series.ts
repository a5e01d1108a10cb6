import {
  type Fill,
  type Line,
  type Marker,
  type PlotKind,
  type PointLook,
  type Series,
  type Shape,
  SYMBOLS,
} from '../chart-model.ts'
import { accent, usualSymbol } from './automatic.ts'
import { themeColour } from './chart-colour.ts'
import { asNumber, at, between, childrenNamed, isOn, numberSaid, said } from './chart-xml.ts'
import { labelsOf, type Reading } from './labels.ts'
import { plain, shapeOf } from './shape.ts'
import { trendsOf } from './trends.ts'
import { categoriesOf, formatOf, labelCells, nameOf, numbersOf } from './values.ts'

/** A series of a plot, with the looks that the file leaves open. */
export function seriesOf(series: Element, plot: Element, kind: PlotKind['kind'], reading: Reading): Series {
  const index = between(0, Math.floor(numberSaid(series, 'idx') ?? 0), 1000)
  const isByPoint = kind === 'scatter' || kind === 'bubbles'
  const along = at(series, 'xVal')
  const numbers = numbersOf(along)
  const values = at(series, isByPoint ? 'yVal' : 'val')
  const usual = usualShape(kind, accent(index, reading.theme), plot)
  const shape = shapeOf(series, reading.theme, usual)
  const figures = numbersOf(values)
  const name = nameOf(series, index)
  return {
    name,
    order: numberSaid(series, 'order') ?? index,
    categories: categoriesOf(at(series, 'cat'), reading.is1904),
    along: numbers.some((it) => it !== null) ? numbers : figures.map((_, place) => place + 1),
    values: figures,
    sizes: numbersOf(at(series, 'bubbleSize')),
    format: formatOf(values),
    fill: shape.fill,
    line: shape.line,
    marker: markerOf(series, plot, index, shape, reading),
    isSmooth: isOn(series, 'smooth', kind === 'lines' || kind === 'scatter'),
    points: pointLooks(series, plot, { kind, shape, count: figures.length }, reading),
    labels: labelsOf(series, plot, labelCells(series), reading),
    trends: trendsOf(series, name, reading.theme),
  }
}

const SERIES_LINE = 2.25

function usualShape(kind: PlotKind['kind'], colour: string, plot: Element): Shape {
  const line: Line = { colour, width: SERIES_LINE, dash: 'solid' }
  switch (kind) {
    case 'lines':
      return { fill: null, line }
    case 'scatter':
      return { fill: null, line: ['none', 'marker'].includes(said(plot, 'scatterStyle') ?? '') ? null : line }
    case 'radar':
      return said(plot, 'radarStyle') === 'filled'
        ? { fill: plain(colour), line: null }
        : { fill: null, line }
    case 'bars':
    case 'areas':
    case 'pie':
    case 'bubbles':
      return { fill: plain(colour), line: null }
  }
}

const USUAL_SIZE = 5
const LARGEST = 72

function markerOf(
  series: Element,
  plot: Element,
  index: number,
  shape: Shape,
  reading: Reading,
): Marker | null {
  const written = at(series, 'marker')
  const name = said(written, 'symbol')
  if (name === 'none' || (written === undefined && !hasMarkers(plot))) return null
  const colour = shape.line?.colour ?? accent(index, reading.theme)
  const usual: Shape = { fill: plain(colour), line: { colour, width: 0.75, dash: 'solid' } }
  const symbol = SYMBOLS.find((it) => it === name) ?? usualSymbol(index)
  return {
    symbol,
    size: between(1, numberSaid(written, 'size') ?? USUAL_SIZE, LARGEST),
    ...shapeOf(written, reading.theme, usual),
  }
}

/** Whether series that say nothing of marks have some. */
function hasMarkers(plot: Element): boolean {
  switch (plot.localName) {
    case 'lineChart':
      return isOn(plot, 'marker')
    case 'scatterChart':
      return !['line', 'smooth', 'none'].includes(said(plot, 'scatterStyle') ?? '')
    case 'radarChart':
      return said(plot, 'radarStyle') === 'marker'
    default:
      return false
  }
}

type Points = { readonly kind: PlotKind['kind']; readonly shape: Shape; readonly count: number }

function pointLooks(
  series: Element,
  plot: Element,
  { kind, shape, count }: Points,
  reading: Reading,
): ReadonlyMap<number, PointLook> {
  const everyOut = movedOut(series) ?? 0
  const looks = new Map<number, PointLook>()
  if (isVaried(plot, kind)) {
    for (let place = 0; place < count; place++)
      looks.set(place, { ...variedShape(series, place, kind, shape, reading), movedOut: everyOut })
  }
  for (const point of childrenNamed(series, 'dPt')) {
    const place = numberSaid(point, 'idx') ?? -1
    const before = looks.get(place) ?? { ...shape, movedOut: everyOut }
    const holder = at(point, 'spPr') === undefined ? at(point, 'marker') : point
    looks.set(place, {
      ...shapeOf(holder, reading.theme, before),
      movedOut: movedOut(point) ?? before.movedOut,
    })
  }
  if (isOn(series, 'invertIfNegative') && kind === 'bars') invertNegatives(series, looks, shape, reading)
  return looks
}

/** Whether each point has a colour of its own: the pieces of pies, and the bars of a single series. */
function isVaried(plot: Element, kind: PlotKind['kind']): boolean {
  if (kind === 'pie') return isOn(plot, 'varyColors', true)
  const isAlone = childrenNamed(plot, 'ser').length === 1
  return isAlone && (kind === 'bars' || kind === 'bubbles') && isOn(plot, 'varyColors')
}

function variedShape(
  series: Element,
  place: number,
  kind: PlotKind['kind'],
  shape: Shape,
  reading: Reading,
): Shape {
  const isOwn = ['solidFill', 'gradFill', 'pattFill', 'noFill'].some(
    (it) => at(series, 'spPr', it) !== undefined,
  )
  const fill: Fill | null = isOwn && kind !== 'pie' ? shape.fill : plain(accent(place, reading.theme))
  return { fill, line: shape.line }
}

function movedOut(holder: Element): number | null {
  const written = asNumber(said(holder, 'explosion'))
  return written === null ? null : between(0, written, 100)
}

/** Bars below nought that are to look the other way round are white, in the line of the others. */
function invertNegatives(
  series: Element,
  looks: Map<number, PointLook>,
  shape: Shape,
  { theme }: Reading,
): void {
  const line: Line = {
    colour: shape.fill?.kind === 'plain' ? shape.fill.colour : '#000000',
    width: 0.75,
    dash: 'solid',
  }
  for (const [place, value] of numbersOf(at(series, 'val')).entries()) {
    if (value !== null && value < 0 && !looks.has(place))
      looks.set(place, { fill: plain(themeColour(theme, 'bg1')), line: shape.line ?? line, movedOut: 0 })
  }
}
