import { BLACK, type Colour, colourIn, WHITE } from '../colours/colours.ts'
import type { DrawingTheme } from './drawing-theme.ts'
import { amountOf, partOf, partsOf, shareOf, wordOf } from './drawing-xml.ts'

/** What a shape is filled with. */
export type Paint =
  | { readonly kind: 'none' }
  | { readonly kind: 'plain'; readonly colour: Colour }
  | {
      readonly kind: 'gradient'
      readonly stops: readonly GradientStop[]
      /** In degrees; null where it goes out from the middle. */
      readonly angle: number | null
    }
  | { readonly kind: 'pattern'; readonly name: string; readonly fore: Colour; readonly back: Colour }
  | { readonly kind: 'picture'; readonly address: string; readonly crop: Crop; readonly opacity: number }

type GradientStop = { readonly at: number; readonly colour: Colour }
/** How much of each side is cut off, from 0 to 1. */
type Crop = Readonly<Record<'left' | 'top' | 'right' | 'bottom', number>>

export const NO_PAINT: Paint = { kind: 'none' }
const PER_DEGREE = 60_000

/** What the reading of shapes needs beside them. */
export type ShapeContext = {
  readonly theme: DrawingTheme
  /** A picture of the file as an address, by the id of its relationship; null where there is none. */
  readonly picture: (id: string) => string | null
}

/** How a fill of the theme, and of the group around, enter into it. */
export type PaintParts = {
  readonly placeholder?: Colour | null
  readonly group?: Paint
}

/** The fill that properties hold; null where they hold none. */
export function paintIn(
  properties: Element | undefined,
  context: ShapeContext,
  { placeholder = null, group = NO_PAINT }: PaintParts = {},
): Paint | null {
  for (const element of properties?.children ?? []) {
    const paint = paintOf(element, context, { placeholder, group })
    if (paint !== null) return paint
  }
  return null
}

/** What one element says of a fill; null where it is about something else. */
export function paintOf(
  element: Element,
  context: ShapeContext,
  { placeholder = null, group = NO_PAINT }: PaintParts = {},
): Paint | null {
  const { theme } = context
  switch (element.localName) {
    case 'noFill':
      return NO_PAINT
    case 'solidFill':
      return { kind: 'plain', colour: colourIn(element, theme, placeholder) ?? BLACK }
    case 'gradFill':
      return gradient(element, theme, placeholder)
    case 'pattFill':
      return {
        kind: 'pattern',
        name: wordOf(element, 'prst') ?? '',
        fore: colourIn(partOf(element, 'fgClr'), theme, placeholder) ?? BLACK,
        back: colourIn(partOf(element, 'bgClr'), theme, placeholder) ?? WHITE,
      }
    case 'blipFill':
      return pictureIn(element, context)
    case 'grpFill':
      return group
    default:
      return null
  }
}

function gradient(element: Element, theme: DrawingTheme, placeholder: Colour | null): Paint {
  const stops = partsOf(partOf(element, 'gsLst'), 'gs').map((stop) => ({
    at: shareOf(stop, 'pos'),
    colour: colourIn(stop, theme, placeholder) ?? BLACK,
  }))
  const line = partOf(element, 'lin')
  const angle = partOf(element, 'path') === undefined ? amountOf(line, 'ang') / PER_DEGREE : null
  return { kind: 'gradient', stops: stops.sort((one, other) => one.at - other.at), angle }
}

/** The picture of an element that shows one. */
export function pictureIn(fill: Element | undefined, context: ShapeContext): Paint {
  const blip = partOf(fill, 'blip')
  const address = context.picture(wordOf(blip, 'embed') ?? '')
  if (address === null) return NO_PAINT
  const source = partOf(fill, 'srcRect')
  const cut = (side: string) => Math.max(-10, Math.min(0.99, shareOf(source, side)))
  return {
    kind: 'picture',
    address,
    crop: { left: cut('l'), top: cut('t'), right: cut('r'), bottom: cut('b') },
    opacity: shareOf(partOf(blip, 'alphaModFix'), 'amt', 1),
  }
}
