import { BLACK, type Colour, colourIn } from '../colours/colours.ts'
import { amountOf, lengthOf, partOf, partsOf, shareOf, withinPaper, wordOf } from './drawing-xml.ts'
import { paintIn, type ShapeContext } from './paint.ts'

/** A line around a shape, or one that is the shape; lengths in points. */
export type Stroke = {
  readonly colour: Colour
  readonly width: number
  /** Dashes and gaps one after the other; none for a line that is whole. */
  readonly dashes: readonly number[]
  readonly cap: 'butt' | 'round' | 'square'
  readonly join: 'miter' | 'round' | 'bevel'
  readonly start: LineEnd | null
  readonly end: LineEnd | null
}

/** What is at an end of a line, as many times as wide as it. */
export type LineEnd = {
  readonly form: 'triangle' | 'stealth' | 'arrow' | 'diamond' | 'oval'
  readonly wide: number
  readonly long: number
}

const USUAL = 0.75

/** The line that properties hold, over that of a style; null where nothing is drawn. */
export function strokeIn(
  own: Element | undefined,
  style: { readonly line: Element | undefined; readonly colour: Colour | null },
  context: ShapeContext,
): Stroke | null {
  const { line, colour } = style
  const painted =
    paintIn(own, context) ??
    paintIn(line, context, { placeholder: colour }) ??
    (colour === null ? null : ({ kind: 'plain', colour } as const))
  if (painted === null || painted.kind === 'none') return null
  const width = wordOf(own, 'w') === null ? lengthOf(line, 'w', USUAL) : lengthOf(own, 'w')
  const has = (name: string) => partOf(own, name) ?? partOf(line, name)
  return {
    colour: colourOf(painted, own, context),
    width: Math.max(0.25, width),
    dashes: dashesOf(has('prstDash'), has('custDash'), Math.max(0.25, width)),
    cap: CAPS[wordOf(own, 'cap') ?? wordOf(line, 'cap') ?? ''] ?? 'butt',
    join: has('bevel') ? 'bevel' : has('round') ? 'round' : 'miter',
    start: endOf(has('headEnd')),
    end: endOf(has('tailEnd')),
  }
}

/** A line that changes its colour is drawn in the one in which it begins. */
function colourOf(
  painted: Exclude<ReturnType<typeof paintIn>, null>,
  own: Element | undefined,
  { theme }: ShapeContext,
): Colour {
  switch (painted.kind) {
    case 'plain':
      return painted.colour
    case 'gradient':
      return painted.stops[0]?.colour ?? BLACK
    case 'pattern':
      return painted.fore
    case 'picture':
    case 'none':
      return colourIn(own, theme) ?? BLACK
  }
}

const CAPS: Readonly<Record<string, Stroke['cap']>> = { flat: 'butt', rnd: 'round', sq: 'square' }

/** In widths of the line. */
const DASHES: Readonly<Record<string, readonly number[]>> = {
  dot: [1, 3],
  sysDot: [1, 1],
  dash: [4, 3],
  sysDash: [3, 1],
  lgDash: [8, 3],
  dashDot: [4, 3, 1, 3],
  sysDashDot: [3, 1, 1, 1],
  lgDashDot: [8, 3, 1, 3],
  lgDashDotDot: [8, 3, 1, 3, 1, 3],
  sysDashDotDot: [3, 1, 1, 1, 1, 1],
}
const MOST_DASHES = 32

function dashesOf(
  preset: Element | undefined,
  custom: Element | undefined,
  width: number,
): readonly number[] {
  const stops = partsOf(custom, 'ds').slice(0, MOST_DASHES)
  const own = stops.flatMap((stop) => [shareOf(stop, 'd'), shareOf(stop, 'sp')])
  const dashes = own.length > 0 ? own : (DASHES[wordOf(preset, 'val') ?? ''] ?? [])
  return dashes.map((times) => withinPaper(Math.max(0, times * width)))
}

const FORMS: readonly LineEnd['form'][] = ['triangle', 'stealth', 'arrow', 'diamond', 'oval']
const SIZES: Readonly<Record<string, number>> = { sm: 2, med: 3, lg: 5 }

function endOf(end: Element | undefined): LineEnd | null {
  const form = FORMS.find((it) => it === wordOf(end, 'type'))
  if (form === undefined) return null
  return {
    form,
    wide: SIZES[wordOf(end, 'w') ?? ''] ?? 3,
    long: SIZES[wordOf(end, 'len') ?? ''] ?? 3,
  }
}

/** The place of a style in the theme; 0 where it names none. */
export function placeOf(reference: Element | undefined): number {
  return amountOf(reference, 'idx')
}
