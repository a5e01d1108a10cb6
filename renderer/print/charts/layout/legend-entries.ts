import type { Chart, Line, Marker, Plot, Series, Shape, Trend } from '../chart-model.ts'
import { stackingOf } from './figures.ts'

export type LegendEntry = {
  readonly label: string
  readonly key:
    | { readonly kind: 'box'; readonly shape: Shape }
    | { readonly kind: 'line'; readonly line: Line | null; readonly marker: Marker | null }
}

const ORDER = ['areas', 'pie', 'bars', 'radar', 'lines', 'scatter', 'bubbles'] as const

/** What a legend tells apart: the series, or the pieces of a pie. Stacks are named from the top where they stand. */
export function legendEntries(chart: Chart): readonly LegendEntry[] {
  const plots = chart.plots.toSorted((one, other) => ORDER.indexOf(one.kind) - ORDER.indexOf(other.kind))
  const entries = plots.flatMap((plot) => {
    const own = entriesOf(plot)
    return isFromBelow(plot, chart) ? own.toReversed() : own
  })
  const trends = plots.flatMap(({ series }) => series.flatMap((it) => it.trends.map(trendEntry)))
  return [...entries, ...trends].filter((_, place) => !(chart.legend?.hidden.has(place) ?? false))
}

function isFromBelow(plot: Plot, { legend }: Chart): boolean {
  if (legend === null || legend.side === 'top' || legend.side === 'bottom' || plot.kind === 'pie')
    return false
  const isStacked = stackingOf(plot) !== 'none'
  return plot.kind === 'bars' && plot.isAcross ? !isStacked : isStacked
}

function entriesOf(plot: Plot): readonly LegendEntry[] {
  const [first] = plot.series
  const isByPoint = first !== undefined && (plot.kind === 'pie' || isVaried(plot, first))
  return isByPoint
    ? entriesOfPoints(first)
    : plot.series.map((series) => ({ label: series.name, key: keyOf(plot, series) }))
}

/** A single series whose every bar has a colour of its own is named bar by bar. */
function isVaried(plot: Plot, { points, values }: Series): boolean {
  const fills = new Set([...points.values()].map(({ fill }) => JSON.stringify(fill)))
  return plot.kind === 'bars' && plot.series.length === 1 && points.size === values.length && fills.size > 1
}

function entriesOfPoints({ values, categories, points, fill, line }: Series): readonly LegendEntry[] {
  return values.map((_, place) => ({
    label: categories.labels[place] ?? String(place + 1),
    key: { kind: 'box', shape: points.get(place) ?? { fill, line } },
  }))
}

export function keyOf(plot: Plot, { fill, line, marker }: Series): LegendEntry['key'] {
  switch (plot.kind) {
    case 'lines':
    case 'scatter':
      return { kind: 'line', line, marker }
    case 'radar':
      return plot.isFilled ? { kind: 'box', shape: { fill, line } } : { kind: 'line', line, marker }
    case 'bars':
    case 'areas':
    case 'bubbles':
    case 'pie':
      return { kind: 'box', shape: { fill, line } }
  }
}

function trendEntry({ name, line }: Trend): LegendEntry {
  return { label: name, key: { kind: 'line', line, marker: null } }
}
