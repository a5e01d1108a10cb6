/** Red, green and blue, or hue, saturation and lightness, each from 0 to 1. */
export type Rgb = readonly number[]

export function rgbOfHex(hex: string): Rgb {
  return [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
}

export function hexOf(rgb: Rgb): string {
  return `#${rgb.map((part) => byteOf(part).toString(16).padStart(2, '0')).join('')}`
}

function byteOf(part: number): number {
  return Math.round(clamped(part) * 255)
}

function clamped(part: number): number {
  return Number.isFinite(part) ? Math.min(1, Math.max(0, part)) : 0
}

/** A colour after one of the changes that DrawingML knows (ECMA-376, 20.1.2.3); others leave it as it is. */
export function changed(rgb: Rgb, change: string, share: number): Rgb {
  const [hue = 0, saturation = 0, lightness = 0] = hslOf(rgb)
  switch (change) {
    case 'lumMod':
      return rgbOfHsl([hue, saturation, lightness * share])
    case 'lumOff':
      return rgbOfHsl([hue, saturation, lightness + share])
    case 'lum':
      return rgbOfHsl([hue, saturation, share])
    case 'satMod':
      return rgbOfHsl([hue, saturation * share, lightness])
    case 'satOff':
      return rgbOfHsl([hue, saturation + share, lightness])
    case 'sat':
      return rgbOfHsl([hue, share, lightness])
    case 'hueMod':
      return rgbOfHsl([hue * share, saturation, lightness])
    case 'hueOff': // in sixty-thousandths of a degree, which were taken for a share of a hundred thousand
      return rgbOfHsl([hue + (share * 100_000) / 21_600_000, saturation, lightness])
    case 'shade':
      return rgb.map((part) => ofLight(light(part) * share))
    case 'tint':
      return rgb.map((part) => ofLight(1 - (1 - light(part)) * share))
    case 'inv':
      return rgb.map((part) => 1 - part)
    case 'gray':
      return rgb.map(() => 0.3 * (rgb[0] ?? 0) + 0.59 * (rgb[1] ?? 0) + 0.11 * (rgb[2] ?? 0))
    default:
      return rgb
  }
}

/** Shades and tints are reckoned in light, not in what a screen makes of it (sRGB, IEC 61966-2-1). */
function light(part: number): number {
  const screen = clamped(part)
  return screen <= 0.04045 ? screen / 12.92 : ((screen + 0.055) / 1.055) ** 2.4
}

export function ofLight(part: number): number {
  const share = clamped(part)
  return share <= 0.0031308 ? share * 12.92 : 1.055 * share ** (1 / 2.4) - 0.055
}

function hslOf([red = 0, green = 0, blue = 0]: Rgb): Rgb {
  const [most, least] = [Math.max(red, green, blue), Math.min(red, green, blue)]
  const span = most - least
  const lightness = (most + least) / 2
  if (span === 0) return [0, 0, lightness]
  const saturation = span / (1 - Math.abs(2 * lightness - 1))
  const sixth =
    most === red
      ? ((green - blue) / span + 6) % 6
      : most === green
        ? (blue - red) / span + 2
        : (red - green) / span + 4
  return [sixth / 6, saturation, lightness]
}

export function rgbOfHsl([hue = 0, saturation = 0, lightness = 0]: Rgb): Rgb {
  const [full, bright] = [clamped(saturation), clamped(lightness)]
  const reach = full * Math.min(bright, 1 - bright)
  return [0, 8, 4].map((step) => {
    const place = (((step + hue * 12) % 12) + 12) % 12
    return bright - reach * Math.max(-1, Math.min(place - 3, 9 - place, 1))
  })
}
