import { amountOf, shareOf, wordOf } from '../shapes/drawing-xml.ts'
import type { NamedColours } from './named-colours.ts'
import { changed, hexOf, ofLight, type Rgb, rgbOfHex, rgbOfHsl } from './rgb.ts'

/** A colour as SVG and CSS write it, and how much of it is seen. */
export type Colour = { readonly hex: string; readonly opacity: number }

export const BLACK: Colour = { hex: '#000000', opacity: 1 }
export const WHITE: Colour = { hex: '#ffffff', opacity: 1 }
const HEX = /^#[\da-f]{6}$/i

/**
 * The colour that an element holds; null where it holds none.
 * @param placeholder what a style of the theme leaves open
 */
export function colourIn(
  holder: Element | undefined,
  theme: NamedColours,
  placeholder: Colour | null = null,
): Colour | null {
  for (const element of holder?.children ?? []) {
    const plain = plainColour(element, theme, placeholder)
    if (plain !== null) return withChanges(plain, element)
  }
  return null
}

function plainColour(element: Element, theme: NamedColours, placeholder: Colour | null): Colour | null {
  const value = wordOf(element, 'val') ?? ''
  switch (element.localName) {
    case 'srgbClr':
      return named(`#${value}`)
    case 'sysClr':
      return named(`#${wordOf(element, 'lastClr') ?? (value === 'window' ? 'ffffff' : '000000')}`)
    case 'schemeClr':
      return value === 'phClr' ? (placeholder ?? BLACK) : named(theme.colour(value))
    case 'prstClr':
      return named(cssName(value))
    case 'scrgbClr':
      return solid(['r', 'g', 'b'].map((name) => ofLight(shareOf(element, name))))
    case 'hslClr': {
      const turn = amountOf(element, 'hue') / 21_600_000
      return solid(rgbOfHsl([turn, shareOf(element, 'sat'), shareOf(element, 'lum')]))
    }
    default:
      return null
  }
}

/** `dkBlue` is `darkblue` in CSS. */
function cssName(preset: string): string {
  return preset.replace(/^dk/, 'dark').replace(/^lt/, 'light').replace(/^med/, 'medium')
}

/** A colour by any name that CSS knows; black where it knows none. */
export function named(name: string): Colour {
  if (HEX.test(name)) return { hex: name.toLowerCase(), opacity: 1 }
  const canvas = new OffscreenCanvas(1, 1).getContext('2d')
  if (canvas === null) return BLACK
  canvas.fillStyle = '#000000'
  canvas.fillStyle = name
  return HEX.test(canvas.fillStyle) ? { hex: canvas.fillStyle, opacity: 1 } : BLACK
}

function solid(rgb: Rgb): Colour {
  return { hex: hexOf(rgb), opacity: 1 }
}

/** A colour is often one of the theme made lighter, darker or clearer. */
function withChanges(colour: Colour, element: Element): Colour {
  let rgb = rgbOfHex(colour.hex)
  let { opacity } = colour
  for (const change of element.children) {
    const share = shareOf(change, 'val', 1)
    if (change.localName === 'alpha') opacity = share
    else if (change.localName === 'alphaMod') opacity *= share
    else if (change.localName === 'alphaOff') opacity += share
    else rgb = changed(rgb, change.localName, share)
  }
  return { hex: hexOf(rgb), opacity: Math.min(1, Math.max(0, opacity)) }
}

/** How much darker or lighter a side of a shape is than its front. */
export function shaded(colour: Colour, towards: 'black' | 'white', share: number): Colour {
  const end = towards === 'black' ? 0 : 1
  const rgb = rgbOfHex(colour.hex).map((part) => part + (end - part) * share)
  return { hex: hexOf(rgb), opacity: colour.opacity }
}

/** A colour between two, by how much of the first there is. */
export function mixed(one: Colour, other: Colour, share: number): Colour {
  const [first, second] = [rgbOfHex(one.hex), rgbOfHex(other.hex)]
  return solid(first.map((part, at) => part * share + (second[at] ?? 0) * (1 - share)))
}
