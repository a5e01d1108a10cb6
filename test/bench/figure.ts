/** One thing measured, beside the least that it could be, which was measured in turns with it. */
export type Figure = {
  readonly name: string
  readonly value: number
  readonly unit: 'ms' | 'MB'
  readonly floor: number
  /** What the value may be, in the same unit. */
  readonly atMost: number
}

/** The figures as the file of `--json` holds them. */
export function asJson(figures: readonly Figure[]): string {
  return `${JSON.stringify(figures.map(rounded), null, 2)}\n`
}

/** The figures in columns, and whether each is within its limit. */
export function asTable(figures: readonly Figure[]): string {
  const rows = [['', 'value', 'floor', 'at most', ''], ...figures.map(rowOf)]
  const widths = [0, 1, 2, 3].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) =>
      row
        .map((cell, column) => padded(cell, column, widths))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function rowOf(figure: Figure): readonly string[] {
  const { name, value, unit, floor, atMost } = rounded(figure)
  const amounts = [value, floor, atMost].map((amount) => `${amount.toFixed(1)} ${unit}`)
  return [name, ...amounts, value <= atMost ? '✓' : '✗']
}

function padded(cell: string, column: number, widths: readonly number[]): string {
  const width = widths[column] ?? 0
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

function rounded(figure: Figure): Figure {
  const [value, floor, atMost] = [figure.value, figure.floor, figure.atMost].map(
    (it) => Math.round(it * 10) / 10,
  )
  return { ...figure, value: value ?? 0, floor: floor ?? 0, atMost: atMost ?? 0 }
}
