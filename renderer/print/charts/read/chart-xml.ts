/** The children of that name, whatever their namespace: those of charts differ by the year of the program. */
export function childrenNamed(parent: Element | undefined, name: string): readonly Element[] {
  return [...(parent?.children ?? [])].filter((child) => child.localName === name)
}

/** The first child of that name, or what is reached by several names: `at(series, 'tx', 'strRef')`. */
export function at(parent: Element | undefined, ...names: readonly string[]): Element | undefined {
  return names.reduce<Element | undefined>((found, name) => childrenNamed(found, name)[0], parent)
}

/** What a child says, as `<c:gapWidth val="150"/>` does; null where there is none. */
export function said(parent: Element | undefined, name: string): string | null {
  return at(parent, name)?.getAttribute('val') ?? null
}

/** The number that a child says; null where there is none that can be counted with. */
export function numberSaid(parent: Element | undefined, name: string): number | null {
  return asNumber(said(parent, name)?.replace(/%$/, '') ?? null)
}

export function asNumber(text: string | null | undefined): number | null {
  if (text === null || text === undefined || text.trim() === '') return null
  const number = Number(text)
  return Number.isFinite(number) ? number : null
}

/** Whether a switch is on: one that is there and says nothing is. */
export function isOn(parent: Element | undefined, name: string, absent = false): boolean {
  const found = at(parent, name)
  return found === undefined ? absent : !['0', 'false'].includes(found.getAttribute('val') ?? '1')
}

/** A number kept between two others, for a file may say anything. */
export function between(least: number, number: number, most: number): number {
  return Math.min(most, Math.max(least, number))
}
