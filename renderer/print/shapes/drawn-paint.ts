import { type Colour, mixed, shaded } from '../colours/colours.ts'
import type { PathFill } from './geometry.ts'
import type { Paint } from './paint.ts'
import { svg } from './svg.ts'

/** What a path is filled with in SVG, and what has to be defined for it. */
export type DrawnPaint = {
  readonly fill: string
  readonly opacity: number
  readonly definition: SVGElement | null
}

const NOTHING: DrawnPaint = { fill: 'none', opacity: 1, definition: null }

/** @param id a name that nothing else on the page has */
export function drawnPaint(paint: Paint, side: PathFill, id: string): DrawnPaint {
  if (side === 'none') return NOTHING
  switch (paint.kind) {
    case 'none':
    case 'picture': // which is cut to the path, and not filled in
      return NOTHING
    case 'plain': {
      const colour = ofSide(paint.colour, side)
      return { fill: colour.hex, opacity: colour.opacity, definition: null }
    }
    case 'gradient':
      return { fill: `url(#${id})`, opacity: 1, definition: gradient(paint, side, id) }
    case 'pattern':
      return pattern(paint, id)
  }
}

/** How a side of a shape that seems to have depth differs from its front. */
function ofSide(colour: Colour, side: PathFill): Colour {
  switch (side) {
    case 'darken':
      return shaded(colour, 'black', 0.4)
    case 'darkenLess':
      return shaded(colour, 'black', 0.2)
    case 'lighten':
      return shaded(colour, 'white', 0.4)
    case 'lightenLess':
      return shaded(colour, 'white', 0.2)
    case 'norm':
    case 'none':
      return colour
  }
}

function gradient({ stops, angle }: Paint & { kind: 'gradient' }, side: PathFill, id: string): SVGElement {
  const drawn = stops.map(({ at, colour }) => {
    const { hex, opacity } = ofSide(colour, side)
    return svg('stop', { offset: at, 'stop-color': hex, 'stop-opacity': opacity })
  })
  return angle === null
    ? svg('radialGradient', { id, r: 0.71 }, ...drawn)
    : svg('linearGradient', { id, gradientTransform: `rotate(${angle} 0.5 0.5)` }, ...drawn)
}

/** A share of dots is a colour between the two, as it looks from afar; lines are drawn as lines. */
function pattern({ name, fore, back }: Paint & { kind: 'pattern' }, id: string): DrawnPaint {
  const share = /^pct(\d+)$/.exec(name)?.[1]
  if (share !== undefined)
    return { fill: mixed(fore, back, Number(share) / 100).hex, opacity: 1, definition: null }
  const wide = /^(dk|wd)/.test(name) ? 2 : 1
  const lines = svg('path', { d: linesOf(name), stroke: fore.hex, 'stroke-width': wide, fill: 'none' })
  const ground = svg('rect', { width: 6, height: 6, fill: back.hex })
  const size = { id, width: 6, height: 6, patternUnits: 'userSpaceOnUse' }
  return { fill: `url(#${id})`, opacity: 1, definition: svg('pattern', size, ground, lines) }
}

const ACROSS = 'M0 3H6'
const DOWN = 'M3 0V6'
const RISING = 'M-1 1L1 -1M0 6L6 0M5 7L7 5'
const FALLING = 'M-1 5L1 7M0 0L6 6M5 -1L7 1'

function linesOf(name: string): string {
  if (/horz$/i.test(name)) return ACROSS
  if (/vert$/i.test(name)) return DOWN
  if (/updiag$/i.test(name)) return RISING
  if (/dndiag$/i.test(name)) return FALLING
  return /diag|diamond|weave|trellis|zigzag|wave/i.test(name) ? RISING + FALLING : ACROSS + DOWN
}
