import type { Axis, Categories, Chart, Plot } from '../chart-model.ts'
import { formatted } from '../format/number-format.ts'
import { type Reach, type Scale, scaleOf, scaleOfPowers, scaleOfShares, tidy } from './axis-scale.ts'
import { spreadDays } from './days.ts'
import { reach, reachOf, stackingOf } from './figures.ts'

/** Two axes and all that is drawn between them. */
export type Pair = {
  readonly along: Axis
  readonly values: Axis
  readonly plots: readonly Plot[]
  /** What stands along the axis; none where it is one of values. */
  readonly categories: readonly string[]
  readonly groups: Categories['groups']
}

/** Divides the plots of a chart by the axes that they have. Throws where the file does not have these. */
export function pairsOf(chart: Chart): readonly Pair[] {
  const plots = chart.plots.filter(({ kind }) => kind !== 'pie' && kind !== 'radar')
  const keys = [...new Set(plots.map(({ axes }) => axes.join(' ')))]
  return keys.map((key) => {
    const own = plots.filter(({ axes }) => axes.join(' ') === key)
    const [along, values] = axesOf(own, chart.axes)
    const spread = own.map((plot) => spreadDays(plot, along))
    const { labels, groups } = categoriesOf(spread)
    return { along, values, plots: spread, categories: along.kind === 'values' ? [] : labels, groups }
  })
}

function axesOf(plots: readonly Plot[], axes: readonly Axis[]): readonly [Axis, Axis] {
  const [first] = plots
  const own = axes.filter(({ id }) => first?.axes.includes(id))
  const isByPoint = first?.kind === 'scatter' || first?.kind === 'bubbles'
  const along = isByPoint ? own[0] : own.find(({ kind }) => kind !== 'values')
  const values = isByPoint ? own[1] : own.find(({ kind }) => kind === 'values')
  if (along === undefined || values === undefined) throw new Error('A chart has no axes for its series')
  return isByPoint && isUpright(along) && !isUpright(values) ? [values, along] : [along, values]
}

function isUpright({ side }: Axis): boolean {
  return side === 'left' || side === 'right'
}

function categoriesOf(plots: readonly Plot[]): Categories {
  const series = plots.flatMap((plot) => plot.series)
  const count = series.reduce(
    (most, { values, categories }) => Math.max(most, values.length, categories.labels.length),
    0,
  )
  const named = series.find(({ categories }) => categories.labels.length > 0)?.categories
  const labels = Array.from(
    { length: count },
    (_, at) => named?.labels[at] ?? (named === undefined ? String(at + 1) : ''),
  )
  return { labels, days: null, groups: named?.groups ?? [] }
}

export function scaleOfValues({ values, plots }: Pair, blanks: Chart['blanks'], marks: number): Scale {
  return scaled(
    values,
    reachOf(plots, blanks),
    plots.some((it) => stackingOf(it) === 'percent'),
    marks,
  )
}

/** The scale along which points stand; null where there are categories. */
export function scaleAlong({ along, plots }: Pair, marks: number): Scale | null {
  if (along.kind !== 'values') return null
  return scaled(along, reach(plots.flatMap(({ series }) => series.flatMap((it) => it.along))), false, marks)
}

function scaled(axis: Axis, reached: Reach, isShares: boolean, marks: number): Scale {
  if (axis.logBase !== null) return scaleOfPowers(axis, reached, axis.logBase)
  return isShares ? scaleOfShares(axis, reached, marks) : scaleOf(axis, reached, marks)
}

/** What is written at the marks of a scale. */
export function marksOf(scale: Scale, axis: Axis, format: string): readonly string[] {
  return markPlaces(scale, axis).map((value) => valueLabel(value, axis, format))
}

function markPlaces({ min, max, step }: Scale, { logBase }: Axis): readonly number[] {
  const places: number[] = []
  for (
    let value = min;
    value <= max + step * 1e-9 && places.length <= 200;
    value = logBase === null ? tidy(value + step) : value * step
  )
    places.push(value)
  return places
}

export function valueLabel(value: number, { labels: { unit } }: Axis, format: string): string {
  return formatted(tidy(value / unit), format)
}

/** The format of an axis: its own, or that of what is measured along it. */
export function axisFormat(axis: Axis, { plots, along }: Pair): string {
  if (axis.labels.format !== null) return axis.labels.format
  if (plots.some((it) => stackingOf(it) === 'percent') && axis !== along) return '0%'
  return axis === along ? 'General' : (plots[0]?.series[0]?.format ?? 'General')
}
