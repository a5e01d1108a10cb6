import type { Element } from '@xmldom/xmldom'
import type { WordPackage } from './open-package.ts'
import type { SourceStyles } from './source-styles.ts'
import { all, around, child, children, newElement, remove, value } from './xml.ts'

/** From this version on, Word lets the line of a table begin at the margin, and not the text in it. */
const LINES_AT_THE_MARGIN = 15
/** Of a file that does not say: Word 2007. */
const OLDEST = 12

/** Keeps tables of an older file where that had them; the pack is laid out as today's are. */
export function keepTablesInPlace(body: Element, file: WordPackage, styles: SourceStyles): void {
  if (layoutOf(file) >= LINES_AT_THE_MARGIN) return
  for (const table of all(body, 'tbl')) {
    const properties = child(table, 'tblPr')
    if (!properties || around(table, 'tbl') || isAligned(properties)) continue
    const places = [properties, ...styles.chain(styleOf(properties, styles)).map((it) => child(it, 'tblPr'))]
    const said = places.map((it) => child(it, 'tblInd')).find((it) => it !== undefined)
    const indent = (Number(value(said, 'w')) || 0) - cellMargin(places)
    remove(child(properties, 'tblInd'))
    putIndent(properties, newElement(properties, 'tblInd', { w: indent, type: 'dxa' }))
  }
}

function layoutOf(file: WordPackage): number {
  const settings = all(file.xml('word/settings.xml'), 'compatSetting')
  const mode = settings.find((it) => value(it, 'name') === 'compatibilityMode')
  return Number(value(mode)) || OLDEST
}

function styleOf(properties: Element, styles: SourceStyles): string {
  return value(child(properties, 'tblStyle')) || styles.ofTables
}

/** A table in the middle or at the right is not moved. */
function isAligned(properties: Element): boolean {
  return ['center', 'right', 'end'].includes(value(child(properties, 'jc')))
}

const USUAL_MARGIN = 115

function cellMargin(places: readonly (Element | undefined)[]): number {
  const sides = places.flatMap((it) => children(child(it, 'tblCellMar')))
  const left = sides.find((it) => ['left', 'start'].includes(it.localName ?? ''))
  return left ? Number(value(left, 'w')) || 0 : USUAL_MARGIN
}

const STILL_BEFORE =
  'tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc tblCellSpacing'.split(
    ' ',
  )

function putIndent(properties: Element, indent: Element): void {
  const after = children(properties).find((it) => !STILL_BEFORE.includes(it.localName ?? ''))
  properties.insertBefore(indent, after ?? null)
}
