import { childOf, textOf } from './word-xml.ts'

/** How the mark at the end of a paragraph looks by itself, as properties of CSS; its style says the rest. */
export type MarkLook = Readonly<Record<string, string>>

const SWITCHES = [
  ['b', 'font-weight', 'bold'],
  ['i', 'font-style', 'italic'],
] as const

/** The look that is written with a paragraph, beside that of its style: its label takes it over. */
export function markLook(paragraph: Element | undefined): MarkLook {
  const own = childOf(paragraph, 'rPr')
  const colour = textOf(childOf(own, 'color'))
  const look = SWITCHES.flatMap(([name, property, on]) => {
    const found = childOf(own, name)
    if (found === undefined) return []
    return [[property, ['0', 'false', 'off'].includes(textOf(found) ?? '') ? 'normal' : on]]
  })
  if (colour !== null && /^[\dA-F]{6}$/i.test(colour)) look.push(['color', `#${colour}`])
  return Object.fromEntries(look)
}

/** Gives a paragraph the look of its mark, for its label: its words have theirs already. */
export function setMarkLook(paragraph: HTMLElement, look: MarkLook): void {
  const plain = document.createElement('span')
  paragraph.append(plain)
  const { fontWeight, fontStyle, color } = getComputedStyle(plain)
  const ofStyle = { 'font-weight': fontWeight, 'font-style': fontStyle, color }
  plain.remove()
  for (const [name, value] of Object.entries({ ...ofStyle, ...look }))
    paragraph.style.setProperty(`--mark-${name}`, value)
}
