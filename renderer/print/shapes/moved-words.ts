import { childOf, WORD } from '../word-xml.ts'
import type { Shape } from './shape.ts'

/** Where a drawing stood, and where the words of one of its shapes are, when the text is drawn. */
export const DRAWING = 'drawing-'
export function wordsName(drawing: number, shape: number): string {
  return `words-of-${drawing}-${shape}`
}

/**
 * Leaves a mark in the place of a drawing, and writes the words of its shapes into tables of one cell before
 * its paragraph. Gives whether it could: a drawing outside of paragraphs is none of Word's.
 */
export function moveOut(holder: Element, shapes: readonly Shape[], number: number): boolean {
  const run = holder.closest('r')
  const paragraph = run?.closest('p')
  if (!run || !paragraph) return false
  markPlace(holder, run, paragraph, bookmark(holder.ownerDocument, `${DRAWING}${number}`))
  for (const [at, { words }] of shapes.entries()) {
    if (words?.content.kind !== 'of Word') continue
    paragraph.before(tableOf(words.content.content, wordsName(number, at)))
  }
  holder.remove()
  return true
}

/** The mark stands between two runs: what came before the drawing in its own run goes into one before it. */
function markPlace(holder: Element, run: Element, paragraph: Element, mark: Element): void {
  let outermost = run
  while (outermost.parentElement !== null && outermost.parentElement !== paragraph)
    outermost = outermost.parentElement
  if (outermost === run && holder.parentElement === run) run.before(...startOf(run, holder), mark)
  else outermost.before(mark)
}

function startOf(run: Element, holder: Element): readonly Element[] {
  const properties = childOf(run, 'rPr')
  const children = [...run.children]
  const before = children.slice(0, children.indexOf(holder)).filter((it) => it !== properties)
  if (before.length === 0) return []
  const start = run.ownerDocument.createElementNS(WORD, 'w:r')
  if (properties !== undefined) start.append(properties.cloneNode(true))
  start.append(...before)
  return [start]
}

function bookmark(root: Document, name: string): Element {
  const start = root.createElementNS(WORD, 'w:bookmarkStart')
  start.setAttributeNS(WORD, 'w:id', name)
  start.setAttributeNS(WORD, 'w:name', name)
  return start
}

/** The words in a cell, behind a paragraph by which they are found again. */
function tableOf(content: Element, name: string): Element {
  const root = content.ownerDocument
  const [table, row, cell, paragraph] = ['w:tbl', 'w:tr', 'w:tc', 'w:p'].map((it) =>
    root.createElementNS(WORD, it),
  )
  if (!table || !row || !cell || !paragraph) throw new Error('A table has a row and a cell')
  paragraph.append(bookmark(root, name))
  cell.append(paragraph, ...content.children)
  row.append(cell)
  table.append(row)
  return table
}
