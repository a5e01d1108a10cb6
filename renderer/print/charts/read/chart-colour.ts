import { type Colour, colourIn } from '../../colours/colours.ts'
import type { NamedColours } from '../../colours/named-colours.ts'
import { changed, hexOf, rgbOfHex } from '../../colours/rgb.ts'

/** The colour that a fill or a line says, as CSS writes it; null where it says none. */
export function colourOf(holder: Element | undefined, theme: NamedColours): string | null {
  const colour = colourIn(holder, theme)
  return colour === null ? null : written(colour)
}

/** A named colour of the theme, changed: `themeColour(theme, 'accent1', ['lumMod', 60])`. */
export function themeColour(
  theme: NamedColours,
  name: string,
  ...changes: readonly (readonly [string, number])[]
): string {
  const plain = rgbOfHex(theme.colour(name))
  return hexOf(changes.reduce((rgb, [change, percent]) => changed(rgb, change, percent / 100), plain))
}

function written({ hex, opacity }: Colour): string {
  if (opacity === 1) return hex
  const parts = rgbOfHex(hex).map((part) => Math.round(part * 255))
  return `rgba(${parts.join(', ')}, ${Math.round(opacity * 1000) / 1000})`
}
