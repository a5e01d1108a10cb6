import type { Legend } from '../chart-model.ts'
import type { LegendEntry } from './legend-entries.ts'
import { cut, lineHeight, type Measure, type Rect, rectOf, type Size } from './room.ts'

export type PlacedLegend = {
  readonly legend: Legend
  readonly frame: Rect
  readonly entries: readonly PlacedEntry[]
}

export type PlacedEntry = {
  readonly entry: LegendEntry
  readonly text: string
  readonly left: number
  /** Of the middle of its line. */
  readonly middle: number
  readonly keyWidth: number
}

/** Between a key and its words, between entries, and around them all. */
const GAP = { key: 3, entry: 9, frame: 3 } as const
/** How much of the chart a legend takes at most, at a side or across it. */
const MOST = { side: 0.45, across: 0.4 } as const
const LINE_KEY = 20
const BOX_KEY = 0.55

/** Puts a legend into the room that is left beside the title, unless the file says where it is. */
export function placeLegend(
  legend: Legend,
  entries: readonly LegendEntry[],
  { room, whole }: { readonly room: Rect; readonly whole: Size },
  measure: Measure,
): PlacedLegend {
  const keyWidth = entries.some(({ key }) => key.kind === 'line') ? LINE_KEY : legend.look.size * BOX_KEY
  const isList = legend.side !== 'top' && legend.side !== 'bottom'
  const most = legend.place?.width ?? null
  const width = most !== null ? most * whole.width : room.width * (isList ? MOST.side : 1)
  const words = entries.map(({ label }) =>
    cut(label.replace(/\s+/g, ' '), width - keyWidth - 3 * GAP.key, legend.look, measure),
  )
  const widths = words.map((it) => keyWidth + GAP.key + measure(it, legend.look))
  const rows =
    isList && !isWide(legend, whole, widths)
      ? widths.map((_, at) => [at])
      : rowsOf(widths, width - 2 * GAP.frame)
  const size = sizeOf(rows, widths, lineHeight(legend.look), room)
  const frame = legend.place === null ? frameOf(legend, room, size) : rectOf(legend.place, whole, size)
  return { legend, frame, entries: inRows(rows, widths, { frame, legend, entries, words, keyWidth }) }
}

/** A legend that the file makes wider than tall stands in rows at a side as well. */
function isWide({ place }: Legend, whole: Size, widths: readonly number[]): boolean {
  if (place?.width === undefined || place.width === null || place.height === null) return false
  return (
    place.width * whole.width > place.height * whole.height * 2 &&
    place.width * whole.width > 2 * Math.max(...widths)
  )
}

/** As many entries in a row as there is room for, the rows being about as long. */
function rowsOf(widths: readonly number[], width: number): readonly (readonly number[])[] {
  const rows: number[][] = [[]]
  let used = 0
  for (const [at, own] of widths.entries()) {
    if (used > 0 && used + own > width) {
      rows.push([])
      used = 0
    }
    rows.at(-1)?.push(at)
    used += own + GAP.entry
  }
  return rows
}

function sizeOf(
  rows: readonly (readonly number[])[],
  widths: readonly number[],
  line: number,
  room: Rect,
): Size {
  const lengths = rows.map((row) => row.reduce((sum, at) => sum + (widths[at] ?? 0) + GAP.entry, -GAP.entry))
  const isList = rows.every((row) => row.length === 1)
  const height = rows.length * line * (isList ? ROW : 1)
  return {
    width: Math.max(0, ...lengths) + 2 * GAP.frame,
    height: Math.min(height, room.height * (isList ? 1 : MOST.across)),
  }
}

/** Lines of a list stand further apart than lines of text. */
const ROW = 1.15

function frameOf({ side }: Legend, room: Rect, { width, height }: Size): Rect {
  const middle = room.top + (room.height - height) / 2
  switch (side) {
    case 'left':
      return { left: room.left, top: middle, width, height }
    case 'right':
      return { left: room.left + room.width - width, top: middle, width, height }
    case 'top right':
      return { left: room.left + room.width - width, top: room.top, width, height }
    case 'top':
      return { left: room.left + (room.width - width) / 2, top: room.top, width, height }
    case 'bottom':
      return {
        left: room.left + (room.width - width) / 2,
        top: room.top + room.height - height,
        width,
        height,
      }
  }
}

type Filling = {
  readonly frame: Rect
  readonly legend: Legend
  readonly entries: readonly LegendEntry[]
  readonly words: readonly string[]
  readonly keyWidth: number
}

/** Entries for which a frame has no room are left out, as Word leaves them out. */
function inRows(
  rows: readonly (readonly number[])[],
  widths: readonly number[],
  filling: Filling,
): readonly PlacedEntry[] {
  const { frame, legend, entries, words, keyWidth } = filling
  const height = Math.max(frame.height / Math.max(1, rows.length), legend.look.size * 0.9)
  const isList = rows.every((row) => row.length === 1)
  return rows.flatMap((row, line) => {
    const middle = frame.top + (line + 0.5) * height
    if (middle > frame.top + frame.height + 1) return []
    const length = row.reduce((sum, at) => sum + (widths[at] ?? 0) + GAP.entry, -GAP.entry)
    let left = isList ? frame.left + GAP.frame : frame.left + Math.max(GAP.frame, (frame.width - length) / 2)
    return row.flatMap((at) => {
      const [entry, text] = [entries[at], words[at] ?? '']
      const placed = { text, left, middle, keyWidth }
      left += (widths[at] ?? 0) + GAP.entry
      return entry === undefined ? [] : [{ ...placed, entry }]
    })
  })
}
