import { childOf, numberOf, WORD } from '../word-xml.ts'
import { withinPaper } from './drawing-xml.ts'

/** The sheet of paper on which something stands, in points. */
export type Sheet = Readonly<Record<'width' | 'height' | 'left' | 'top' | 'right' | 'bottom', number>>

const TWIPS = 20
/** A4 with an inch of margin. */
const USUAL: Sheet = { width: 595.3, height: 841.9, left: 72, top: 72, right: 72, bottom: 72 }

/** The sheet of the section in which an element is: the next properties of a section are those of its own. */
export function sheetOf(element: Element): Sheet {
  const sections = [...element.ownerDocument.getElementsByTagNameNS(WORD, 'sectPr')]
  const own = sections.find(
    (section) => (element.compareDocumentPosition(section) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0,
  )
  const [size, margin] = [childOf(own, 'pgSz'), childOf(own, 'pgMar')]
  const points = (of: Element | undefined, name: string, usual: number) =>
    Math.abs(withinPaper((numberOf(of, name) ?? usual * TWIPS) / TWIPS))
  return {
    width: points(size, 'w', USUAL.width),
    height: points(size, 'h', USUAL.height),
    left: points(margin, 'left', USUAL.left),
    top: points(margin, 'top', USUAL.top),
    right: points(margin, 'right', USUAL.right),
    bottom: points(margin, 'bottom', USUAL.bottom),
  }
}
