import type { Axis } from '../chart-model.ts'
import { cut, lineHeight, type Measure, textSize, wrapped } from './room.ts'

/** The labels of an axis as they are written, and the room that they take away from it. */
export type FittedLabels = {
  /** By place: its lines; places without a label have none. */
  readonly texts: readonly string[]
  readonly shown: ReadonlySet<number>
  /** In degrees, clockwise. */
  readonly turn: number
  /** How far they reach away from the axis. */
  readonly depth: number
}

export type LabelRoom = {
  /** How long the axis is, and how many labels there would be along it. */
  readonly length: number
  readonly isUpright: boolean
  /** How far labels may reach away from it. */
  readonly most: number
  /** Whether the labels stand at marks, and not between two. */
  readonly isAtMarks: boolean
}

const NONE: FittedLabels = { texts: [], shown: new Set(), turn: 0, depth: 0 }
const SLANTED = -45
/** Lines that stand side by side, of their height. */
const CLOSE = 1.05

export function fittedLabels(
  axis: Axis,
  labels: readonly string[],
  room: LabelRoom,
  measure: Measure,
): FittedLabels {
  if (!axis.isShown || axis.labels.place === 'none' || labels.length === 0) return NONE
  const { look, turn, every } = axis.labels
  const band = room.length / Math.max(1, room.isAtMarks ? labels.length - 1 : labels.length)
  if (room.isUpright)
    return stacked(
      labels,
      every ?? Math.max(1, Math.ceil((lineHeight(look) * 0.9) / band)),
      axis,
      room,
      measure,
    )
  if (turn !== null && turn !== 0) return turned(labels, turn, band, axis, room, measure)
  const broken = labels.map((it) => wrapped(it, band * (every ?? 1) * 0.95, look, measure))
  const size = textSize(broken.flat(), look, measure)
  const lines = broken.reduce((most, it) => Math.max(most, it.length), 1)
  const fits = size.width <= band * (every ?? 1) && lines * lineHeight(look) <= room.most
  if (fits || axis.kind === 'values' || turn === 0)
    return level(broken, fits ? (every ?? 1) : null, band, axis, measure)
  return turned(labels, SLANTED, band, axis, room, measure)
}

function stacked(
  labels: readonly string[],
  every: number,
  axis: Axis,
  room: LabelRoom,
  measure: Measure,
): FittedLabels {
  const texts = labels.map((it) => wrapped(it, room.most, axis.labels.look, measure))
  const shown = everyNth(labels.length, every)
  const { width } = textSize(texts.filter((_, at) => shown.has(at)).flat(), axis.labels.look, measure)
  return { texts: texts.map((it) => it.join('\n')), shown, turn: 0, depth: width }
}

/** Labels upon one line, or on several below one another; where they would touch, some are left out. */
function level(
  broken: readonly (readonly string[])[],
  every: number | null,
  band: number,
  axis: Axis,
  measure: Measure,
): FittedLabels {
  const { look } = axis.labels
  const texts = every === null ? broken.map((it) => [it.join(' ')]) : broken
  const widest = textSize(texts.flat(), look, measure).width + look.size / 2
  const shown = everyNth(texts.length, every ?? Math.max(axis.labels.every ?? 1, Math.ceil(widest / band)))
  const lines = texts.reduce((most, it) => Math.max(most, it.length), 1)
  return { texts: texts.map((it) => it.join('\n')), shown, turn: 0, depth: lines * lineHeight(look) }
}

function turned(
  labels: readonly string[],
  turn: number,
  band: number,
  axis: Axis,
  room: LabelRoom,
  measure: Measure,
): FittedLabels {
  const { look, every } = axis.labels
  const [sine, cosine] = [
    Math.abs(Math.sin((turn * Math.PI) / 180)),
    Math.abs(Math.cos((turn * Math.PI) / 180)),
  ]
  const longest = Math.max(look.size * 2, (room.most - cosine * lineHeight(look)) / Math.max(sine, 0.1))
  const texts = labels.map((it) => cut(it, longest, look, measure))
  const apart = (lineHeight(look) * CLOSE) / Math.max(sine, 0.1)
  const shown = everyNth(labels.length, every ?? Math.max(1, Math.ceil(apart / band)))
  const { width } = textSize(
    texts.filter((_, at) => shown.has(at)),
    look,
    measure,
  )
  return { texts, shown, turn, depth: sine * width + cosine * lineHeight(look) }
}

function everyNth(count: number, every: number): ReadonlySet<number> {
  return new Set(Array.from({ length: Math.ceil(count / every) }, (_, at) => at * every))
}
