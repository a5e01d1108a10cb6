import type { Element } from '@xmldom/xmldom'
import { putInOrder } from './schema-order.ts'
import { all, parentOf, setValue, value } from './xml.ts'

/** What LibreOffice writes otherwise than the schema of Word has it, and means the same. */
export function putRight(root: Element): void {
  for (const name of ['tblHeader', 'cantSplit']) {
    for (const it of all(root, name)) if (value(it) === 'true') it.removeAttribute('w:val')
  }
  for (const name of ['jc', 'lvlJc']) {
    for (const it of all(root, name)) setValue(it, SIDES[value(it)] ?? value(it))
  }
  for (const level of all(root, 'lvl')) putInOrder(level)
  for (const section of all(root, 'sectPr')) {
    const around = parentOf(section)
    if (around?.localName === 'pPr') putInOrder(around)
  }
}

/** Both are where a line begins and ends, in text from right to left too. */
const SIDES: Readonly<Record<string, string>> = { start: 'left', end: 'right' }
