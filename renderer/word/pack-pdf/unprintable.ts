import { strFromU8 } from 'fflate'
import { openPackage } from '../merge/open-package.ts'
import { Uncarried } from '../merge/uncarried.ts'
import { undrawnChart } from './undrawn-charts.ts'
import { undrawnPicture } from './undrawn-pictures.ts'

const DOCUMENT = 'word/document.xml'
const NOTES = ['word/footnotes.xml', 'word/endnotes.xml']

/** What is not drawn when a Word file is printed here, by the elements that hold it. */
const NOT_DRAWN: readonly (readonly [RegExp, string])[] = [
  [/<dgm:relIds\b/, 'a diagram (SmartArt)'],
  [/<w:altChunk\b/, 'another document'],
]
const BOX = /<w:txbxContent\b/
const GROUP = /<wpg:wgp\b|<wpc:wpc\b|<v:group\b/

/**
 * Looks at a Word file before it is printed.
 * @throws Uncarried where something of it would be missing from its pages
 */
export function demandPrintable(file: Uint8Array): void {
  const found = unprintable(file)
  if (found !== null) throw new Uncarried(found)
}

/** What would be missing from the pages of a Word file when it is printed, for a clerk; null where it is whole. */
export function unprintable(file: Uint8Array): string | null {
  const parts = openPackage(file)
  const text = (part: string) => strFromU8(parts.bytes(part) ?? new Uint8Array())
  const [document, notes] = [text(DOCUMENT), NOTES.map(text).join('\n')]
  const found = NOT_DRAWN.find(([element]) => element.test(document + notes))
  if (found !== undefined) return found[1]
  if (BOX.test(notes)) return 'a text box in a footnote'
  if (BOX.test(document) && GROUP.test(document)) return 'a text box in a group of shapes'
  return undrawnChart(parts) ?? undrawnPicture(parts)
}
