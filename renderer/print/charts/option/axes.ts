import type { Axis } from '../chart-model.ts'
import { isBetween, LABEL_GAP, type PlacedAxis, type PlacedPair } from '../layout/frame.ts'
import { valueLabel } from '../layout/pairs.ts'
import { type Measure, type Rect, textSize } from '../layout/room.ts'
import { lineStyle, type Part, textPart, textStyle } from './paint.ts'

const TICK = 4
/** Marks between so many categories would be one grey bar. */
const MOST_TICKS = 60

/** Before all series, as Word draws axes. */
const IN_FRONT = 10
const HIDDEN = { show: false }

/** The lines of an axis across the plot, which are behind its series; the series refer to this part of it. */
export function gridPart(placed: PlacedAxis, pair: PlacedPair): Part {
  const { axis, scale } = placed
  return {
    ...commonPart(placed, pair),
    axisLine: HIDDEN,
    axisTick: HIDDEN,
    axisLabel: HIDDEN,
    splitLine: {
      show: axis.grid !== null,
      lineStyle: lineStyle(axis.grid),
      showMinLine: true,
      showMaxLine: true,
      ...(scale === null ? { interval: 0 } : {}),
    },
    minorTick: { show: false, splitNumber: 5 },
    minorSplitLine: { show: axis.smallGrid !== null, lineStyle: lineStyle(axis.smallGrid) },
  }
}

/** The axis itself with its marks and labels, in a room whose size is known. */
export function axisPart(placed: PlacedAxis, pair: PlacedPair, inner: Rect): Part {
  const { axis, scale, labels, isApart } = placed
  const inset = insetOf(placed, inner)
  const isCrowded = scale === null && labels.texts.length > MOST_TICKS
  return {
    ...commonPart(placed, pair),
    z: IN_FRONT,
    offset: -inset,
    axisLine: { show: axis.isShown && axis.line !== null, onZero: false, lineStyle: lineStyle(axis.line) },
    axisTick: {
      show: axis.isShown && axis.line !== null && axis.ticks !== 'none',
      inside: axis.ticks === 'in',
      length: TICK,
      lineStyle: lineStyle(axis.line),
      ...(scale === null ? { interval: isCrowded ? (at: number) => labels.shown.has(at) : 0 } : {}),
    },
    splitLine: HIDDEN,
    axisLabel: labelPart(placed, LABEL_GAP + (isApart ? inset : 0)),
  }
}

function commonPart(placed: PlacedAxis, { pair }: PlacedPair): Part {
  const { axis, scale, side } = placed
  return {
    ...(scale === null ? categoryPart(pair.categories, isBetween(pair)) : scalePart(placed)),
    position: side,
    inverse: axis.isReversed,
    splitArea: HIDDEN,
  }
}

/** How far the line of an axis stands from the side of its labels, in points. */
function insetOf({ inset, isUpright }: PlacedAxis, inner: Rect): number {
  return inset * (isUpright ? inner.width : inner.height)
}

function categoryPart(categories: readonly string[], boundaryGap: boolean): Part {
  return { type: 'category', data: categories, boundaryGap }
}

function scalePart({ scale, axis }: PlacedAxis): Part {
  if (scale === null) return {}
  const ends = { min: scale.min, max: scale.max }
  return axis.logBase === null
    ? { type: 'value', ...ends, interval: scale.step }
    : { type: 'log', logBase: axis.logBase, ...ends }
}

function labelPart({ axis, scale, labels, format }: PlacedAxis, margin: number): Part {
  const text =
    scale === null
      ? {
          formatter: (_: string, at: number) => labels.texts[at] ?? '',
          interval: (at: number) => labels.shown.has(at),
        }
      : { formatter: (value: number) => shownValue(value, axis, format, labels.shown, scale) }
  return {
    show: axis.isShown && labels.texts.length > 0,
    margin,
    rotate: -labels.turn,
    hideOverlap: false,
    ...(scale === null ? {} : { showMinLabel: true, showMaxLabel: true }),
    ...text,
    ...textStyle(axis.labels.look),
  }
}

/** Where not all values have room for their labels, some have none. */
function shownValue(
  value: number,
  axis: Axis,
  format: string,
  shown: ReadonlySet<number>,
  { min, step }: { readonly min: number; readonly step: number },
): string {
  const place = axis.logBase === null ? Math.round((value - min) / step) : 0
  return shown.has(place) ? valueLabel(value, axis, format) : ''
}

/** The titles of the axes, and the groups of their categories. */
export function besideAxes(
  { along, values, pair }: PlacedPair,
  inner: Rect,
  chart: Rect,
  measure: Measure,
): readonly Part[] {
  return [
    ...titlePart(along, inner, chart, measure),
    ...titlePart(values, inner, chart, measure),
    ...groupParts(along, pair.groups, inner),
  ]
}

function titlePart(placed: PlacedAxis, inner: Rect, chart: Rect, measure: Measure): readonly Part[] {
  const { axis, isUpright, side, depth } = placed
  const { title } = axis
  if (title === null || !axis.isShown) return []
  const text = title.lines.join('\n')
  const size = textSize(title.lines, title.look, measure)
  const turn = title.turn ?? (isUpright ? -90 : 0)
  const [width, height] = Math.abs(turn) === 90 ? [size.height, size.width] : [size.width, size.height]
  if (title.place !== null) {
    const [x, y] = [title.place.left * chart.width + width / 2, title.place.top * chart.height + height / 2]
    return [textPart(text, title.look, { x, y, turn, align: 'center' })]
  }
  const middle = { x: inner.left + inner.width / 2, y: inner.top + inner.height / 2 }
  const away = depth - (isUpright ? width : height) / 2
  const x = isUpright ? (side === 'left' ? inner.left - away : inner.left + inner.width + away) : middle.x
  const y = isUpright ? middle.y : side === 'top' ? inner.top - away : inner.top + inner.height + away
  return [textPart(text, title.look, { x, y, turn, align: 'center' })]
}

/** Below the labels: what several categories together are called. */
function groupParts(placed: PlacedAxis, groups: PlacedPair['pair']['groups'], inner: Rect): readonly Part[] {
  const { axis, labels, groupDepth } = placed
  if (groupDepth === 0 || labels.texts.length === 0) return []
  const band = inner.width / labels.texts.length
  const line = groupDepth / groups.length
  return groups.flatMap((level, row) =>
    level.map(({ from, label }, at) => {
      const to = level[at + 1]?.from ?? labels.texts.length
      const middle = ((from + to) / 2) * band
      const x = inner.left + (axis.isReversed ? inner.width - middle : middle)
      const y = inner.top + inner.height + LABEL_GAP + labels.depth + (row + 0.5) * line
      return textPart(label, axis.labels.look, { x, y, align: 'center' })
    }),
  )
}
