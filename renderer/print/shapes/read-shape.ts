import { colourIn } from '../colours/colours.ts'
import { geometryIn } from './custom-geometry.ts'
import { amountOf, isSet, lengthOf, partOf } from './drawing-xml.ts'
import { type Frame, frameAt, type GroupSpace, outOfGroup } from './frame.ts'
import { NO_PAINT, type Paint, paintIn, paintOf, pictureIn, type ShapeContext } from './paint.ts'
import { presetGeometry } from './presets/all-presets.ts'
import { wordsIn } from './read-words.ts'
import type { Shape } from './shape.ts'
import { placeOf, strokeIn } from './stroke.ts'

const PER_DEGREE = 60_000

/** What is around a shape that is read. */
export type Around = {
  readonly context: ShapeContext
  /** Null for a shape that is not in a group: it fills the drawing. */
  readonly group: GroupSpace | null
  readonly groupFill: Paint
  readonly size: Size
  readonly depth: number
}
export type Size = { readonly width: number; readonly height: number }

/** A shape with what its properties, and the theme through its style, say of it. */
export function shapeOf(element: Element, around: Around): Shape {
  const { context, groupFill } = around
  const properties = partOf(element, 'spPr')
  const style = partOf(element, 'style')
  const frame = frameOf(partOf(properties, 'xfrm'), around)
  return {
    frame,
    geometry: geometryIn(properties),
    fill: paintIn(properties, context, { group: groupFill }) ?? styleFill(style, context),
    stroke: strokeIn(partOf(properties, 'ln'), styleLine(style, context), context),
    words: wordsIn(element, { around: spaceOf(around), context }),
  }
}

function spaceOf({ group, size }: Around): GroupSpace {
  return group ?? { frame: frameAt({ left: 0, top: 0, ...size }), left: 0, top: 0, across: 1, down: 1 }
}

function styleFill(style: Element | undefined, context: ShapeContext): Paint {
  const reference = partOf(style, 'fillRef')
  const place = placeOf(reference)
  if (place === 0) return NO_PAINT
  const colour = colourIn(reference, context.theme)
  const ofTheme = context.theme.fill(place)
  if (ofTheme !== undefined) return paintOf(ofTheme, context, { placeholder: colour }) ?? NO_PAINT
  return colour === null ? NO_PAINT : { kind: 'plain', colour }
}

function styleLine(style: Element | undefined, { theme }: ShapeContext) {
  const reference = partOf(style, 'lnRef')
  const place = placeOf(reference)
  return place === 0
    ? { line: undefined, colour: null }
    : { line: theme.line(place), colour: colourIn(reference, theme) }
}

export function pictureOf(element: Element, around: Around): Shape {
  const { context } = around
  const properties = partOf(element, 'spPr')
  const frame = frameOf(partOf(properties, 'xfrm'), around)
  return {
    frame,
    geometry: geometryIn(properties),
    fill: pictureIn(partOf(element, 'blipFill'), context),
    stroke: strokeIn(partOf(properties, 'ln'), { line: undefined, colour: null }, context),
    words: null,
  }
}

/** A rectangle with nothing in it. */
export function plainShape(frame: Frame): Shape {
  return {
    frame,
    geometry: { geometry: presetGeometry('rect'), adjusted: new Map() },
    fill: NO_PAINT,
    stroke: null,
    words: null,
  }
}

/** Where a shape is. One that is alone has the place and the size of its drawing. */
export function frameOf(place: Element | undefined, { group, size }: Around): Frame {
  const [offset, extent] = [partOf(place, 'off'), partOf(place, 'ext')]
  const turned = {
    turn: amountOf(place, 'rot') / PER_DEGREE,
    isFlippedAcross: isSet(place, 'flipH'),
    isFlippedDown: isSet(place, 'flipV'),
  }
  const own = { width: Math.max(0, lengthOf(extent, 'cx')), height: Math.max(0, lengthOf(extent, 'cy')) }
  if (group !== null) {
    const corner = { left: lengthOf(offset, 'x'), top: lengthOf(offset, 'y') }
    return outOfGroup(frameAt({ ...corner, ...own }, turned), group)
  }
  const { width, height } = isOnItsSide(turned.turn) && own.width + own.height > 0 ? own : size
  return { ...turned, x: size.width / 2, y: size.height / 2, width, height }
}

/** The size of a drawing is that of what it shows, and not that of a shape before it was turned. */
function isOnItsSide(turn: number): boolean {
  const quarter = ((turn % 180) + 180) % 180
  return quarter >= 45 && quarter < 135
}
