import type { Chart, LabelPlace, Plot, Series } from '../chart-model.ts'
import { type Measure, type Rect, textSize } from '../layout/room.ts'
import { type Figure, type LabelPlaces, labelPart, labelText } from './labels.ts'
import { type Part, shapeStyle } from './paint.ts'

type Pie = Plot & { kind: 'pie' }

const PLACES: LabelPlaces = {
  usual: 'bestFit',
  named: (place) => (isOutside(place) ? 'outside' : 'inside'),
}
const RING_PLACES: LabelPlaces = { usual: 'ctr', named: () => 'inside' }

function isOutside(place: LabelPlace): boolean {
  return place === 'outEnd'
}

/** A pie, or a doughnut with a ring for each of its series. */
export function pieParts(chart: Chart, room: Rect, isInner: boolean, measure: Measure): readonly Part[] {
  const pies = chart.plots.filter((plot): plot is Pie => plot.kind === 'pie')
  return pies.flatMap((pie) => {
    const shown = pie.hole === 0 ? pie.series.slice(0, 1) : pie.series
    const radius = radiusOf(shown, room, isInner, measure)
    const hole = (radius * pie.hole) / 100
    const ring = (radius - hole) / Math.max(1, shown.length)
    return shown.map((series, at) =>
      piePart(series, pie, { room, from: hole + at * ring, to: hole + (at + 1) * ring, measure }),
    )
  })
}

/** As large as the room lets it be with its labels around it and its pieces moved out. */
function radiusOf(
  all: readonly Series[],
  { width, height }: Rect,
  isInner: boolean,
  measure: Measure,
): number {
  const out = all
    .flatMap(({ points }) => [...points.values()])
    .reduce((most, it) => Math.max(most, it.movedOut), 0)
  const around = isInner ? { width: 0, height: 0 } : labelsAround(all[0], measure)
  const most = Math.min(width / 2 - around.width, height / 2 - around.height)
  return Math.max(most, Math.min(width, height) / 6) / (1 + out / 100)
}

const LABEL_LENGTH = 6

function labelsAround(series: Series | undefined, measure: Measure): { width: number; height: number } {
  const labels = series?.labels ?? null
  if (series === undefined || labels === null || !isOutside(labels.place ?? PLACES.usual))
    return { width: 0, height: 0 }
  const texts = series.values.map((_, at) => labelText(labels, series, figureOf(series, at)))
  const size = textSize(
    texts.flatMap((it) => it.split('\n')),
    labels.look,
    measure,
  )
  return { width: size.width + 2 * LABEL_LENGTH, height: labels.look.size * 1.3 + LABEL_LENGTH }
}

function figureOf({ values, categories }: Series, at: number): Figure {
  const whole = values.reduce<number>((sum, value) => sum + Math.abs(value ?? 0), 0)
  const value = values[at] ?? null
  const share = value === null || whole === 0 ? null : Math.abs(value) / whole
  return { value, category: categories.labels[at] ?? String(at + 1), share, size: null }
}

type Ring = { readonly room: Rect; readonly from: number; readonly to: number; readonly measure: Measure }

function piePart(series: Series, pie: Pie, { room, from, to, measure }: Ring): Part {
  const places = pie.hole === 0 ? PLACES : RING_PLACES
  const moved = [...series.points.values()].reduce((most, it) => Math.max(most, it.movedOut), 0)
  return {
    type: 'pie',
    silent: true,
    center: [room.left + room.width / 2, room.top + room.height / 2],
    radius: [from, to],
    startAngle: 90 - pie.firstAngle,
    clockwise: true,
    selectedMode: 'multiple',
    selectedOffset: (to * moved) / 100,
    avoidLabelOverlap: true,
    stillShowZeroSum: false,
    percentPrecision: 6,
    labelLine: { show: false, length: LABEL_LENGTH / 2, length2: LABEL_LENGTH / 2 },
    labelLayout: { hideOverlap: false },
    emphasis: { disabled: true },
    data: series.values.map((value, at) => {
      const look = series.points.get(at)
      const figure = figureOf(series, at)
      return {
        value: Math.abs(value ?? 0),
        name: String(at),
        selected: (look?.movedOut ?? 0) > 0,
        itemStyle: shapeStyle(look ?? series),
        ...fitting(labelPart(series, at, figure, places), series, figure, to, measure),
      }
    }),
  }
}

/** Where the best place is to be found, a label stands in its piece if that has room for it. */
function fitting(part: Part, series: Series, figure: Figure, radius: number, measure: Measure): Part {
  const { labels } = series
  if (labels === null || (labels.place ?? PLACES.usual) !== 'bestFit' || typeof part.label !== 'object')
    return part
  const size = textSize(labelText(labels, series, figure).split('\n'), labels.look, measure)
  const room = 2 * radius * 0.6 * Math.sin(Math.PI * Math.min(0.5, figure.share ?? 0))
  const fits = room > size.height * 1.1 && Math.min(room * 1.6, radius * 0.8) > size.width
  return fits ? part : { label: { ...part.label, position: 'outside' } }
}
