import { DOMParser, type Document, type Element, type Node, XMLSerializer } from '@xmldom/xmldom'
import { strFromU8, strToU8 } from 'fflate'

/** A few words for reading and changing the XML of a Word file. */

export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
export const A = 'http://schemas.openxmlformats.org/drawingml/2006/main'

/** Reads a part. A declared document type is refused: Word writes none, and it can make a short file long. */
export function parseXml(bytes: Uint8Array): Document {
  const text = strFromU8(bytes)
  if (/<!DOCTYPE/i.test(text)) throw new Error('A part declares a document type')
  return new DOMParser().parseFromString(text, 'text/xml')
}

export function writeXml(document: Document): Uint8Array {
  return strToU8(new XMLSerializer().serializeToString(document))
}

/** Every element of this name below a root, in document order, as they are now. Nothing below nothing. */
export function all(root: Document | Element | undefined, name: string, namespace = W): Element[] {
  return root ? Array.from(root.getElementsByTagNameNS(namespace, name)) : []
}

/** An element and every element below it, in document order, as they are now. */
export function withAllBelow(root: Element): Element[] {
  return [root, ...Array.from(root.getElementsByTagName('*'))]
}

export function children(parent: Node | undefined): Element[] {
  const elements: Element[] = []
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    // A node of type 1 is an element: the library's types do not say so.
    if (node.nodeType === 1) elements.push(node as Element)
  }
  return elements
}

export function child(parent: Node | undefined, name: string): Element | undefined {
  return children(parent).find((element) => element.localName === name && element.namespaceURI === W)
}

/** The nearest element of this name around another. */
export function around(element: Element, name: string): Element | undefined {
  let outer = parentOf(element)
  while (outer && !(outer.localName === name && outer.namespaceURI === W)) outer = parentOf(outer)
  return outer
}

export function parentOf(element: Element): Element | undefined {
  const parent = element.parentNode
  // A node of type 1 is an element: the library's types do not say so.
  return parent?.nodeType === 1 ? (parent as Element) : undefined
}

/** An attribute of WordprocessingML, `w:val` unless another is named; empty when it is not there. */
export function value(element: Element | undefined, attribute = 'val'): string {
  return element?.getAttributeNS(W, attribute) ?? ''
}

export function setValue(element: Element, text: string | number, attribute = 'val'): void {
  element.setAttributeNS(W, `w:${attribute}`, String(text))
}

/** A property such as `w:b`: on when it is there, unless it says otherwise. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(value(element))
}

/** A new element of the document that another belongs to: `newElement(body, 'jc', { val: 'right' })`. */
export function newElement(
  near: Element,
  name: string,
  values: Readonly<Record<string, string | number>> = {},
): Element {
  const { ownerDocument } = near
  if (!ownerDocument) throw new Error('An element belongs to no document')
  const element = ownerDocument.createElementNS(W, `w:${name}`)
  for (const [attribute, text] of Object.entries(values)) setValue(element, text, attribute)
  return element
}

/** A copy of an element for the document that another belongs to. */
export function copyFor(near: Element, element: Element): Element {
  const { ownerDocument } = near
  if (!ownerDocument) throw new Error('An element belongs to no document')
  return ownerDocument.importNode(element, true)
}

export function putFirst(parent: Element, element: Element): void {
  parent.insertBefore(element, parent.firstChild)
}

export function putAfter(before: Element, element: Element): void {
  before.parentNode?.insertBefore(element, before.nextSibling)
}

export function remove(element: Element | undefined): void {
  element?.parentNode?.removeChild(element)
}

/** Puts what an element holds, or what another in it holds, in its place. */
export function unwrap(element: Element, held: Element | undefined = element): void {
  const parent = element.parentNode
  while (held?.firstChild) parent?.insertBefore(held.firstChild, element)
  remove(element)
}
