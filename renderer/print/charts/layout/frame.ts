import type { Axis, Chart } from '../chart-model.ts'
import { type FittedLabels, fittedLabels } from './axis-labels.ts'
import type { Scale } from './axis-scale.ts'
import { axisFormat, marksOf, type Pair, pairsOf, scaleAlong, scaleOfValues } from './pairs.ts'
import { type Edges, inside, lineHeight, type Measure, type Rect, textSize } from './room.ts'
import { namesWidth, tableHeight } from './table.ts'

/** The room between the axes, and the axes around it. */
export type Frame = {
  readonly inner: Rect
  readonly isAcross: boolean
  readonly pairs: readonly PlacedPair[]
}

export type PlacedPair = { readonly pair: Pair; readonly along: PlacedAxis; readonly values: PlacedAxis }

type Side = Axis['side']

export type PlacedAxis = {
  readonly axis: Axis
  readonly isUpright: boolean
  /** Null for categories. */
  readonly scale: Scale | null
  readonly format: string
  /** On which side its labels and its title are. */
  readonly side: Side
  /** How far its line stands from that side, towards the middle, as a share of the room. */
  readonly inset: number
  /** Whether the labels stand at that side although the line does not. */
  readonly isApart: boolean
  readonly labels: FittedLabels
  /** How far all that is outside the room reaches. */
  readonly depth: number
  /** Whether its labels stand at its marks, so that those at its ends reach beyond it. */
  readonly isAtMarks: boolean
  /** Lines for the groups of its categories. */
  readonly groupDepth: number
}

/** Between an axis and its labels, and between these and its title. */
export const LABEL_GAP = 5
const TITLE_GAP = 4

/** How much of a chart the labels of one axis take at most. */
const MOST = 0.48
/** How much of the room is left between the axes, as it is guessed at first. */
const GUESS = { width: 0.87, height: 0.85 } as const

/**
 * Puts the axes of a chart around its plot.
 * @param room all that there is for both; the plot itself where the file says how large that is
 */
export function frameOf(chart: Chart, room: Rect, isInner: boolean, measure: Measure): Frame {
  const pairs = pairsOf(chart)
  const isAcross = chart.plots.some((plot) => plot.kind === 'bars' && plot.isAcross)
  let inner = isInner
    ? room
    : { ...room, width: room.width * GUESS.width, height: room.height * GUESS.height }
  let placed = pairs.map((pair) => placePair(pair, { chart, inner, room, isAcross, measure }))
  for (let round = 0; round < 2; round++) {
    if (!isInner) inner = inside(room, edgesOf(placed, chart, measure))
    placed = pairs.map((pair) => placePair(pair, { chart, inner, room, isAcross, measure }))
  }
  return { inner, isAcross, pairs: placed }
}

type Placing = {
  readonly chart: Chart
  readonly inner: Rect
  readonly room: Rect
  readonly isAcross: boolean
  readonly measure: Measure
}

function placePair(pair: Pair, placing: Placing): PlacedPair {
  const { chart, inner, isAcross } = placing
  const [upright, flat] = isAcross ? [pair.along, pair.values] : [pair.values, pair.along]
  const marks = new Map([
    [upright, marksUpright(inner.height, upright)],
    [flat, marksFlat(inner.width, flat, pair, placing)],
  ])
  const scales = {
    along: scaleAlong(pair, marks.get(pair.along) ?? 5),
    values: scaleOfValues(pair, chart.blanks, marks.get(pair.values) ?? 5),
  }
  const place = (axis: Axis) => {
    const [own, other, scale] =
      axis === pair.along
        ? [scales.along, pair.values, scales.values]
        : [scales.values, pair.along, scales.along]
    const crossing = { other, scale, count: pair.categories.length }
    return placeAxis({ axis, pair, scale: own, isUpright: axis === upright, crossing }, placing)
  }
  return { pair, along: place(pair.along), values: place(pair.values) }
}

/** Marks stand as far apart as lines that are easy to read. */
function marksUpright(height: number, { labels: { look } }: Axis): number {
  return Math.max(1, Math.min(10, Math.floor(height / (look.size * 1.4))))
}

/** As far apart as their labels are wide, and a little more. */
function marksFlat(width: number, axis: Axis, pair: Pair, { chart, measure }: Placing): number {
  const { look } = axis.labels
  const few = axis === pair.along ? scaleAlong(pair, 5) : scaleOfValues(pair, chart.blanks, 5)
  const widest = few === null ? 0 : textSize(marksOf(few, axis, axisFormat(axis, pair)), look, measure).width
  return Math.max(1, Math.min(10, Math.floor(width / (widest + look.size * 1.4))))
}

type Crossing = { readonly other: Axis; readonly scale: Scale | null; readonly count: number }

type Placement = {
  readonly axis: Axis
  readonly pair: Pair
  readonly scale: Scale | null
  readonly isUpright: boolean
  readonly crossing: Crossing
}

function placeAxis({ axis, pair, scale, isUpright, crossing }: Placement, placing: Placing): PlacedAxis {
  const { inner, room, measure } = placing
  const where = crossingShare(axis, crossing)
  const [near, far]: readonly [Side, Side] = isUpright ? ['left', 'right'] : ['bottom', 'top']
  const { side, isApart } = labelSide(axis, where, crossing.other)
  const format = axisFormat(axis, pair)
  const isAtMarks = scale !== null || !isBetween(pair)
  const table = axis === pair.along && !isUpright ? tableHeight(placing.chart) : 0
  const labels = fittedLabels(
    axis,
    scale === null ? (table === 0 ? pair.categories : []) : marksOf(scale, axis, format),
    {
      length: isUpright ? inner.height : inner.width,
      isUpright,
      most: (isUpright ? room.width : room.height) * MOST,
      isAtMarks,
    },
    measure,
  )
  const inset = side === 'far' ? 1 - where : where
  const groupDepth = axis === pair.along && !isUpright ? pair.groups.length * lineHeight(axis.labels.look) : 0
  const reached = labels.depth === 0 ? table : labels.depth + LABEL_GAP + groupDepth
  const hidden = isApart ? 0 : inset * (isUpright ? inner.width : inner.height)
  const depth = Math.max(0, reached - hidden) + titleDepth(axis, measure)
  return {
    axis,
    isUpright,
    scale,
    format,
    side: side === 'far' ? far : near,
    inset,
    isApart,
    labels,
    depth,
    isAtMarks,
    groupDepth,
  }
}

/** Whether the points stand in the middle of their categories, as bars do. */
export function isBetween({ values, plots }: Pair): boolean {
  return values.isBetween || plots.some(({ kind }) => kind === 'bars')
}

/** Where an axis stands along the one that it crosses, from the left or the bottom: 0 to 1. */
function crossingShare({ crosses: { at } }: Axis, { other, scale, count }: Crossing): number {
  const share =
    at === 'max' ? 1 : at === 'min' ? 0 : shareAt(at === 'zero' ? 0 : at, at === 'zero', scale, other, count)
  return other.isReversed ? 1 - share : share
}

function shareAt(
  value: number,
  isZero: boolean,
  scale: Scale | null,
  { logBase }: Axis,
  count: number,
): number {
  if (scale === null) return isZero || count === 0 ? 0 : Math.min(1, Math.max(0, (value - 1) / count))
  if (logBase !== null) return 0
  return Math.min(1, Math.max(0, (value - scale.min) / (scale.max - scale.min)))
}

function labelSide(
  { labels: { place } }: Axis,
  where: number,
  other: Axis,
): { side: 'near' | 'far'; isApart: boolean } {
  switch (place) {
    case 'low':
      return { side: other.isReversed ? 'far' : 'near', isApart: true }
    case 'high':
      return { side: other.isReversed ? 'near' : 'far', isApart: true }
    case 'next to':
    case 'none':
      return { side: where === 1 ? 'far' : 'near', isApart: false }
  }
}

function titleDepth({ title, isShown }: Axis, measure: Measure): number {
  if (title === null || !isShown || title.isOver) return 0
  return textSize(title.lines, title.look, measure).height + TITLE_GAP
}

/** How much the axes take of each side; a label at the end of an axis reaches beyond it by half. */
function edgesOf(pairs: readonly PlacedPair[], chart: Chart, measure: Measure): Edges {
  const { text } = chart
  const axes = pairs.flatMap(({ along, values }) => [along, values]).filter(({ axis }) => axis.isShown)
  const on = (side: Side) => axes.filter((it) => it.side === side).reduce((sum, { depth }) => sum + depth, 0)
  const upright = axes.some(({ isUpright, labels }) => isUpright && labels.depth > 0)
    ? lineHeight(text) / 2
    : 0
  const ends = axes.filter(({ isUpright, isAtMarks, labels }) => !isUpright && isAtMarks && labels.turn === 0)
  const half = (place: 0 | -1) =>
    ends.reduce((most, { labels, axis }) => {
      const { width } = textSize((labels.texts.at(place) ?? '').split('\n'), axis.labels.look, measure)
      return Math.max(most, width / 2)
    }, 0)
  const slanted = axes.reduce((most, it) => Math.max(most, overhang(it)), 0)
  return {
    left: Math.max(on('left'), half(0), slanted, namesWidth(chart, measure)),
    right: Math.max(on('right'), half(-1)),
    top: Math.max(on('top'), upright),
    bottom: Math.max(on('bottom'), upright),
  }
}

/** A slanted label reaches to the left of its place as far as it reaches down, but for its first half a category. */
function overhang({ isUpright, labels: { turn, depth, texts } }: PlacedAxis): number {
  const isSlanted = !isUpright && turn !== 0 && Math.abs(turn) < 80
  return isSlanted ? Math.max(0, depth - 200 / Math.max(1, texts.length)) : 0
}
