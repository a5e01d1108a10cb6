import type { Chart } from '../chart-model.ts'
import { layoutOf } from '../layout/chart-layout.ts'
import { type Frame, frameOf } from '../layout/frame.ts'
import type { Measure, Rect, Size } from '../layout/room.ts'
import { axisPart, besideAxes, gridPart } from './axes.ts'
import { seriesParts } from './cartesian.ts'
import { boxPart, legendParts } from './legend.ts'
import { type Part, textPart } from './paint.ts'
import { pieParts } from './pies.ts'
import { radarParts } from './radars.ts'
import { tableParts } from './table.ts'

/** All that ECharts has to know to draw a chart of that size. Throws where the chart lacks an axis. */
export function chartOption(chart: Chart, whole: Size, measure: Measure): Part {
  const { title, legend, room, isInner } = layoutOf(chart, whole, measure)
  const frame = frameOf(chart, room, isInner, measure)
  const radar = radarParts(chart, room, measure)
  const all = { left: 0, top: 0, ...whole }
  const beside = frame.pairs.flatMap((pair) => besideAxes(pair, frame.inner, all, measure))
  return {
    animation: false,
    useUTC: true,
    ...(frame.pairs.length === 0 ? {} : axesParts(frame)),
    ...(radar === null ? {} : { radar: radar.radar }),
    series: [
      ...cartesianParts(chart, frame),
      ...pieParts(chart, room, isInner, measure),
      ...(radar?.series ?? []),
    ],
    graphic: [
      ...frames(chart, whole, frame.pairs.length === 0 ? room : frame.inner),
      ...(title === null || chart.title === null ? [] : [titlePart(chart.title, title)]),
      ...(legend === null ? [] : legendParts(legend)),
      ...beside,
      ...(frame.pairs[0] === undefined ? [] : tableParts(chart, frame.pairs[0].pair, frame.inner, measure)),
    ],
  }
}

function titlePart(
  { lines, look, turn }: NonNullable<Chart['title']>,
  { left, top, width, height }: Rect,
): Part {
  return textPart(lines.join('\n'), look, {
    x: left + width / 2,
    y: top + height / 2,
    turn: turn ?? 0,
    align: 'center',
  })
}

/** The background of the chart and that of its plot, behind all else. */
function frames({ background, plotBackground }: Chart, { width, height }: Size, plot: Rect): readonly Part[] {
  const half = (background.line?.width ?? 0) / 2
  const whole = { x: half, y: half, width: width - 2 * half, height: height - 2 * half }
  const inner = { x: plot.left, y: plot.top, width: plot.width, height: plot.height }
  return [
    { ...boxPart(whole, background), z: -10 },
    { ...boxPart(inner, plotBackground), z: -9 },
  ]
}

function axesParts({ inner, isAcross, pairs }: Frame): Part {
  const { left, top, width, height } = inner
  const parts = (own: 'along' | 'values') => [
    ...pairs.map((pair) => gridPart(pair[own], pair)),
    ...pairs.map((pair) => axisPart(pair[own], pair, inner)),
  ]
  const [along, values] = [parts('along'), parts('values')]
  return {
    grid: { left, top, width, height, outerBoundsMode: 'none', containLabel: false, show: false },
    xAxis: isAcross ? values : along,
    yAxis: isAcross ? along : values,
  }
}

function cartesianParts(chart: Chart, { pairs, isAcross, inner }: Frame): readonly Part[] {
  const room = Math.min(inner.width, inner.height)
  return pairs.flatMap(({ pair: { plots, categories, along } }, pair) => {
    const own = {
      chart,
      categories,
      pair,
      isAcross,
      isReversed: along.isReversed,
      isSpread: along.kind === 'days',
      room,
    }
    return plots.flatMap((plot, at) => seriesParts(plot, { ...own, place: pair * 100 + at }))
  })
}
