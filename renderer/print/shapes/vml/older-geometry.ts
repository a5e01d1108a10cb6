import type { ShapeGeometry } from '../custom-geometry.ts'
import { partOf, partsOf, wordOf } from '../drawing-xml.ts'
import type { Geometry } from '../geometry.ts'
import type { Guide } from '../guides.ts'
import { presetGeometry } from '../presets/all-presets.ts'
import { olderNumbers } from './older-formulas.ts'
import { olderPaths } from './older-path.ts'
import { pair } from './style-rules.ts'

const NONE: ReadonlyMap<string, string> = new Map()

/** How an older shape is drawn: by its name, or by a path of its own or of its type. */
export function olderGeometry(shape: Element): ShapeGeometry {
  switch (shape.localName) {
    case 'oval':
      return { geometry: presetGeometry('ellipse'), adjusted: NONE }
    case 'roundrect':
      return {
        geometry: presetGeometry('roundRect'),
        adjusted: new Map([['adj', `val ${roundness(shape)}`]]),
      }
    case 'line':
      return { geometry: presetGeometry('line'), adjusted: NONE }
    case 'shape':
      return { geometry: drawnByPath(shape), adjusted: NONE }
    default:
      return { geometry: presetGeometry('rect'), adjusted: NONE }
  }
}

/** `10923f` and `16.667%` are both a sixth. */
function roundness(shape: Element): number {
  const size = wordOf(shape, 'arcsize') ?? '0.2'
  const number = Number.parseFloat(size)
  const share = size.endsWith('f') ? number / 65_536 : size.endsWith('%') ? number / 100 : number
  return Math.round((Number.isFinite(share) ? share : 0.2) * 100_000)
}

const WHOLE = 21_600
/** A box of words, and the frame of a picture, which some programs use without saying what they are. */
const RECTANGLE = presetGeometry('rect')

function drawnByPath(shape: Element): Geometry {
  const type = typeOf(shape)
  const says = (name: string) => wordOf(shape, name) ?? wordOf(type, name)
  const path = says('path') ?? wordOf(partOf(shape, 'path'), 'v') ?? wordOf(partOf(type, 'path'), 'v')
  if (path === null || path === '') return RECTANGLE
  const [width, height] = pair(says('coordsize') ?? `${WHOLE},${WHOLE}`)
  const numbers = olderNumbers(formulasOf(shape, type), adjustedOf(shape, type), [width, height])
  const room = wordOf(partOf(shape, 'path') ?? partOf(type, 'path'), 'textboxrect')
    ?.split(';')[0]
    ?.split(',')
  const guides =
    room?.length === 4
      ? roomGuides(
          room.map((it) => numbers(it.trim())),
          [width, height],
        )
      : []
  return {
    perPoint: 1,
    adjustments: [],
    guides,
    words: guides.length === 4 ? guides.map(([name]) => name) : null,
    paths: olderPaths(path, numbers).map(({ steps, isFilled, isStroked }) => ({
      width,
      height,
      fill: isFilled ? 'norm' : 'none',
      isStroked,
      steps,
    })),
  }
}

/** The room for words is in the numbers of the path. */
function roomGuides(room: readonly number[], [width, height]: readonly [number, number]): readonly Guide[] {
  return ['left', 'top', 'right', 'bottom'].map((name, at) => {
    const share = at % 2 === 0 ? `w ${room[at]} ${width}` : `h ${room[at]} ${height}`
    return [name, `*/ ${share}`]
  })
}

function typeOf(shape: Element): Element | undefined {
  const id = wordOf(shape, 'type')?.replace(/^#/, '')
  const types = shape.ownerDocument.getElementsByTagNameNS('*', 'shapetype')
  return id === undefined ? undefined : [...types].find((it) => wordOf(it, 'id') === id)
}

function formulasOf(shape: Element, type: Element | undefined): readonly string[] {
  const formulas = partOf(shape, 'formulas') ?? partOf(type, 'formulas')
  return partsOf(formulas, 'f').map((formula) => wordOf(formula, 'eqn') ?? '')
}

/** What was pulled by hand; what a shape leaves out is as its type has it. */
function adjustedOf(shape: Element, type: Element | undefined): readonly number[] {
  const [own, usual] = [shape, type].map((it) => (wordOf(it, 'adj') ?? '').split(','))
  const count = Math.max(own?.length ?? 0, usual?.length ?? 0)
  return Array.from({ length: Math.min(count, 100) }, (_, at) => {
    const value = own?.[at]?.trim() || usual?.[at]?.trim() || '0'
    return Number(value) || 0
  })
}
