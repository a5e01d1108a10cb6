import type { Chart, Line } from '../chart-model.ts'
import { formatted } from '../format/number-format.ts'
import type { Pair } from '../layout/pairs.ts'
import { cut, type Measure, type Rect } from '../layout/room.ts'
import { keyWidth, namesWidth, rowHeight, tableHeight, tableRows } from '../layout/table.ts'
import { keyParts } from './legend.ts'
import { type Part, textPart } from './paint.ts'

const PADDING = 3

/** The figures of a chart below its plot, a column for each category. */
export function tableParts(
  chart: Chart,
  { categories }: Pair,
  inner: Rect,
  measure: Measure,
): readonly Part[] {
  const { table } = chart
  if (table === null || tableHeight(chart) === 0) return []
  const grid = {
    chart,
    inner,
    top: inner.top + inner.height,
    row: rowHeight(chart),
    names: namesWidth(chart, measure),
  }
  const band = inner.width / Math.max(1, categories.length)
  const cell = (text: string, column: number, row: number) =>
    textPart(cut(text, band, table.look, measure), table.look, {
      x: inner.left + (column + 0.5) * band,
      y: grid.top + (row + 0.5) * grid.row,
      align: 'center',
    })
  const heads = categories.map((category, column) => cell(category, column, 0))
  const rows = tableRows(chart).flatMap(({ series, key }, at) => {
    const middle = grid.top + (at + 1.5) * grid.row
    const left = inner.left - grid.names + PADDING
    const entry = { entry: { label: series.name, key }, left, middle, keyWidth: keyWidth(chart) - PADDING }
    const figures = categories.map((_, column) => {
      const value = series.values[column] ?? null
      return cell(value === null ? '' : formatted(value, series.format), column, at + 1)
    })
    const name = textPart(series.name, table.look, { x: left + keyWidth(chart), y: middle })
    return [...(table.hasKeys ? keyParts(entry, table.look.size) : []), name, ...figures]
  })
  return [...heads, ...rows, ...gridParts(grid, categories.length)]
}

type Grid = {
  readonly chart: Chart
  readonly inner: Rect
  readonly top: number
  readonly row: number
  readonly names: number
}

function gridParts({ chart, inner, top, row, names }: Grid, columns: number): readonly Part[] {
  const { table } = chart
  if (table === null || table.line === null) return []
  const { borders, line } = table
  const rows = tableRows(chart).length
  const [left, right, bottom] = [inner.left - names, inner.left + inner.width, top + (rows + 1) * row]
  const across = Array.from({ length: rows + 1 }, (_, at) => at + 1)
    .filter((at) => (at === rows + 1 ? borders.outline : borders.rows))
    .map((at) => linePart([left, top + at * row, right, top + at * row], line))
  const down = Array.from({ length: columns + 1 }, (_, at) => at)
    .filter((at) => (at === columns ? borders.outline : borders.columns))
    .map((at) => inner.left + (at * inner.width) / Math.max(1, columns))
    .map((x) => linePart([x, top, x, bottom], line))
  const edge = borders.outline ? [linePart([left, top + row, left, bottom], line)] : []
  return [...across, ...down, ...edge]
}

function linePart(
  [x1, y1, x2, y2]: readonly [number, number, number, number],
  { colour, width }: Line,
): Part {
  return {
    type: 'line',
    silent: true,
    shape: { x1, y1, x2, y2 },
    style: { stroke: colour, lineWidth: width },
  }
}
