import type { Chart, Series } from '../chart-model.ts'
import { keyOf, type LegendEntry } from './legend-entries.ts'
import { lineHeight, type Measure } from './room.ts'

/** Around the words of a cell. */
const PADDING = 3
const KEY = 16

export type TableRow = { readonly series: Series; readonly key: LegendEntry['key'] }

/** The rows of the table of a chart: its series, plot by plot. */
export function tableRows({ plots }: Chart): readonly TableRow[] {
  return plots.flatMap((plot) => plot.series.map((series) => ({ series, key: keyOf(plot, series) })))
}

/** How far the table reaches down below the plot; nought where there is none. */
export function tableHeight(chart: Chart): number {
  return chart.table === null || !isUpright(chart) ? 0 : (1 + tableRows(chart).length) * rowHeight(chart)
}

/** A table stands below columns, lines and areas. */
function isUpright({ plots }: Chart): boolean {
  return plots.every(
    (plot) => (plot.kind === 'bars' && !plot.isAcross) || plot.kind === 'lines' || plot.kind === 'areas',
  )
}

export function rowHeight({ table, text }: Chart): number {
  return lineHeight(table?.look ?? text) * 1.2
}

export function keyWidth({ table }: Chart): number {
  return table?.hasKeys === true ? KEY : 0
}

/** How wide the names of the series are, which stand to the left of the plot. */
export function namesWidth(chart: Chart, measure: Measure): number {
  const { table } = chart
  if (table === null || tableHeight(chart) === 0) return 0
  const widest = tableRows(chart).reduce(
    (most, { series }) => Math.max(most, measure(series.name, table.look)),
    0,
  )
  return widest + keyWidth(chart) + 2 * PADDING
}
