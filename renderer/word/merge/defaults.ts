import type { Document, Element } from '@xmldom/xmldom'
import { putInOrder } from './schema-order.ts'
import { child, children, copyFor, newElement } from './xml.ts'

/** What text and paragraphs are where nothing above says otherwise. */
export type PropertyLayer = { readonly rPr: Element | undefined; readonly pPr: Element | undefined }

/** The defaults of a file, below every style of it; where it has none, those that Word has by itself. */
export function defaultsOf(styles: Document | undefined, near: Element): PropertyLayer {
  const defaults = child(styles?.documentElement ?? undefined, 'docDefaults')
  const said = child(child(defaults, 'rPrDefault'), 'rPr')
  const rPr = said ? copyFor(near, said) : newElement(near, 'rPr')
  layUnder(rPr, ofWord(near))
  return { rPr, pPr: child(child(defaults, 'pPrDefault'), 'pPr') }
}

function ofWord(near: Element): Element {
  const [properties, font] = [newElement(near, 'rPr'), 'Times New Roman']
  properties.appendChild(newElement(near, 'rFonts', { ascii: font, hAnsi: font, cs: font }))
  properties.appendChild(newElement(near, 'sz', { val: 20 }))
  properties.appendChild(newElement(near, 'szCs', { val: 20 }))
  return properties
}

/** Writes what stands below a style into it: the defaults of its own file are not those of the merged one. */
export function bakeDefaults(style: Element, { rPr, pPr }: PropertyLayer): void {
  if (pPr) layUnder(propertiesOf(style, 'pPr'), pPr)
  if (rPr) layUnder(propertiesOf(style, 'rPr'), rPr)
}

/** The properties of a style, made where there are none: those of paragraphs before those of text. */
export function propertiesOf(style: Element, name: 'rPr' | 'pPr'): Element {
  const own = child(style, name)
  if (own) return own
  const later = name === 'pPr' ? ['rPr', ...AFTER_TEXT] : AFTER_TEXT
  const before = children(style).find((it) => later.includes(it.localName ?? ''))
  const made = newElement(style, name)
  style.insertBefore(made, before ?? null)
  return made
}

const AFTER_TEXT = ['tblPr', 'trPr', 'tcPr', 'tblStylePr']

/** Properties that Word takes together from what several places say of them. */
const TAKEN_TOGETHER = ['rFonts', 'lang', 'spacing', 'ind']

function layUnder(own: Element, below: Element): void {
  for (const property of children(below)) {
    const said = child(own, property.localName ?? '')
    if (!said) own.appendChild(copyFor(own, property))
    else if (TAKEN_TOGETHER.includes(said.localName ?? '')) addAttributes(said, property)
  }
  putInOrder(own)
}

function addAttributes(said: Element, below: Element): void {
  for (const { namespaceURI, localName, name, value } of Array.from(below.attributes)) {
    if (!said.hasAttributeNS(namespaceURI, localName ?? name)) said.setAttributeNS(namespaceURI, name, value)
  }
}
