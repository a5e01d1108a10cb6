import { type Line, type MarkerSymbol, SYMBOLS } from '../chart-model.ts'
import { themeColour } from './chart-colour.ts'
import type { Theme } from './theme.ts'

/** What series look like whose looks a file leaves open: the accents of its theme, one after the other. */

const ACCENTS = 6
/** How the accents are varied when they come round again, in per cent. */
const ROUNDS: readonly (readonly (readonly [string, number])[])[] = [
  [],
  [['lumMod', 60]],
  [
    ['lumMod', 80],
    ['lumOff', 20],
  ],
  [['lumMod', 80]],
  [
    ['lumMod', 60],
    ['lumOff', 40],
  ],
  [['lumMod', 50]],
]

export function accent(index: number, theme: Theme): string {
  const round = ROUNDS[Math.floor(index / ACCENTS) % ROUNDS.length] ?? []
  return themeColour(theme, `accent${(index % ACCENTS) + 1}`, ...round)
}

/** The lines of axes and of the frame, as of charts that say nothing of them. */
export function greyLine(theme: Theme): Line {
  return { colour: themeColour(theme, 'tx1', ['tint', 75]), width: 0.75, dash: 'solid' }
}

const MARKERS: readonly MarkerSymbol[] = [
  'diamond',
  'square',
  'triangle',
  'x',
  'star',
  'circle',
  'plus',
  'dot',
  'dash',
]

export function usualSymbol(index: number): MarkerSymbol {
  return MARKERS[index % MARKERS.length] ?? SYMBOLS[0]
}
