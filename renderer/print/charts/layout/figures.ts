import type { Chart, Plot } from '../chart-model.ts'
import type { Reach } from './axis-scale.ts'

type Figures = readonly (readonly (number | null)[])[]

/** How tall each point of each series is drawn: its value, or its share of what its category comes to. */
export function heightsOf(plot: Plot, blanks: Chart['blanks']): Figures {
  const values = plot.series.map((series) => filled(series.values, plot, blanks))
  if (stackingOf(plot) !== 'percent') return values
  const wholes = wholesOf(values)
  return values.map((own) =>
    own.map((value, at) => (value === null || !wholes[at] ? value : value / wholes[at])),
  )
}

export function stackingOf(plot: Plot) {
  return plot.kind === 'bars' || plot.kind === 'lines' || plot.kind === 'areas' ? plot.stacking : 'none'
}

/** An area goes down to nought where it has no figure. */
function filled(
  values: readonly (number | null)[],
  plot: Plot,
  blanks: Chart['blanks'],
): readonly (number | null)[] {
  const asNought =
    blanks === 'zero' || plot.kind === 'areas' || (stackingOf(plot) !== 'none' && plot.kind === 'lines')
  return asNought ? values.map((value) => value ?? 0) : values
}

function wholesOf(values: Figures): readonly number[] {
  const wholes: number[] = []
  for (const own of values)
    for (const [at, value] of own.entries()) wholes[at] = (wholes[at] ?? 0) + Math.abs(value ?? 0)
  return wholes
}

/** From the least to the greatest that the plots come to, one upon the other where they are stacked. */
export function reachOf(plots: readonly Plot[], blanks: Chart['blanks']): Reach {
  const all = plots.flatMap((plot): readonly (number | null)[] => {
    const heights = heightsOf(plot, blanks)
    return stackingOf(plot) === 'none' ? heights.flat() : stackEnds(heights, plot.kind !== 'bars')
  })
  return reach(all)
}

export function reach(values: readonly (number | null)[]): Reach {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const value of values) {
    if (value === null) continue
    least = Math.min(least, value)
    most = Math.max(most, value)
  }
  return { least, most }
}

/** Bars below nought are stacked downwards, by themselves. */
function stackEnds(heights: Figures, isOne: boolean): readonly number[] {
  const [up, down]: [number[], number[]] = [[], []]
  const all: number[] = []
  for (const own of heights)
    for (const [at, value] of own.entries()) {
      const side = isOne || (value ?? 0) >= 0 ? up : down
      const end = (side[at] ?? 0) + (value ?? 0)
      side[at] = end
      all.push(end)
    }
  return [...all, ...(isOne ? [] : [0])]
}
