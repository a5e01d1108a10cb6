import type { Reading } from '../../../../renderer/print/charts/read/labels.ts'
import { themeOf } from '../../../../renderer/print/charts/read/theme.ts'
import { parsedXml } from '../../../../renderer/print/word-xml.ts'

const NAMESPACES =
  'xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
  'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"'

/** An element of a chart, without the rest of it: `elementOf('<c:legend/>')`. */
function elementOf(xml: string): Element {
  const element = parsedXml(`<c:chartSpace ${NAMESPACES}>${xml}</c:chartSpace>`).documentElement
    .firstElementChild
  if (element === null) throw new Error('There is an element')
  return element
}

/** What is read of an element in the colours of Office and black text of ten points. */
export function readingOf<T>(xml: string, read: (element: Element, reading: Reading) => T): T {
  const element = elementOf(xml)
  const text = { size: 10, colour: '#000000', isBold: false, isItalic: false, font: 'Calibri' }
  return read(element, { theme: themeOf('', element), text, is1904: false })
}
