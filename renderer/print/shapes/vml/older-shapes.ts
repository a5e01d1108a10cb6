import { partOf, wordOf } from '../drawing-xml.ts'
import { type Frame, frameAt, type GroupSpace, outOfGroup } from '../frame.ts'
import { NO_PAINT, type Paint, type ShapeContext } from '../paint.ts'
import type { Shape, Words } from '../shape.ts'
import { olderGeometry } from './older-geometry.ts'
import { olderFill, olderStroke } from './older-paint.ts'
import { olderWords } from './older-words.ts'
import { pair, styleRules } from './style-rules.ts'

/** The names of shapes in the form that Word wrote until 2007 (VML). */
export const OLDER_SHAPES = [
  'shape',
  'rect',
  'roundrect',
  'oval',
  'line',
  'polyline',
  'arc',
  'curve',
  'image',
]
const DEEPEST = 40

type Size = { readonly width: number; readonly height: number }

/** The shapes of an older drawing of that size, the lowest first. */
export function olderShapes(root: Element, size: Size, context: ShapeContext): readonly Shape[] {
  const frame = frameAt({ left: 0, top: 0, ...size }, turnOf(root))
  return root.localName === 'group'
    ? inGroup(root, spaceOf(root, frame), context, 0)
    : [olderShape(root, frame, context)]
}

/** Lengths in a group are in numbers of its own. */
function spaceOf(group: Element, frame: Frame): GroupSpace {
  const [width, height] = pair(wordOf(group, 'coordsize') ?? '1000,1000')
  const [left, top] = pair(wordOf(group, 'coordorigin') ?? '0,0')
  return {
    frame,
    left,
    top,
    across: width === 0 ? 1 : frame.width / width,
    down: height === 0 ? 1 : frame.height / height,
  }
}

function inGroup(group: Element, space: GroupSpace, context: ShapeContext, depth: number): readonly Shape[] {
  if (depth > DEEPEST) return []
  return [...group.children].flatMap((child) => {
    if (child.localName !== 'group' && !OLDER_SHAPES.includes(child.localName)) return []
    const frame = outOfGroup(frameIn(child), space)
    return child.localName === 'group'
      ? inGroup(child, spaceOf(child, frame), context, depth + 1)
      : [olderShape(child, frame, context)]
  })
}

/** Where a shape is in its group. */
function frameIn(shape: Element): Frame {
  if (shape.localName === 'line') return lineFrame(shape, 1)
  const rules = styleRules(wordOf(shape, 'style') ?? '')
  const length = (name: string) => rules.length(name, true)
  const place = { left: length('left'), top: length('top'), width: length('width'), height: length('height') }
  return frameAt(place, turnOf(shape))
}

/** A line goes from one point to another, in whichever direction. */
export function lineFrame(line: Element, plain?: number): Frame {
  const [x1, y1] = pair(wordOf(line, 'from') ?? '0,0', plain)
  const [x2, y2] = pair(wordOf(line, 'to') ?? '10,10', plain)
  const size = { width: Math.abs(x2 - x1), height: Math.abs(y2 - y1) }
  const flips = { isFlippedAcross: x2 < x1, isFlippedDown: y2 < y1 }
  return frameAt({ left: Math.min(x1, x2), top: Math.min(y1, y2), ...size }, flips)
}

function turnOf(shape: Element) {
  const rules = styleRules(wordOf(shape, 'style') ?? '')
  const turn = Number.parseFloat(rules.word('rotation')) || 0
  const flips = rules.word('flip')
  return {
    turn: rules.word('rotation').endsWith('fd') ? turn / 65_536 : turn,
    isFlippedAcross: flips.includes('x'),
    isFlippedDown: flips.includes('y'),
  }
}

function olderShape(shape: Element, frame: Frame, context: ShapeContext): Shape {
  const picture = pictureOf(shape, context)
  const words = olderWords(shape)
  const isFrameOnly = picture !== null && wordOf(shape, 'stroked') !== 't'
  const isLetters = words?.content.kind === 'as large as the shape'
  return {
    frame: shape.localName === 'line' ? { ...frame, ...flipsOf(shape) } : frame,
    geometry: olderGeometry(shape),
    fill: isLetters ? NO_PAINT : (picture ?? (isOpen(shape) ? NO_PAINT : olderFill(shape, context))),
    stroke: isFrameOnly || isLetters ? null : olderStroke(shape),
    words: words === null ? null : placed(words, frame),
  }
}

function flipsOf(line: Element) {
  const { isFlippedAcross, isFlippedDown } = lineFrame(line)
  return { isFlippedAcross, isFlippedDown }
}

function isOpen({ localName }: Element): boolean {
  return ['line', 'polyline', 'arc', 'curve'].includes(localName)
}

function placed(words: Words, frame: Frame): Words {
  return words.content.kind === 'as large as the shape' ? { ...words, own: frame } : words
}

function pictureOf(shape: Element, context: ShapeContext): Paint | null {
  const data = partOf(shape, 'imagedata')
  const address = context.picture(wordOf(data, 'id') ?? wordOf(data, 'pict') ?? '')
  if (data === undefined || address === null) return null
  const cut = (name: string) => {
    const value = wordOf(data, name) ?? '0'
    const number = Number.parseFloat(value) / (value.endsWith('f') ? 65_536 : 1)
    return Number.isFinite(number) ? Math.min(0.99, Math.max(-10, number)) : 0
  }
  const crop = {
    left: cut('cropleft'),
    top: cut('croptop'),
    right: cut('cropright'),
    bottom: cut('cropbottom'),
  }
  return { kind: 'picture', address, crop, opacity: 1 }
}
