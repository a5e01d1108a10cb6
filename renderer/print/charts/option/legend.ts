import type { PlacedEntry, PlacedLegend } from '../layout/legend-place.ts'
import { markerPart, type Part, paintOf, textPart } from './paint.ts'

const GAP = 3

/** A legend, drawn piece by piece: ECharts' own knows no two series of one name. */
export function legendParts({ legend, frame, entries }: PlacedLegend): readonly Part[] {
  const box = { x: frame.left, y: frame.top, width: frame.width, height: frame.height }
  const { fill, line } = legend.shape
  const background = fill === null && line === null ? [] : [boxPart(box, { fill, line })]
  return [
    ...background,
    ...entries.flatMap((entry) => [...keyParts(entry, legend.look.size), words(entry, legend)]),
  ]
}

function words({ text, left, keyWidth, middle }: PlacedEntry, { look }: PlacedLegend['legend']): Part {
  return textPart(text, look, { x: left + keyWidth + GAP, y: middle })
}

/** The key of an entry, in a room of that width. */
export function keyParts(
  { entry: { key }, left, middle, keyWidth }: Omit<PlacedEntry, 'text'>,
  size: number,
): readonly Part[] {
  if (key.kind === 'box') {
    const side = Math.min(keyWidth, size * 0.55)
    return [
      boxPart(
        { x: left + (keyWidth - side) / 2, y: middle - side / 2, width: side, height: side },
        key.shape,
      ),
    ]
  }
  const stroke =
    key.line === null
      ? []
      : [
          {
            type: 'line',
            silent: true,
            shape: { x1: left, y1: middle, x2: left + keyWidth, y2: middle },
            style: { stroke: key.line.colour, lineWidth: key.line.width, lineDash: dashOf(key.line.dash) },
          },
        ]
  return key.marker === null ? stroke : [...stroke, ...markParts(key.marker, left + keyWidth / 2, middle)]
}

type Box = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export function boxPart(shape: Box, { fill, line }: PlacedLegend['legend']['shape']): Part {
  const pattern = fill?.kind === 'pattern' ? { stroke: fill.fore, lineWidth: 1 } : {}
  const stroke =
    line === null ? pattern : { stroke: line.colour, lineWidth: line.width, lineDash: dashOf(line.dash) }
  return { type: 'rect', silent: true, shape, style: { fill: paintOf(fill), ...stroke } }
}

function dashOf(dash: 'solid' | 'dashed' | 'dotted'): readonly number[] | null {
  switch (dash) {
    case 'solid':
      return null
    case 'dashed':
      return [4, 3]
    case 'dotted':
      return [1, 1.5]
  }
}

type Marked = NonNullable<Extract<PlacedEntry['entry']['key'], { kind: 'line' }>['marker']>

/** The corners of marks that are filled, and the strokes of those that are not, around their middle. */
const CORNERS: Partial<Record<Marked['symbol'], readonly Corner[]>> = {
  square: [
    [-1, -1],
    [1, -1],
    [1, 1],
    [-1, 1],
  ],
  diamond: [
    [0, -1],
    [1, 0],
    [0, 1],
    [-1, 0],
  ],
  triangle: [
    [0, -1],
    [1, 1],
    [-1, 1],
  ],
  dash: [
    [-1, -0.25],
    [1, -0.25],
    [1, 0.25],
    [-1, 0.25],
  ],
  dot: [
    [-0.5, -0.25],
    [0.5, -0.25],
    [0.5, 0.25],
    [-0.5, 0.25],
  ],
}
const SLANTS: readonly (readonly Corner[])[] = [
  [
    [-1, -1],
    [1, 1],
  ],
  [
    [1, -1],
    [-1, 1],
  ],
]
const STROKES: Partial<Record<Marked['symbol'], readonly (readonly Corner[])[]>> = {
  x: SLANTS,
  plus: [
    [
      [0, -1],
      [0, 1],
    ],
    [
      [-1, 0],
      [1, 0],
    ],
  ],
  star: [
    ...SLANTS,
    [
      [0, -1],
      [0, 1],
    ],
  ],
}

type Corner = readonly [right: number, down: number]

function markParts(marker: Marked, x: number, y: number): readonly Part[] {
  const { color, borderColor, borderWidth } = markerPart(marker).itemStyle
  const style = { fill: color, stroke: borderColor, lineWidth: borderWidth }
  const half = marker.size / 2
  const placed = (corners: readonly Corner[]) =>
    corners.map(([right, down]) => [x + right * half, y + down * half])
  const corners = CORNERS[marker.symbol]
  if (corners !== undefined)
    return [{ type: 'polygon', silent: true, shape: { points: placed(corners) }, style }]
  const strokes = STROKES[marker.symbol]
  if (strokes === undefined)
    return [{ type: 'circle', silent: true, shape: { cx: x, cy: y, r: half }, style }]
  return strokes.map((it) => ({
    type: 'polyline',
    silent: true,
    shape: { points: placed(it) },
    style: { ...style, fill: 'none' },
  }))
}
