import { lengthOf, partOf, partsOf, wordOf } from './drawing-xml.ts'
import { frameAt, type GroupSpace } from './frame.ts'
import { NO_PAINT, paintIn, type ShapeContext } from './paint.ts'
import { type Around, frameOf, pictureOf, plainShape, type Size, shapeOf } from './read-shape.ts'
import type { Shape } from './shape.ts'
import { strokeIn } from './stroke.ts'

/** Nobody drew more, or deeper. */
const MOST_SHAPES = 5000
const DEEPEST = 40

/** The shapes of a drawing of that size, the lowest first. `root` is a shape, a group or a canvas. */
export function shapesOf(root: Element, size: Size, context: ShapeContext): readonly Shape[] {
  return read(root, { context, group: null, groupFill: NO_PAINT, size, depth: 0 }).slice(0, MOST_SHAPES)
}

function read(element: Element, around: Around): readonly Shape[] {
  if (around.depth > DEEPEST) return []
  switch (element.localName) {
    case 'wsp':
    case 'sp':
    case 'cxnSp':
      return [shapeOf(element, around)]
    case 'pic':
      return [pictureOf(element, around)]
    case 'wgp':
    case 'grpSp':
    case 'spTree':
    case 'lockedCanvas':
      return groupOf(element, around)
    case 'wpc':
      return canvasOf(element, around)
    case 'AlternateContent':
      return alternativeOf(element, around)
    default:
      return []
  }
}

function below(elements: Iterable<Element>, around: Around): readonly Shape[] {
  return [...elements].flatMap((it) => read(it, { ...around, depth: around.depth + 1 }))
}

/** What today's Word draws of a shape, or what it gives to older ones. */
function alternativeOf(element: Element, around: Around): readonly Shape[] {
  const found = partsOf(element, 'Choice', 'Fallback').map((it) => below(it.children, around))
  return found.find((shapes) => shapes.length > 0) ?? []
}

function groupOf(element: Element, around: Around): readonly Shape[] {
  const properties = partOf(element, 'grpSpPr')
  const place = partOf(properties, 'xfrm')
  const frame = frameOf(place, around)
  const [from, extent] = [partOf(place, 'chOff'), partOf(place, 'chExt')]
  const width = lengthOf(extent, 'cx') || lengthOf(partOf(place, 'ext'), 'cx') || frame.width
  const height = lengthOf(extent, 'cy') || lengthOf(partOf(place, 'ext'), 'cy') || frame.height
  const group: GroupSpace = {
    frame,
    left: lengthOf(from, 'x'),
    top: lengthOf(from, 'y'),
    across: width === 0 ? 1 : frame.width / width,
    down: height === 0 ? 1 : frame.height / height,
  }
  const { context, groupFill } = around
  return below(element.children, {
    ...around,
    group,
    groupFill: paintIn(properties, context, { group: groupFill }) ?? groupFill,
  })
}

/** A canvas has a ground of its own; what is on it is drawn in its points. */
function canvasOf(element: Element, around: Around): readonly Shape[] {
  const { context, size } = around
  const frame = frameAt({ left: 0, top: 0, ...size })
  const line = partOf(element, 'whole', 'ln')
  const ground: Shape = {
    ...plainShape(frame),
    fill: paintIn(partOf(element, 'bg'), context) ?? NO_PAINT,
    stroke: strokeIn(line, { line: undefined, colour: null }, context),
  }
  const group = { frame, left: 0, top: 0, across: 1, down: 1 }
  return [ground, ...below(element.children, { ...around, group })]
}

/** What a drawing holds: a shape, a group, a canvas; nothing for a picture alone, a chart and whatever else. */
export function shapesIn(drawing: Element): Element | undefined {
  const [held] = partOf(drawing, 'graphic', 'graphicData')?.children ?? []
  return held !== undefined && ['wsp', 'wgp', 'wpc', 'lockedCanvas'].includes(held.localName)
    ? held
    : undefined
}

/** The name that somebody gave a drawing for those who do not see it. */
export function labelOf(drawing: Element): string {
  const named = partOf(drawing, 'docPr')
  return wordOf(named, 'descr') ?? wordOf(named, 'title') ?? ''
}
