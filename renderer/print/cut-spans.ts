import type { Shares } from './content-shares.ts'

/**
 * Before a table is cut: a cell that reaches down over the cut ends with it, and what is left of it goes on in
 * the cell of the next row that stands there without being seen.
 */
export function cutSpanningCells(
  table: HTMLTableElement,
  shares: Shares,
  takenOf: (cell: HTMLTableCellElement) => readonly Node[],
): void {
  const rows = [...table.rows]
  const next = rows.findIndex((row) => ['left', 'cut'].includes(shares.get(row)?.kind ?? ''))
  const hasBoth = shares.get(rows[next] ?? table)?.kind === 'cut'
  for (const [at, row] of rows.slice(0, Math.max(0, next)).entries()) {
    for (const cell of row.cells) {
      const over = at + cell.rowSpan - next
      const heir = over > 0 ? cellBelow(cell, rows[next]) : undefined
      if (heir === undefined) continue
      const taken = takenOf(cell)
      heir.replaceChildren(...cell.childNodes)
      cell.replaceChildren(...taken)
      heir.style.display = ''
      heir.rowSpan = over
      cell.rowSpan = next - at + (hasBoth ? 1 : 0)
    }
  }
}

function cellBelow(cell: HTMLTableCellElement, row: HTMLTableRowElement | undefined) {
  const column = columnOf(cell)
  return [...(row?.cells ?? [])].find((it) => columnOf(it) === column)
}

/** All cells of a row count, seen or not: the file has one for each place. */
function columnOf(cell: HTMLTableCellElement): number {
  let column = 0
  for (let before = cell.previousElementSibling; before; before = before.previousElementSibling) {
    if (before instanceof HTMLTableCellElement) column += before.colSpan
  }
  return column
}
