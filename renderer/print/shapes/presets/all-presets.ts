import { type DrawnPreset, isDrawnPreset } from '../../../word/pack-pdf/drawn-presets.ts'
import type { Geometry } from '../geometry.ts'
import { ARROW_CALLOUTS } from './arrow-callouts.ts'
import { ARROWS } from './arrows.ts'
import { BASIC } from './basic.ts'
import { CALLOUTS } from './callouts.ts'
import { FLOWCHART } from './flowchart.ts'
import { LINES } from './lines.ts'
import { geometryOf, type Preset } from './preset.ts'
import { SIGNS } from './signs.ts'
import { SOLID } from './solid.ts'
import { STARS } from './stars.ts'

const ALL: Readonly<Record<DrawnPreset, Preset>> = {
  ...BASIC,
  ...SOLID,
  ...ARROWS,
  ...ARROW_CALLOUTS,
  ...FLOWCHART,
  ...CALLOUTS,
  ...LINES,
  ...STARS,
  ...SIGNS,
}

/** How a preset is drawn; one that is not known is a rectangle. */
export function presetGeometry(name: string): Geometry {
  return geometryOf(ALL[isDrawnPreset(name) ? name : 'rect'])
}
