import type { Chart, ChartText } from '../chart-model.ts'
import { legendEntries } from './legend-entries.ts'
import { type PlacedLegend, placeLegend } from './legend-place.ts'
import { inside, type Measure, type Rect, rectOf, type Size, textSize } from './room.ts'

/** Where the parts of a chart stand. */
export type ChartLayout = {
  readonly title: Rect | null
  readonly legend: PlacedLegend | null
  /** For the plot and its axes; where the file says so, for the plot alone. */
  readonly room: Rect
  readonly isInner: boolean
}

const EDGE = 7
const GAP = 6

export function layoutOf(chart: Chart, whole: Size, measure: Measure): ChartLayout {
  const edge = Math.min(EDGE, whole.width / 20, whole.height / 20)
  const all = { left: 0, top: 0, ...whole }
  const framed = inside(all, { left: edge, top: edge, right: edge, bottom: edge })
  const title = chart.title === null ? null : titleRect(chart.title, framed, whole, measure)
  const taken =
    title === null || chart.title?.isOver === true
      ? 0
      : Math.min(title.top + title.height - edge, framed.height / 3) + GAP
  const below = inside(framed, {
    left: 0,
    top: title !== null && title.top > whole.height / 3 ? 0 : taken,
    right: 0,
    bottom: 0,
  })
  const legend =
    chart.legend === null
      ? null
      : placeLegend(chart.legend, legendEntries(chart), { room: below, whole }, measure)
  const { place, isInner } = chart.plotArea
  const isPlaced = place !== null && place.width !== null && place.height !== null
  const room = isPlaced ? rectOf(place, whole, whole) : legend === null ? below : beside(below, legend)
  return { title, legend, room: within(room, all), isInner: isPlaced && isInner }
}

function titleRect(title: ChartText, { left, top, width }: Rect, whole: Size, measure: Measure): Rect {
  const size = textSize(title.lines, title.look, measure)
  if (title.place !== null) return { ...rectOf(title.place, whole, size), ...size }
  return { left: left + (width - size.width) / 2, top, ...size }
}

function beside(room: Rect, { legend, frame }: PlacedLegend): Rect {
  if (legend.isOver) return room
  const none = { left: 0, top: 0, right: 0, bottom: 0 }
  switch (legend.side) {
    case 'left':
      return inside(room, { ...none, left: frame.left + frame.width - room.left + GAP })
    case 'right':
    case 'top right':
      return inside(room, { ...none, right: room.left + room.width - frame.left + GAP })
    case 'top':
      return inside(room, { ...none, top: frame.top + frame.height - room.top + GAP })
    case 'bottom':
      return inside(room, { ...none, bottom: room.top + room.height - frame.top + GAP })
  }
}

/** A file may put the plot anywhere: it stays on the chart. */
function within({ left, top, width, height }: Rect, all: Rect): Rect {
  return {
    left,
    top,
    width: Math.max(1, Math.min(width, all.width - left)),
    height: Math.max(1, Math.min(height, all.height - top)),
  }
}
