import { amountOf, PER_POINT, partOf, partsOf, wordOf } from './drawing-xml.ts'
import type { Geometry, GeometryPath, PathFill, PathStep } from './geometry.ts'
import type { Guide } from './guides.ts'
import { presetGeometry } from './presets/all-presets.ts'

export type ShapeGeometry = { readonly geometry: Geometry; readonly adjusted: ReadonlyMap<string, string> }

/** How the properties of a shape say that it is drawn: as a preset, or as somebody drew it. */
export function geometryIn(properties: Element | undefined): ShapeGeometry {
  const custom = partOf(properties, 'custGeom')
  if (custom !== undefined) return { geometry: customGeometry(custom), adjusted: new Map() }
  const preset = partOf(properties, 'prstGeom')
  return {
    geometry: presetGeometry(wordOf(preset, 'prst') ?? 'rect'),
    adjusted: new Map(guidesIn(partOf(preset, 'avLst'))),
  }
}

function guidesIn(list: Element | undefined): readonly Guide[] {
  return partsOf(list, 'gd').map((guide) => [wordOf(guide, 'name') ?? '', wordOf(guide, 'fmla') ?? 'val 0'])
}

function customGeometry(custom: Element): Geometry {
  const room = partOf(custom, 'rect')
  return {
    perPoint: PER_POINT,
    adjustments: guidesIn(partOf(custom, 'avLst')),
    guides: guidesIn(partOf(custom, 'gdLst')),
    words: room === undefined ? null : ['l', 't', 'r', 'b'].map((side) => wordOf(room, side) ?? side),
    paths: partsOf(partOf(custom, 'pathLst'), 'path').map(pathOf),
  }
}

function pathOf(path: Element): GeometryPath {
  const fill = wordOf(path, 'fill') ?? 'norm'
  return {
    width: amountOf(path, 'w') || null,
    height: amountOf(path, 'h') || null,
    fill: FILLS.find((it) => it === fill) ?? 'norm',
    isStroked: !['0', 'false'].includes(wordOf(path, 'stroke') ?? ''),
    steps: [...path.children].flatMap(stepOf),
  }
}

const FILLS: readonly PathFill[] = ['norm', 'none', 'lighten', 'lightenLess', 'darken', 'darkenLess']

function stepOf(step: Element): readonly PathStep[] {
  const points = partsOf(step, 'pt').flatMap((point) => [
    wordOf(point, 'x') ?? '0',
    wordOf(point, 'y') ?? '0',
  ])
  switch (step.localName) {
    case 'moveTo':
      return [['M', ...points.slice(0, 2)]]
    case 'lnTo':
      return [['L', ...points.slice(0, 2)]]
    case 'arcTo':
      return [['A', ...['wR', 'hR', 'stAng', 'swAng'].map((name) => wordOf(step, name) ?? '0')]]
    case 'quadBezTo':
      return points.length === 4 ? [['Q', ...points]] : []
    case 'cubicBezTo':
      return points.length === 6 ? [['C', ...points]] : []
    case 'close':
      return [['Z']]
    default:
      return []
  }
}
