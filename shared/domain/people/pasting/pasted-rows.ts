import { inOneLine } from '../../white-space.ts'
import { type ReadEntry, refusedAt } from '../pasted-person.ts'
import { bareRow } from './bare-row.ts'
import { type Columns, columnsOf } from './column-headings.ts'
import { delimitedRows, type Row } from './delimited-rows.ts'
import { headedRow } from './headed-row.ts'

/** Whether the text is rows of cells: with column headings, or with several tabs in a line. */
export function isTable(text: string): boolean {
  return /^[^\n]*\t[^\n]*\t/m.test(text) || headingsIn(rowsOf(text)) !== undefined
}

/** Reads rows copied from Excel, comma separated text, or a whole name on each line. */
export function pastedRows(text: string): readonly ReadEntry[] {
  const rows = rowsOf(text)
  const headings = headingsIn(rows)
  if (headings === undefined) return rows.flatMap(bareRow)
  const above = rows.slice(0, headings.index)
  return [
    ...above.map((row) => refusedAt(row.line, row.text.trim(), 'This stands above the column headings.')),
    ...rows.slice(headings.index + 1).map((row) => headedRow(row, headings.columns)),
  ]
}

/** The rows that hold anything, each cell in one line. */
function rowsOf(text: string): readonly Row[] {
  return delimitedRows(text, text.includes('\t') ? '\t' : ',')
    .map((row) => ({ ...row, cells: row.cells.map(inOneLine) }))
    .filter((row) => row.cells.some((cell) => cell !== ''))
}

/** A title may stand above the headings. */
const FIRST_ROWS = 5

function headingsIn(rows: readonly Row[]): { index: number; columns: Columns } | undefined {
  for (const [index, row] of rows.slice(0, FIRST_ROWS).entries()) {
    const columns = columnsOf(row.cells)
    if (columns !== undefined) return { index, columns }
  }
  return undefined
}
