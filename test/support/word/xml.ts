import type { Document, Element } from '@xmldom/xmldom'

/** A few words for walking the XML of a Word file. */

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
export const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'

/** Every element of this name below a root, in document order. Nothing below nothing. */
export function all(root: Document | Element | undefined, name: string, namespace = W): Element[] {
  return root ? Array.from(root.getElementsByTagNameNS(namespace, name)) : []
}

export function children(parent: Element | undefined): Element[] {
  const elements: Element[] = []
  for (let node = parent?.firstChild ?? null; node; node = node.nextSibling) {
    // A node of type 1 is an element: the library's types do not say so.
    if (node.nodeType === 1) elements.push(node as Element)
  }
  return elements
}

export function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent).find((element) => element.localName === name)
}

/** An attribute of WordprocessingML, `w:val` unless another is named; empty when it is not there. */
export function value(element: Element | undefined, attribute = 'val'): string {
  return element?.getAttributeNS(W, attribute) ?? ''
}

/** A property such as `w:b`: on when it is there, unless it says otherwise. */
export function isOn(element: Element | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off', 'none'].includes(value(element))
}
