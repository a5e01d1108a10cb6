/** Words for reading drawings, whose elements come from many namespaces: no two of a name mean different things. */

export const PER_POINT = 12_700
/** No sheet of paper is larger, in points: a size beyond it is damage or malice. */
const LARGEST = 100_000

/** The children of that name, in order. */
export function partsOf(parent: Element | undefined, ...names: readonly string[]): readonly Element[] {
  return [...(parent?.children ?? [])].filter(({ localName }) => names.includes(localName))
}

/** What lies at the end of a path of names, each a child of the one before. */
export function partOf(parent: Element | undefined, ...path: readonly string[]): Element | undefined {
  return path.reduce<Element | undefined>((found, name) => partsOf(found, name)[0], parent)
}

/** An attribute, whatever its namespace; null where there is none. */
export function wordOf(element: Element | undefined, name: string): string | null {
  const found = [...(element?.attributes ?? [])].find(({ localName }) => localName === name)
  return found?.value ?? null
}

/** An attribute as a number. */
export function amountOf(element: Element | undefined, name: string, usual = 0): number {
  const value = wordOf(element, name)
  const amount = value === null || value.trim() === '' ? Number.NaN : Number(value)
  return Number.isFinite(amount) ? amount : usual
}

/** A share of the whole: `50000` and `50%` are both a half. */
export function shareOf(element: Element | undefined, name: string, usual = 0): number {
  const value = wordOf(element, name) ?? ''
  if (value.endsWith('%')) return Number.parseFloat(value) / 100 || 0
  return amountOf(element, name, usual * 100_000) / 100_000
}

/** A length of a drawing, in points. */
export function lengthOf(element: Element | undefined, name: string, usual = 0): number {
  return withinPaper(amountOf(element, name, usual * PER_POINT) / PER_POINT)
}

export function withinPaper(points: number): number {
  return Number.isFinite(points) ? Math.min(LARGEST, Math.max(-LARGEST, points)) : 0
}

/** A switch of a drawing. */
export function isSet(element: Element | undefined, name: string): boolean {
  return ['1', 'true', 'on', 't'].includes(wordOf(element, name) ?? '')
}
