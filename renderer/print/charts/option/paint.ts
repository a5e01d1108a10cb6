import type { Fill, Line, Marker, Pattern, Shape, TextLook } from '../chart-model.ts'
import { lineHeight } from '../layout/room.ts'

/** What ECharts is told: plain data, and functions that write labels. */
export type Part = Readonly<Record<string, unknown>>

const NOTHING = 'transparent'

export function fontOf({ font }: TextLook): string {
  const own = font.replace(/[^\p{L}\p{N} -]/gu, '').trim()
  const kin = /times|cambria|georgia|garamond|serif|book|roman|palatino/i.test(own) && !/sans/i.test(own)
  const others = kin
    ? 'Liberation Serif, Times New Roman, serif'
    : 'Carlito, Liberation Sans, Arial, sans-serif'
  return own === '' || /^[\d-]/.test(own) ? others : `${own}, ${others}`
}

export function textStyle(look: TextLook): Part {
  return {
    color: look.colour,
    fontSize: look.size,
    fontWeight: look.isBold ? 'bold' : 'normal',
    fontStyle: look.isItalic ? 'italic' : 'normal',
    fontFamily: fontOf(look),
    lineHeight: lineHeight(look),
  }
}

/** A line of text, or several, that stands by itself. */
export function textPart(
  text: string,
  look: TextLook,
  {
    x,
    y,
    turn = 0,
    align = 'left',
  }: { x: number; y: number; turn?: number; align?: 'left' | 'center' | 'right' },
): Part {
  const { color, ...font } = textStyle(look)
  return {
    type: 'text',
    silent: true,
    x,
    y,
    rotation: (-turn * Math.PI) / 180,
    style: { ...font, text, fill: color, align, verticalAlign: 'middle' },
  }
}

/** A colour, or colours that run into one another. */
export function paintOf(fill: Fill | null): unknown {
  switch (fill?.kind) {
    case undefined:
      return NOTHING
    case 'plain':
      return fill.colour
    case 'pattern':
      return fill.back
    case 'gradient': {
      const turn = (fill.angle * Math.PI) / 180
      const [right, down] = [Math.cos(turn) / 2, Math.sin(turn) / 2]
      const ends = { x: 0.5 - right, y: 0.5 - down, x2: 0.5 + right, y2: 0.5 + down }
      return {
        type: 'linear',
        ...ends,
        colorStops: fill.stops.map(({ at, colour }) => ({ offset: at, color: colour })),
      }
    }
  }
}

const DECALS: Readonly<Record<Pattern, Part>> = {
  lines: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: 0 },
  columns: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: Math.PI / 2 },
  rising: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: -Math.PI / 4 },
  falling: { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 4], rotation: Math.PI / 4 },
  grid: { symbol: 'rect', dashArrayX: [3, 1], dashArrayY: [3, 1], rotation: Math.PI / 4 },
  dots: {
    symbol: 'circle',
    dashArrayX: [
      [2, 4],
      [0, 3, 2, 1],
    ],
    dashArrayY: [2, 1],
    rotation: 0,
  },
}

/** The pattern that is drawn upon a fill. */
export function decalOf(fill: Fill | null): Part {
  return fill?.kind === 'pattern' ? { decal: { ...DECALS[fill.pattern], color: fill.fore } } : {}
}

export function lineStyle(line: Line | null): Part {
  if (line === null) return { width: 0, opacity: 0, color: NOTHING }
  return { color: line.colour, width: line.width, type: line.dash, cap: 'butt', join: 'round', opacity: 1 }
}

export function shapeStyle({ fill, line }: Shape): Part {
  return {
    opacity: 1,
    color: paintOf(fill),
    ...decalOf(fill),
    ...(line === null
      ? { borderWidth: 0 }
      : { borderColor: line.colour, borderWidth: line.width, borderType: line.dash }),
  }
}

/** Marks that are only lines, as a cross is. */
const STROKES: ReadonlyMap<Marker['symbol'], string> = new Map([
  ['x', 'path://M0,0L10,10M10,0L0,10'],
  ['plus', 'path://M5,0L5,10M0,5L10,5'],
  ['star', 'path://M0,0L10,10M10,0L0,10M5,0L5,10'],
])
const NAMES: ReadonlyMap<Marker['symbol'], string> = new Map([
  ['circle', 'circle'],
  ['diamond', 'diamond'],
  ['triangle', 'triangle'],
])
const FLAT: ReadonlyMap<Marker['symbol'], number> = new Map([
  ['dash', 1],
  ['dot', 0.5],
])

/** How ECharts draws a mark: its form, its size and its colours. */
export function markerPart(marker: Marker | null): {
  symbol: string
  symbolSize: number | [number, number]
  itemStyle: Part
} {
  if (marker === null) return { symbol: 'none', symbolSize: 0, itemStyle: {} }
  const { symbol, size } = marker
  const stroke = STROKES.get(symbol)
  const flat = FLAT.get(symbol)
  const line =
    marker.line ??
    (marker.fill?.kind === 'plain'
      ? { colour: marker.fill.colour, width: 0.75, dash: 'solid' as const }
      : null)
  if (stroke !== undefined)
    return { symbol: stroke, symbolSize: size, itemStyle: shapeStyle({ fill: null, line }) }
  return {
    symbol: NAMES.get(symbol) ?? 'rect',
    symbolSize: flat === undefined ? size : [size * flat, Math.max(1, size / 4)],
    itemStyle: shapeStyle(marker),
  }
}
