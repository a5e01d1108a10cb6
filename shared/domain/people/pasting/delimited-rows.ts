/** A row of cells, with the line it begins on, counted from 1, and its text as it stands. */
export type Row = { readonly line: number; readonly text: string; readonly cells: readonly string[] }

/**
 * Cuts text into rows and cells as Excel writes them: a cell in quotation marks may hold the separator,
 * line breaks and doubled quotation marks. A mark that is never closed is a mark like any other. In
 * comma separated text a comma in brackets belongs to its cell: `Mr J Rivers (Head of Service, KCC)`.
 */
export function delimitedRows(text: string, separator: '\t' | ','): readonly Row[] {
  const rows: Row[] = []
  let from = 0
  let line = 1
  while (from < text.length) {
    const { cells, end } = rowAt(text, from, CELLS[separator])
    const own = text.slice(from, end)
    rows.push({ line, text: own, cells })
    line += own.split('\n').length
    from = end + 1
  }
  return rows
}

const CELLS = {
  '\t': { quoted: /"((?:[^"]|"")*)"(?=[\t\n]|$)/y, plain: /[^\t\n]*/y, separator: '\t' },
  ',': { quoted: /\s*"((?:[^"]|"")*)"\s*(?=[,\n]|$)/y, plain: /(?:\([^()\n]*\)|[^,\n])*/y, separator: ',' },
} as const
type Cells = (typeof CELLS)[keyof typeof CELLS]

/** The cells of one row, and where its line ends. */
function rowAt(text: string, from: number, forms: Cells): { cells: readonly string[]; end: number } {
  const cells: string[] = []
  let end = from - 1
  do {
    const cell = cellAt(text, end + 1, forms)
    cells.push(cell.words)
    end = cell.end
  } while (text[end] === forms.separator)
  return { cells, end }
}

function cellAt(text: string, at: number, forms: Cells): { words: string; end: number } {
  const quoted = matchAt(forms.quoted, text, at)
  if (quoted !== null) return { words: (quoted[1] ?? '').replaceAll('""', '"'), end: at + quoted[0].length }
  const plain = matchAt(forms.plain, text, at)?.[0] ?? ''
  return { words: plain, end: at + plain.length }
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
