/** Makes the columns of tables as wide as they are now, so that they stay so in each part of a table that is cut. */
export function fixColumns(section: HTMLElement): void {
  const room = Math.floor(section.getBoundingClientRect().width) // a line beyond the last whole pixel is not printed
  const tables = [...section.querySelectorAll('table')].map((table) => ({
    table,
    width: table.getBoundingClientRect().width,
    columns: [...table.querySelectorAll<HTMLTableColElement>(':scope > colgroup > col')].map((column) => ({
      column,
      width: column.getBoundingClientRect().width,
    })),
  }))
  for (const { table, width, columns } of tables) {
    if (columns.length === 0 || columns.some((it) => it.width === 0)) continue
    const beyond = Math.max(0, width - room)
    const excess = beyond < 1 ? beyond : 0 // one that hangs out is to
    table.style.width = `${width - excess}px`
    table.style.tableLayout = 'fixed'
    for (const [at, { column, width: own }] of columns.entries())
      column.style.width = `${at === columns.length - 1 ? own - excess : own}px`
  }
}
