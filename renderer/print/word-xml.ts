/** The namespace of the text of Word files. */
export const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'

export function parsedXml(text: string): Document {
  return new DOMParser().parseFromString(text, 'application/xml')
}

/** The children of that name, in order. */
export function childrenOf(parent: Element | undefined, name: string): readonly Element[] {
  return [...(parent?.children ?? [])].filter(
    (child) => child.localName === name && child.namespaceURI === WORD,
  )
}

export function childOf(parent: Element | undefined, name: string): Element | undefined {
  return childrenOf(parent, name)[0]
}

/** An attribute, `val` unless another is named; null where there is none. */
export function textOf(element: Element | undefined, name = 'val'): string | null {
  return element?.getAttributeNS(WORD, name) ?? null
}

/** The value as a number; null where there is none. */
export function numberOf(element: Element | undefined, name = 'val'): number | null {
  const value = textOf(element, name)
  return value === null || value.trim() === '' ? null : Number(value)
}
