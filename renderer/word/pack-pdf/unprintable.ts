import { strFromU8 } from 'fflate'
import { openPackage } from '../merge/open-package.ts'
import { Uncarried } from '../merge/uncarried.ts'
import { undrawnChart } from './undrawn-charts.ts'
import { undrawnPicture } from './undrawn-pictures.ts'
import { undrawnShape } from './undrawn-shapes.ts'

const WITH_WORDS = ['word/document.xml', 'word/footnotes.xml', 'word/endnotes.xml']

const OTHER_DOCUMENT = /<w:altChunk\b/

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
  if (WITH_WORDS.some((part) => OTHER_DOCUMENT.test(text(part)))) return 'another document'
  return undrawnChart(parts) ?? undrawnPicture(parts) ?? undrawnShape(parts)
}
