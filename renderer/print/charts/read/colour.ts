import { asNumber, between } from './chart-xml.ts'
import type { Theme } from './theme.ts'

/** Red, green and blue from 0 to 1, and how much of it covers. */
type Rgba = readonly [red: number, green: number, blue: number, alpha: number]
type Hsl = readonly [hue: number, saturation: number, light: number]

/**
 * The colour that a fill or a line says, as CSS writes it; null where it says none.
 * @param own what `phClr` stands for
 */
export function colourOf(holder: Element | undefined, theme: Theme, own = '000000'): string | null {
  for (const child of holder?.children ?? []) {
    const base = baseOf(child, theme, own)
    if (base !== null) return written([...child.children].reduce(changed, base))
  }
  return null
}

/** A named colour of the theme, changed: `themeColour(theme, 'accent1', ['lumMod', 60])`. */
export function themeColour(
  theme: Theme,
  name: string,
  ...changes: readonly (readonly [string, number])[]
): string {
  const base = ofDigits(theme.colours.get(name) ?? '000000')
  return written(
    changes.reduce((colour, [change, percent]) => changedBy(colour, change, percent / 100), base),
  )
}

function baseOf(element: Element, theme: Theme, own: string): Rgba | null {
  const value = element.getAttribute('val') ?? ''
  switch (element.localName) {
    case 'srgbClr':
      return ofDigits(value)
    case 'sysClr':
      return ofDigits(element.getAttribute('lastClr') ?? (value === 'window' ? 'FFFFFF' : '000000'))
    case 'schemeClr':
      return ofDigits(value === 'phClr' ? own : (theme.colours.get(value) ?? '000000'))
    case 'prstClr':
      return ofDigits(NAMED.get(value) ?? '808080')
    case 'scrgbClr':
      return [share(element, 'r'), share(element, 'g'), share(element, 'b'), 1]
    case 'hslClr':
      return ofHsl(
        [
          (asNumber(element.getAttribute('hue')) ?? 0) / 21_600_000,
          share(element, 'sat'),
          share(element, 'lum'),
        ],
        1,
      )
    default:
      return null
  }
}

function share(element: Element, name: string): number {
  return between(0, (asNumber(element.getAttribute(name)?.replace('%', '')) ?? 0) / 100_000, 1)
}

/** Those that are used by hand in charts; others are a middle grey. */
const NAMED: ReadonlyMap<string, string> = new Map([
  ['black', '000000'],
  ['white', 'FFFFFF'],
  ['red', 'FF0000'],
  ['green', '008000'],
  ['lime', '00FF00'],
  ['blue', '0000FF'],
  ['yellow', 'FFFF00'],
  ['orange', 'FFA500'],
  ['purple', '800080'],
  ['navy', '000080'],
  ['dkGray', 'A9A9A9'],
  ['ltGray', 'D3D3D3'],
])

function ofDigits(digits: string): Rgba {
  const number = /^[\da-f]{6}$/i.test(digits) ? Number.parseInt(digits, 16) : 0
  return [(number >> 16) / 255, ((number >> 8) & 255) / 255, (number & 255) / 255, 1]
}

function changed(colour: Rgba, change: Element): Rgba {
  return changedBy(
    colour,
    change.localName,
    (asNumber(change.getAttribute('val')?.replace('%', '')) ?? 0) / 100_000,
  )
}

function changedBy(colour: Rgba, change: string, by: number): Rgba {
  const [red, green, blue, alpha] = colour
  const [hue, saturation, light] = toHsl(colour)
  const each = (of: (part: number) => number): Rgba => [of(red), of(green), of(blue), alpha]
  switch (change) {
    case 'alpha':
      return [red, green, blue, between(0, by, 1)]
    case 'lumMod':
      return ofHsl([hue, saturation, between(0, light * by, 1)], alpha)
    case 'lumOff':
      return ofHsl([hue, saturation, between(0, light + by, 1)], alpha)
    case 'satMod':
      return ofHsl([hue, between(0, saturation * by, 1), light], alpha)
    case 'satOff':
      return ofHsl([hue, between(0, saturation + by, 1), light], alpha)
    case 'tint':
      return each((part) => toScreen(toLight(part) * by + 1 - by))
    case 'shade':
      return each((part) => toScreen(toLight(part) * by))
    default:
      return colour
  }
}

/** Tints and shades are mixed as light is, not as screens count it. */
function toLight(part: number): number {
  return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
}

function toScreen(light: number): number {
  return between(0, light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055, 1)
}

function toHsl([red, green, blue]: Rgba): Hsl {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const [light, span] = [(most + least) / 2, most - least]
  if (span === 0) return [0, 0, light]
  const saturation = span / (1 - Math.abs(2 * light - 1))
  const sixth =
    most === red
      ? (green - blue) / span + 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4
  return [(sixth % 6) / 6, saturation, light]
}

function ofHsl([hue, saturation, light]: Hsl, alpha: number): Rgba {
  const part = (shift: number) => {
    const place = (shift + hue * 12) % 12
    return light - saturation * Math.min(light, 1 - light) * Math.max(-1, Math.min(place - 3, 9 - place, 1))
  }
  return [part(0), part(8), part(4), alpha]
}

function written([red, green, blue, alpha]: Rgba): string {
  const parts = [red, green, blue].map((part) => Math.round(part * 255))
  if (alpha < 1) return `rgba(${parts.join(', ')}, ${Math.round(alpha * 1000) / 1000})`
  return `#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`
}
