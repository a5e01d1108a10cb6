import type { Fill, Line, Pattern, Shape } from '../chart-model.ts'
import { colourOf } from './chart-colour.ts'
import { asNumber, at, between, childrenNamed } from './chart-xml.ts'
import type { Theme } from './theme.ts'

const EMU = 12_700
const WIDEST = 50

/** The fill and the line that something has; those that the file leaves open are given. */
export function shapeOf(holder: Element | undefined, theme: Theme, usual: Shape): Shape {
  const properties = at(holder, 'spPr')
  return { fill: fillOf(properties, theme, usual.fill), line: lineOf(properties, theme, usual.line) }
}

function fillOf(properties: Element | undefined, theme: Theme, usual: Fill | null): Fill | null {
  for (const fill of properties?.children ?? []) {
    switch (fill.localName) {
      case 'noFill':
        return null
      case 'solidFill':
        return plain(colourOf(fill, theme) ?? '#000000')
      case 'gradFill':
        return gradientOf(fill, theme)
      case 'pattFill':
        return {
          kind: 'pattern',
          pattern: patternOf(fill.getAttribute('prst') ?? ''),
          fore: colourOf(at(fill, 'fgClr'), theme) ?? '#000000',
          back: colourOf(at(fill, 'bgClr'), theme) ?? '#ffffff',
        }
    }
  }
  return usual
}

export function plain(colour: string): Fill {
  return { kind: 'plain', colour }
}

function gradientOf(fill: Element, theme: Theme): Fill | null {
  const stops = childrenNamed(at(fill, 'gsLst'), 'gs')
    .map((stop) => ({
      at: between(0, (asNumber(stop.getAttribute('pos')) ?? 0) / 100_000, 1),
      colour: colourOf(stop, theme) ?? '#000000',
    }))
    .sort((one, other) => one.at - other.at)
  const [first] = stops
  if (first === undefined || stops.length === 1) return first === undefined ? null : plain(first.colour)
  const angle = (asNumber(at(fill, 'lin')?.getAttribute('ang')) ?? 5_400_000) / 60_000
  return { kind: 'gradient', angle: ((angle % 360) + 360) % 360, stops }
}

function patternOf(name: string): Pattern {
  if (/horz/i.test(name)) return 'lines'
  if (/vert/i.test(name)) return 'columns'
  if (/UpDiag/.test(name)) return 'rising'
  if (/DnDiag/.test(name)) return 'falling'
  return /grid|cross|check|brick|weave|plaid|trellis|diamond/i.test(name) ? 'grid' : 'dots'
}

export function lineOf(properties: Element | undefined, theme: Theme, usual: Line | null): Line | null {
  const line = at(properties, 'ln')
  if (line === undefined) return usual
  if (at(line, 'noFill') !== undefined) return null
  const written = colourOf(at(line, 'solidFill'), theme)
  if (written === null && usual === null && line.children.length === 0) return null
  const first = at(line, 'gradFill', 'gsLst', 'gs')
  const width = asNumber(line.getAttribute('w'))
  return {
    colour: written ?? colourOf(first, theme) ?? usual?.colour ?? '#000000',
    width: width === null ? (usual?.width ?? 0.75) : between(0.25, width / EMU, WIDEST),
    dash: dashOf(at(line, 'prstDash')?.getAttribute('val')) ?? usual?.dash ?? 'solid',
  }
}

function dashOf(name: string | null | undefined): Line['dash'] | null {
  if (name === null || name === undefined) return null
  if (name === 'solid') return 'solid'
  return /^(sysDot|dot)$/.test(name) ? 'dotted' : 'dashed'
}
