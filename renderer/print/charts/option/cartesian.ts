import type { Chart, LabelPlace, Plot, Series } from '../chart-model.ts'
import { heightsOf, stackingOf } from '../layout/figures.ts'
import { type Point, trendLine } from '../layout/trends.ts'
import { type LabelPlaces, labelPart } from './labels.ts'
import { decalOf, lineStyle, markerPart, type Part, paintOf, shapeStyle } from './paint.ts'

/** The series of plots with two axes, as ECharts draws them. */

export type Placed = {
  readonly chart: Chart
  readonly categories: readonly string[]
  /** Which of the pairs of axes they have. */
  readonly pair: number
  readonly isAcross: boolean
  /** Whether the categories go from the right, or from the top. */
  readonly isReversed: boolean
  /** Whether there are places between the points that belong to none. */
  readonly isSpread: boolean
  /** The plot's place among all of them, so that each has its own stack. */
  readonly place: number
  /** The shorter side of the room between the axes. */
  readonly room: number
}

export function seriesParts(plot: Plot, placed: Placed): readonly Part[] {
  const trends = plot.series.flatMap((series) => trendParts(series, plot.kind, placed))
  return [...plotParts(plot, placed), ...trends]
}

function plotParts(plot: Plot, placed: Placed): readonly Part[] {
  const { pair } = placed
  const common = { xAxisIndex: pair, yAxisIndex: pair, clip: true, silent: true, animation: false }
  switch (plot.kind) {
    case 'bars':
      return barParts(plot, placed).map((it) => ({ ...common, ...it }))
    case 'lines':
      return lineParts(plot, placed).map((it) => ({ ...common, ...it }))
    case 'areas':
      return areaParts(plot, placed).map((it) => ({ ...common, ...it }))
    case 'scatter':
      return plot.series.map((series) => ({ ...common, ...scatterPart(series) }))
    case 'bubbles':
      return bubbleParts(plot, placed).map((it) => ({ ...common, ...it }))
    case 'pie':
    case 'radar':
      return []
  }
}

const LAYERS = { areas: 2, bars: 3, lines: 4, trends: 5 } as const

function barParts(
  plot: Plot & { kind: 'bars' },
  { chart, categories, isAcross, isReversed, place }: Placed,
): readonly Part[] {
  const heights = heightsOf(plot, chart.blanks)
  const isStacked = plot.stacking !== 'none'
  const beside = isStacked ? 1 : plot.series.length
  const group = beside - ((beside - 1) * plot.overlap) / 100
  const usual: LabelPlace = isStacked ? 'ctr' : 'outEnd'
  const parts = plot.series.map((series, at) => ({
    type: 'bar',
    z: LAYERS.bars,
    barCategoryGap: `${(100 * plot.gap) / (plot.gap + 100 * group)}%`,
    barGap: `${-plot.overlap}%`,
    ...(isStacked ? { stack: `bars ${place}` } : {}),
    data: (heights[at] ?? []).map((height, point) => ({
      value: height ?? '-',
      itemStyle: shapeStyle(series.points.get(point) ?? series),
      ...label(series, point, categories, barPlaces(usual, isAcross)),
    })),
  }))
  return isStacked || isAcross === isReversed ? parts : parts.toReversed()
}

function label(series: Series, at: number, categories: readonly string[], places: LabelPlaces): Part {
  const figure = { value: series.values[at] ?? null, category: categories[at] ?? '', share: null, size: null }
  return labelPart(series, at, figure, places)
}

function barPlaces(usual: LabelPlace, isAcross: boolean): LabelPlaces {
  const [up, down] = isAcross ? ['right', 'left'] : ['top', 'bottom']
  const [insideUp, insideDown] = isAcross ? ['insideRight', 'insideLeft'] : ['insideTop', 'insideBottom']
  const named = (place: LabelPlace, isBelow: boolean) => {
    switch (place) {
      case 'outEnd':
        return isBelow ? down : up
      case 'inEnd':
        return isBelow ? insideDown : insideUp
      case 'inBase':
        return isBelow ? insideUp : insideDown
      default:
        return 'inside'
    }
  }
  return { usual, named: (place, isBelow) => named(place, isBelow) ?? 'inside' }
}

function pointPlaces(usual: LabelPlace): LabelPlaces {
  const names: Partial<Record<LabelPlace, string>> = {
    t: 'top',
    b: 'bottom',
    l: 'left',
    r: 'right',
    ctr: 'inside',
  }
  return { usual, named: (place) => names[place] ?? 'right' }
}

const CURVED = 0.45

function lineParts(
  plot: Plot & { kind: 'lines' },
  { chart, categories, place, isSpread }: Placed,
): readonly Part[] {
  const heights = heightsOf(plot, chart.blanks)
  return plot.series.map((series, at) => {
    const { itemStyle, ...marker } = markerPart(series.marker)
    return {
      type: 'line',
      z: LAYERS.lines,
      ...marker,
      showAllSymbol: true,
      itemStyle,
      lineStyle: lineStyle(series.line),
      smooth: series.isSmooth ? CURVED : false,
      connectNulls: chart.blanks === 'span' || isSpread,
      ...(plot.stacking === 'none' ? {} : { stack: `lines ${place}`, stackStrategy: 'all' }),
      data: (heights[at] ?? []).map((height, point) => ({
        value: height ?? '-',
        ...label(series, point, categories, pointPlaces('r')),
      })),
    }
  })
}

function areaParts(plot: Plot & { kind: 'areas' }, { chart, categories, place }: Placed): readonly Part[] {
  const heights = heightsOf(plot, chart.blanks)
  return plot.series.map((series, at) => ({
    type: 'line',
    z: LAYERS.areas,
    symbol: 'none',
    lineStyle: lineStyle(series.line),
    itemStyle: decalOf(series.fill),
    areaStyle: { color: paintOf(series.fill), opacity: 1, origin: 0 },
    ...(stackingOf(plot) === 'none' ? {} : { stack: `areas ${place}`, stackStrategy: 'all' }),
    data: (heights[at] ?? []).map((height, point) => ({
      value: height ?? '-',
      ...label(series, point, categories, pointPlaces('ctr')),
    })),
  }))
}

function pairsIn({ along, values }: Series): readonly (readonly [number | '-', number | '-'])[] {
  return values.map((value, at) => [along[at] ?? '-', value ?? '-'] as const)
}

function scatterPart(series: Series): Part {
  const { itemStyle, ...marker } = markerPart(series.marker)
  const data = pairsIn(series).map((value, at) => ({
    value,
    ...pointLook(series, at),
    ...label(series, at, series.along.map(String), pointPlaces('r')),
  }))
  return {
    type: series.line === null ? 'scatter' : 'line',
    z: LAYERS.lines,
    ...marker,
    itemStyle,
    data,
    ...(series.line === null
      ? {}
      : { lineStyle: lineStyle(series.line), smooth: series.isSmooth ? CURVED : false, showAllSymbol: true }),
  }
}

/** A point that has a look of its own has it in its mark. */
function pointLook({ marker, points }: Series, at: number): Part {
  const own = points.get(at)
  return own === undefined || marker === null
    ? {}
    : { itemStyle: markerPart({ ...marker, ...own }).itemStyle }
}

/** The largest bubble is a quarter of the room wide. */
const LARGEST = 0.25

function bubbleParts(plot: Plot & { kind: 'bubbles' }, { room }: Placed): readonly Part[] {
  const sizes = plot.series.flatMap((series) => series.sizes).map((size) => Math.abs(size ?? 0))
  const most = sizes.reduce((largest, size) => Math.max(largest, size), 0) || 1
  const widest = room * LARGEST * (plot.scale / 100)
  return plot.series.map((series) => ({
    type: 'scatter',
    z: LAYERS.lines,
    symbol: 'circle',
    data: pairsIn(series).map((value, at) => {
      const share = Math.abs(series.sizes[at] ?? 0) / most
      const figure = {
        value: series.values[at] ?? null,
        category: String(series.along[at] ?? ''),
        share: null,
        size: series.sizes[at] ?? null,
      }
      return {
        value,
        symbolSize: widest * (plot.byArea ? Math.sqrt(share) : share),
        itemStyle: shapeStyle(series.points.get(at) ?? series),
        ...labelPart(series, at, figure, pointPlaces('r')),
      }
    }),
  }))
}

/** Trends go over categories by their places, and over points by where these are. */
function trendParts(series: Series, kind: Plot['kind'], { pair, isAcross }: Placed): readonly Part[] {
  const isByPoint = kind === 'scatter' || kind === 'bubbles'
  const along = isByPoint ? series.along : series.values.map((_, at) => at + 1)
  const points = series.values.flatMap((value, at): Point[] => {
    const place = along[at] ?? null
    return value === null || place === null ? [] : [[place, value]]
  })
  return series.trends.map((trend) => {
    const line = trendLine(trend, points, isByPoint ? undefined : series.values.map((_, at) => at + 1))
    const data = line.map(([place, value]) => {
      const at = isByPoint ? place : place - 1
      return isAcross ? [value, at] : [at, value]
    })
    const axes = { xAxisIndex: pair, yAxisIndex: pair, clip: true, silent: true }
    return { type: 'line', z: LAYERS.trends, ...axes, symbol: 'none', lineStyle: lineStyle(trend.line), data }
  })
}
