import { strFromU8 } from 'fflate'
import { openPackage } from '../merge/open-package.ts'
import { Uncarried } from '../merge/uncarried.ts'

/** The parts of a Word file that hold what is printed. */
const PRINTED = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']

/** What is not drawn when a Word file is printed here, by the elements that hold it. */
const NOT_DRAWN: readonly (readonly [RegExp, string])[] = [
  [/<wps:txbx\b|<v:textbox\b/, 'a text box'],
  [/<c:chart\b|<cx:chart\b/, 'a chart'],
  [/<dgm:relIds\b/, 'a diagram (SmartArt)'],
  [/<w:object\b|<o:OLEObject\b/, 'an embedded object'],
  [/<w:altChunk\b/, 'another document'],
]

/**
 * Looks at a Word file before it is printed.
 * @throws Uncarried where something of it would be missing from its pages
 */
export function demandPrintable(file: Uint8Array): void {
  const parts = openPackage(file)
  const words = PRINTED.map((part) => strFromU8(parts.bytes(part) ?? new Uint8Array())).join('\n')
  const found = NOT_DRAWN.find(([element]) => element.test(words))
  if (found !== undefined) throw new Uncarried(found[1])
}
