import type { Axis, Chart, Plot } from '../chart-model.ts'
import { scaleOf } from '../layout/axis-scale.ts'
import { heightsOf, reach } from '../layout/figures.ts'
import { axisFormat, valueLabel } from '../layout/pairs.ts'
import { lineHeight, type Measure, type Rect, textSize } from '../layout/room.ts'
import { labelPart } from './labels.ts'
import { lineStyle, markerPart, type Part, paintOf, shapeStyle, textStyle } from './paint.ts'

type Radar = Plot & { kind: 'radar' }

export type RadarParts = { readonly radar: Part; readonly series: readonly Part[] }

/** The web of a radar with its series; null where the chart has none. */
export function radarParts(chart: Chart, room: Rect, measure: Measure): RadarParts | null {
  const plots = chart.plots.filter((plot): plot is Radar => plot.kind === 'radar')
  const [first] = plots
  const values = chart.axes.find(({ kind }) => kind === 'values')
  if (first === undefined) return null
  if (values === undefined) throw new Error('A radar has no axis for its values')
  const names = namesOf(plots)
  return {
    radar: webPart(
      plots,
      { names, values, look: chart.axes.find(({ kind }) => kind !== 'values') ?? values },
      room,
      measure,
    ),
    series: plots.flatMap((plot) => seriesParts(plot, chart, names)),
  }
}

function namesOf(plots: readonly Radar[]): readonly string[] {
  const series = plots.flatMap((plot) => plot.series)
  const count = series.reduce((most, { values }) => Math.max(most, values.length), 0)
  const labels = series.find(({ categories }) => categories.labels.length > 0)?.categories.labels ?? []
  return Array.from({ length: count }, (_, at) => labels[at] ?? String(at + 1))
}

type Web = { readonly names: readonly string[]; readonly values: Axis; readonly look: Axis }

const NAME_GAP = 10

function webPart(plots: readonly Radar[], { names, values, look }: Web, room: Rect, measure: Measure): Part {
  const around = textSize(names, look.labels.look, measure)
  const most = Math.min(
    room.width / 2 - around.width - NAME_GAP,
    room.height / 2 - lineHeight(look.labels.look) - NAME_GAP,
  )
  const radius = Math.max(most, Math.min(room.width, room.height) / 4)
  const all = plots.flatMap((plot) => plot.series.flatMap((series) => series.values))
  const scale = scaleOf(
    values,
    reach(all),
    Math.max(2, Math.min(10, Math.floor(radius / (values.labels.look.size * 1.1)))),
  )
  const format = axisFormat(values, { along: look, values, plots, categories: [], groups: [] })
  const isLabelled = values.isShown && values.labels.place !== 'none'
  return {
    center: [room.left + room.width / 2, room.top + room.height / 2],
    radius,
    clockwise: true,
    startAngle: 90,
    shape: 'polygon',
    axisNameGap: NAME_GAP,
    axisName: { show: true, ...textStyle(look.labels.look) },
    splitNumber: Math.max(1, Math.round((scale.max - scale.min) / scale.step)),
    axisLine: { show: values.isShown && values.line !== null, lineStyle: lineStyle(values.line) },
    axisTick: { show: false },
    axisLabel: { show: false },
    splitArea: { show: false },
    splitLine: { show: values.grid !== null, lineStyle: lineStyle(values.grid) },
    indicator: names.map((name, at) => ({
      name,
      min: scale.min,
      max: scale.max,
      ...(at === 0 && isLabelled ? { axisLabel: markLabels(values, format) } : {}),
    })),
  }
}

/** The labels of the marks, which stand at the first axis alone. */
function markLabels(values: Axis, format: string): Part {
  return {
    show: true,
    formatter: (value: number) => valueLabel(value, values, format),
    showMinLabel: true,
    showMaxLabel: true,
    align: 'right',
    margin: 4,
    ...textStyle(values.labels.look),
  }
}

function seriesParts(plot: Radar, chart: Chart, names: readonly string[]): readonly Part[] {
  const heights = heightsOf(plot, chart.blanks)
  return plot.series.map((series, at) => {
    const { itemStyle, ...marker } = markerPart(plot.isFilled ? null : series.marker)
    const value = names.map((_, point) => heights[at]?.[point] ?? '-')
    const area = plot.isFilled ? { areaStyle: { color: paintOf(series.fill), opacity: 1 } } : {}
    return {
      type: 'radar',
      silent: true,
      ...marker,
      itemStyle: plot.isFilled ? shapeStyle(series) : itemStyle,
      lineStyle: lineStyle(series.line),
      ...area,
      data: [{ value, ...labelsOf(series, names) }],
    }
  })
}

/** ECharts writes one label for all points of a series; each is given its own by its place. */
function labelsOf(series: Radar['series'][number], names: readonly string[]): Part {
  const texts = names.map((category, at) => {
    const part = labelPart(
      series,
      at,
      { value: series.values[at] ?? null, category, share: null, size: null },
      TOP,
    )
    return part.label
  })
  const shown = texts.find(
    (it): it is { show: true } => typeof it === 'object' && it !== null && 'show' in it && it.show === true,
  )
  if (shown === undefined) return {}
  return {
    label: {
      ...shown,
      formatter: ({ dimensionIndex = 0 }: { dimensionIndex?: number }) => written(texts[dimensionIndex]),
    },
  }
}

function written(label: unknown): string {
  const isShown = typeof label === 'object' && label !== null && 'formatter' in label
  return isShown && typeof label.formatter === 'function' ? String(label.formatter()) : ''
}

const TOP = { usual: 'outEnd', named: () => 'top' } as const
