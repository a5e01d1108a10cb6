/**
 * Does what takes a row away, and then gives the keys to the same button of the row that takes its place:
 * they would be nowhere otherwise.
 * @param button the one that was pressed; its title names it in every row
 * @param row a selector of the rows
 * @param remove answers false where the row stays, and keeps the keys
 */
export async function focusNeighbourAfter(
  button: HTMLElement,
  row: string,
  remove: () => Promise<unknown>,
): Promise<void> {
  const same = `button[title="${button.title}"]`
  const rows = [...document.querySelectorAll(row)].filter((it) => it.querySelector(same) !== null)
  const at = rows.findIndex((it) => it.contains(button))
  const neighbour = rows[at + 1] ?? rows[at - 1]
  if ((await remove()) === false) return
  neighbour?.querySelector<HTMLElement>(same)?.focus()
}
