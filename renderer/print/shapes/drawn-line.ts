import type { LineEnd, Stroke } from './stroke.ts'
import { svg } from './svg.ts'

/** Thinner lines have ends as large as one of this width. */
const LEAST = 1.5

type DrawnLine = {
  readonly attributes: Readonly<Record<string, string | number>>
  readonly definitions: readonly SVGElement[]
}

/** A line in SVG, with what is at its ends. */
export function drawnLine(stroke: Stroke | null, id: string): DrawnLine {
  if (stroke === null) return { attributes: { stroke: 'none' }, definitions: [] }
  const ends = [
    { at: 'start', end: stroke.start },
    { at: 'end', end: stroke.end },
  ].flatMap(({ at, end }) => (end === null ? [] : [{ at, end }]))
  return {
    attributes: {
      stroke: stroke.colour.hex,
      'stroke-opacity': stroke.colour.opacity,
      'stroke-width': stroke.width,
      'stroke-linecap': stroke.cap,
      'stroke-linejoin': stroke.join,
      'stroke-dasharray': stroke.dashes.length === 0 ? 'none' : stroke.dashes.join(' '),
      ...Object.fromEntries(ends.map(({ at }) => [`marker-${at}`, `url(#${id}-${at})`])),
    },
    definitions: ends.map(({ at, end }) => marker(`${id}-${at}`, end, stroke)),
  }
}

/** In a square of ten, with the end of the line at the right. */
const FORMS: Readonly<Record<LineEnd['form'], string>> = {
  triangle: 'M0 0L10 5L0 10Z',
  stealth: 'M0 0L10 5L0 10L3 5Z',
  arrow: 'M1 1L9 5L1 9',
  diamond: 'M0 5L5 0L10 5L5 10Z',
  oval: 'M0 5A5 5 0 0 1 10 5A5 5 0 0 1 0 5Z',
}

function marker(id: string, { form, wide, long }: LineEnd, { colour, width }: Stroke): SVGElement {
  const thick = Math.max(LEAST, width)
  const isCentred = form === 'oval' || form === 'diamond'
  const looks =
    form === 'arrow'
      ? { fill: 'none', stroke: colour.hex, 'stroke-width': 10 / Math.max(wide, long) }
      : { fill: colour.hex, stroke: 'none' }
  return svg(
    'marker',
    {
      id,
      viewBox: '0 0 10 10',
      refX: isCentred ? 5 : 10,
      refY: 5,
      markerUnits: 'userSpaceOnUse',
      markerWidth: long * thick,
      markerHeight: wide * thick,
      preserveAspectRatio: 'none',
      orient: 'auto-start-reverse',
    },
    svg('path', { d: FORMS[form], 'fill-opacity': colour.opacity, ...looks }),
  )
}
