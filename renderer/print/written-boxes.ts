import { type Box, boxOf } from './text-box.ts'
import { childOf, WORD } from './word-xml.ts'

/** Where a box stood, and what is in it, when both are drawn. */
export const BOX_PLACE = 'box-place-'
export const BOX_WORDS = 'box-words-'

/**
 * Writes the words of text boxes into tables of one cell, each before the paragraph that has the box, for
 * docx-preview draws no boxes; and gives what the boxes are like.
 */
export function writeBoxes(root: Document): readonly Box[] {
  for (const older of [...root.getElementsByTagNameNS('*', 'Fallback')]) {
    if (older.previousElementSibling?.querySelector('txbxContent')) older.remove()
  }
  const contents = [...root.getElementsByTagNameNS(WORD, 'txbxContent')]
  return contents
    .filter((content) => content.parentElement?.closest('txbxContent') === null)
    .map((content, at) => {
      const box = boxOf(content)
      moveOut(content, at)
      return box
    })
}

function moveOut(content: Element, at: number): void {
  const holder = content.closest('AlternateContent') ?? content.closest('drawing, pict')
  const run = holder?.closest('r')
  const paragraph = run?.closest('p')
  const words = content.querySelector('p')
  if (!holder || !run || !paragraph || !words) return
  mark(words, `${BOX_WORDS}${at}`)
  run.before(bookmark(run.ownerDocument, `${BOX_PLACE}${at}`))
  paragraph.before(tableOf([...content.children], content.ownerDocument))
  holder.remove()
}

function mark(paragraph: Element, name: string): void {
  const start = bookmark(paragraph.ownerDocument, name)
  const properties = childOf(paragraph, 'pPr')
  if (properties === undefined) paragraph.prepend(start)
  else properties.after(start)
}

function bookmark(root: Document, name: string): Element {
  const start = root.createElementNS(WORD, 'w:bookmarkStart')
  start.setAttributeNS(WORD, 'w:id', name)
  start.setAttributeNS(WORD, 'w:name', name)
  return start
}

function tableOf(content: readonly Element[], root: Document): Element {
  const [table, row, cell] = ['w:tbl', 'w:tr', 'w:tc'].map((name) => root.createElementNS(WORD, name))
  if (!table || !row || !cell) throw new Error('A table has a row and a cell')
  cell.append(...content)
  row.append(cell)
  table.append(row)
  return table
}
