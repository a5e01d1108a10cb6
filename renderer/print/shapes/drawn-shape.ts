import { drawnLine } from './drawn-line.ts'
import { drawnPaint } from './drawn-paint.ts'
import type { Frame } from './frame.ts'
import { type Outline, outlineOf } from './geometry.ts'
import type { Paint } from './paint.ts'
import type { Shape } from './shape.ts'
import { svg } from './svg.ts'

/** Pixels of a point. */
const PIXELS = 4 / 3

/**
 * The shapes of a drawing as one picture, of points. It takes no room: a page that is wider than its sheet
 * would be printed smaller, and a line has no height.
 */
export function drawnShapes(
  shapes: readonly Shape[],
  id: string,
  { right, down }: { readonly right: number; readonly down: number } = { right: 0, down: 0 },
): SVGElement {
  const points = svg('g', {}, ...shapes.map((shape, at) => drawnShape(shape, `${id}-${at}`)))
  points.setAttribute('transform', `scale(${PIXELS}) translate(${right} ${down})`)
  const drawn = svg('svg', { width: 1, height: 1 }, points)
  drawn.style.cssText = 'position: absolute; left: 0; top: 0; overflow: visible'
  return drawn
}

function drawnShape({ frame, geometry, fill, stroke }: Shape, id: string): SVGElement {
  const outline = outlineOf(geometry.geometry, frame, geometry.adjusted)
  const line = drawnLine(stroke, id)
  const paths = outline.paths.flatMap(({ d, fill: side, isStroked }, at) => {
    const paint = drawnPaint(fill, side, `${id}-${at}`)
    const filled = { d, fill: paint.fill, 'fill-opacity': paint.opacity, 'fill-rule': 'evenodd' }
    const path = svg('path', { ...filled, ...(isStroked ? line.attributes : { stroke: 'none' }) })
    return paint.definition === null ? [path] : [svg('defs', {}, paint.definition), path]
  })
  const picture = fill.kind === 'picture' ? cutPicture(fill, frame, outline, id) : []
  const group = svg('g', {}, svg('defs', {}, ...line.definitions), ...picture, ...paths)
  group.setAttribute('transform', transformOf(frame))
  return group
}

function transformOf(frame: Frame): string {
  const flip = `${frame.isFlippedAcross ? -1 : 1} ${frame.isFlippedDown ? -1 : 1}`
  const corner = `${-frame.width / 2} ${-frame.height / 2}`
  return `translate(${frame.x} ${frame.y}) rotate(${frame.turn}) scale(${flip}) translate(${corner})`
}

/** A picture is as much larger than its frame as is cut off, and shows within the shape alone. */
function cutPicture(
  { address, crop, opacity }: Paint & { kind: 'picture' },
  { width, height }: Frame,
  outline: Outline,
  id: string,
): readonly SVGElement[] {
  const whole = {
    width: width / Math.max(0.01, 1 - crop.left - crop.right),
    height: height / Math.max(0.01, 1 - crop.top - crop.bottom),
  }
  const edges = outline.paths.filter(({ fill }) => fill !== 'none').map(({ d }) => svg('path', { d }))
  const picture = svg('image', {
    href: address,
    x: -crop.left * whole.width,
    y: -crop.top * whole.height,
    ...whole,
    opacity,
    preserveAspectRatio: 'none',
  })
  return [
    svg('defs', {}, svg('clipPath', { id: `${id}-cut` }, ...edges)),
    svg('g', { 'clip-path': `url(#${id}-cut)` }, picture),
  ]
}
