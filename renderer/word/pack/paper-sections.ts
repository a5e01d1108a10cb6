import type { Element } from '@xmldom/xmldom'
import { child, children, newElement, R, remove, setValue, value } from '../merge/xml.ts'
import { PAGE } from '../profile.ts'
import type { Margins } from './margins.ts'

/** The order in which Word wants the properties of a section. */
const ORDER = (
  'headerReference footerReference footnotePr endnotePr type pgSz pgMar paperSrc pgBorders lnNumType pgNumType ' +
  'cols formProt vAlign noEndnote titlePg textDirection bidi rtlGutter docGrid printerSettings'
).split(' ')

/** Gives the first of a paper's sections what stands in its margins; those after it go on with it. */
export function openSection(section: Element, margins: Margins, startAt: number | null): void {
  const { firstHeader, header, footer } = margins
  const references = [
    ['headerReference', 'default', header],
    ['headerReference', 'first', firstHeader],
    ['footerReference', 'default', footer],
    ['footerReference', 'first', footer],
  ] as const
  for (const [name, type, id] of references) {
    const reference = newElement(section, name, { type })
    reference.setAttributeNS(R, 'r:id', id)
    put(section, reference)
  }
  put(section, newElement(section, 'titlePg'))
  if (startAt !== null) put(section, newElement(section, 'pgNumType', { start: startAt }))
}

/** The height of a line in the margins. */
const LINE = 240
const LEAST = 60

/** Keeps header and footer out of the text, however narrow the margins of a paper are. */
export function makeRoom(section: Element, linesAbove: number): void {
  const margin = child(section, 'pgMar')
  if (!margin) return
  const room = (side: string, lines: number) => {
    const size = Math.abs(Number(value(margin, side)) || 0)
    return Math.max(0, Math.min(PAGE.headerAndFooter, size - lines * LINE - LEAST))
  }
  setValue(margin, room('top', linesAbove), 'header')
  setValue(margin, room('bottom', 1), 'footer')
}

/** A4, upright, with the margins of the notes: of a page that is left blank. */
export function plainSection(near: Element): Element {
  const section = newElement(near, 'sectPr')
  const { width, height, marginTop, marginBottom, marginSide, headerAndFooter } = PAGE
  put(section, newElement(near, 'pgSz', { w: width, h: height }))
  const sides = { top: marginTop, right: marginSide, bottom: marginBottom, left: marginSide }
  put(
    section,
    newElement(near, 'pgMar', { ...sides, header: headerAndFooter, footer: headerAndFooter, gutter: 0 }),
  )
  return section
}

/** Ends a section with a paragraph: its last one, where that is a paragraph that ends none yet. */
export function endSection(paragraph: Element, section: Element): void {
  const properties = child(paragraph, 'pPr') ?? newElement(paragraph, 'pPr')
  if (properties.parentNode === null) paragraph.insertBefore(properties, paragraph.firstChild)
  remove(child(properties, 'pPrChange'))
  properties.appendChild(section)
}

function put(section: Element, element: Element): void {
  const place = ORDER.indexOf(element.localName ?? '')
  const after = children(section).find((it) => ORDER.indexOf(it.localName ?? '') > place)
  section.insertBefore(element, after ?? null)
}
