import { type Colour, mixed, named, shaded, WHITE } from '../../colours/colours.ts'
import { partOf, wordOf } from '../drawing-xml.ts'
import { NO_PAINT, type Paint, type ShapeContext } from '../paint.ts'
import type { LineEnd, Stroke } from '../stroke.ts'
import { points } from './style-rules.ts'

/** How an older shape is filled: white, unless it says otherwise. */
export function olderFill(shape: Element, context: ShapeContext): Paint {
  const fill = partOf(shape, 'fill')
  const type = wordOf(fill, 'type') ?? 'solid'
  if (isOff(wordOf(shape, 'filled')) || isOff(wordOf(fill, 'on'))) return NO_PAINT
  const main = colourOf(wordOf(shape, 'fillcolor') ?? wordOf(fill, 'color') ?? 'white', WHITE)
  const colour = { ...main, opacity: shareOf(wordOf(fill, 'opacity')) }
  const other = colourOf(wordOf(fill, 'color2') ?? 'white', colour)
  const address = context.picture(wordOf(fill, 'id') ?? '')
  if (['tile', 'frame', 'pattern'].includes(type) && address !== null)
    return { kind: 'picture', address, crop: { left: 0, top: 0, right: 0, bottom: 0 }, opacity: 1 }
  if (type.startsWith('gradient')) return gradient(type, fill, [colour, other])
  return { kind: 'plain', colour }
}

function gradient(type: string, fill: Element | undefined, colours: readonly [Colour, Colour]): Paint {
  const [first, last] = colours
  const isFromMiddle = Math.abs(Number.parseFloat(wordOf(fill, 'focus') ?? '0')) === 50
  const stops = isFromMiddle
    ? [
        { at: 0, colour: first },
        { at: 0.5, colour: last },
        { at: 1, colour: first },
      ]
    : [
        { at: 0, colour: first },
        { at: 1, colour: last },
      ]
  const angle = 90 - Number.parseFloat(wordOf(fill, 'angle') ?? '0') || 90
  return { kind: 'gradient', stops, angle: type === 'gradientRadial' ? null : angle }
}

/** The line of an older shape: black and thin, unless it says otherwise. */
export function olderStroke(shape: Element): Stroke | null {
  const line = partOf(shape, 'stroke')
  if (isOff(wordOf(shape, 'stroked')) || isOff(wordOf(line, 'on'))) return null
  const width = points(wordOf(shape, 'strokeweight') ?? wordOf(line, 'weight') ?? '0.75pt')
  const colour = colourOf(wordOf(shape, 'strokecolor') ?? wordOf(line, 'color') ?? 'black', WHITE)
  const dashes = DASHES[(wordOf(line, 'dashstyle') ?? '').toLowerCase()] ?? []
  return {
    colour: { ...colour, opacity: shareOf(wordOf(line, 'opacity')) },
    width: Math.max(0.25, width),
    dashes: dashes.map((times) => times * Math.max(0.25, width)),
    cap: 'butt',
    join: 'miter',
    start: endOf(line, 'startarrow'),
    end: endOf(line, 'endarrow'),
  }
}

const DASHES: Readonly<Record<string, readonly number[]>> = {
  shortdot: [1, 1],
  shortdash: [3, 1],
  shortdashdot: [3, 1, 1, 1],
  shortdashdotdot: [3, 1, 1, 1, 1, 1],
  dot: [1, 3],
  '1 1': [1, 1],
  dash: [4, 3],
  longdash: [8, 3],
  dashdot: [4, 3, 1, 3],
  longdashdot: [8, 3, 1, 3],
  longdashdotdot: [8, 3, 1, 3, 1, 3],
}

const FORMS: Readonly<Record<string, LineEnd['form']>> = {
  block: 'triangle',
  classic: 'stealth',
  open: 'arrow',
  diamond: 'diamond',
  oval: 'oval',
}
const SIZES: Readonly<Record<string, number>> = { narrow: 2, short: 2, wide: 5, long: 5 }

function endOf(line: Element | undefined, name: string): LineEnd | null {
  const form = FORMS[wordOf(line, name) ?? '']
  if (form === undefined) return null
  return {
    form,
    wide: SIZES[wordOf(line, `${name}width`) ?? ''] ?? 3,
    long: SIZES[wordOf(line, `${name}length`) ?? ''] ?? 3,
  }
}

/** `#4f81bd [3204]` names a place in the theme beside the colour; `fill darken(118)` is made from another. */
export function colourOf(text: string, base: Colour): Colour {
  const [, change, amount] = /(darken|lighten)\((\d+)\)/.exec(text) ?? []
  if (change !== undefined)
    return shaded(base, change === 'darken' ? 'black' : 'white', 1 - Number(amount) / 255)
  return mixed(named(text.replace(/\[.*/, '').trim()), WHITE, 1)
}

function isOff(value: string | null): boolean {
  return ['f', 'false', '0'].includes(value ?? '')
}

/** `50%`, `0.5` and `32768f` are all a half. */
function shareOf(value: string | null): number {
  if (value === null) return 1
  const number = Number.parseFloat(value)
  const share = value.endsWith('%') ? number / 100 : value.endsWith('f') ? number / 65_536 : number
  return Number.isFinite(share) ? Math.min(1, Math.max(0, share)) : 1
}
