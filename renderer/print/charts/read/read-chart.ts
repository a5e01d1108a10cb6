import type { Axis, Chart, Legend, Plot, PlotKind, Shape, Stacking, Table, TextLook } from '../chart-model.ts'
import { greyLine } from './automatic.ts'
import { axisOf } from './axes.ts'
import { themeColour } from './chart-colour.ts'
import { at, between, childrenNamed, isOn, numberSaid, said } from './chart-xml.ts'
import type { Reading } from './labels.ts'
import { seriesOf } from './series.ts'
import { lineOf, plain, shapeOf } from './shape.ts'
import { ownLook, placeOf, textLook, titleOf } from './text.ts'
import { type Theme, themeOf } from './theme.ts'

const MOST_SERIES = 255
const BARE: Shape = { fill: null, line: null }

/** Reads the chart of a part of a Word file, from the figures that the part keeps; null where it is none. */
export function readChart(root: Element, themeXml: string): Chart | null {
  const chart = at(root, 'chart')
  const area = at(chart, 'plotArea')
  if (root.localName !== 'chartSpace' || area === undefined) return null
  const theme = themeOf(themeXml, root)
  const text = ownLook(root, theme, usualText(theme))
  const reading: Reading = { theme, text, is1904: isOn(root, 'date1904') }
  const plots = plotsOf(area, reading)
  if (plots.length === 0) return null
  return {
    title: chartTitle(chart, root, plots, reading),
    legend: legendOf(at(chart, 'legend'), reading),
    plots,
    axes: [...area.children].map((it) => axisOf(it, reading)).filter((it): it is Axis => it !== null),
    plotArea: {
      place: placeOf(area),
      isInner: said(at(area, 'layout', 'manualLayout'), 'layoutTarget') === 'inner',
    },
    background: shapeOf(root, theme, { fill: plain(themeColour(theme, 'bg1')), line: greyLine(theme) }),
    plotBackground: shapeOf(area, theme, BARE),
    blanks: blanksOf(said(chart, 'dispBlanksAs')),
    text,
    table: tableOf(at(area, 'dTable'), reading),
  }
}

function usualText(theme: Theme): TextLook {
  return { size: 10, colour: themeColour(theme, 'tx1'), isBold: false, isItalic: false, font: theme.minor }
}

function blanksOf(name: string | null): Chart['blanks'] {
  return name === 'zero' || name === 'span' ? name : 'gap'
}

/** A title is larger than the other text by a fifth, or of eighteen points where no text has a size. */
const TITLE = { times: 1.2, alone: 18 } as const

function chartTitle(
  chart: Element | undefined,
  root: Element,
  plots: readonly Plot[],
  reading: Reading,
): Chart['title'] {
  const title = at(chart, 'title')
  if (title === undefined || (isOn(chart, 'autoTitleDeleted') && at(title, 'tx') === undefined)) return null
  const own = at(root, 'txPr', 'p', 'pPr', 'defRPr')
  const size = own?.hasAttribute('sz') === true ? reading.text.size * TITLE.times : TITLE.alone
  const all = plots.flatMap(({ series }) => series)
  const look = textLook([], reading.theme, { ...reading.text, size, isBold: true })
  return titleOf(title, reading.theme, {
    look,
    words: all.length === 1 ? (all[0]?.name ?? '') : 'Chart Title',
  })
}

const SIDES: ReadonlyMap<string, Legend['side']> = new Map([
  ['l', 'left'],
  ['t', 'top'],
  ['b', 'bottom'],
  ['tr', 'top right'],
])

function legendOf(legend: Element | undefined, { theme, text }: Reading): Legend | null {
  if (legend === undefined) return null
  const hidden = childrenNamed(legend, 'legendEntry').filter((it) => isOn(it, 'delete'))
  return {
    side: SIDES.get(said(legend, 'legendPos') ?? '') ?? 'right',
    look: ownLook(legend, theme, text),
    place: placeOf(legend),
    isOver: isOn(legend, 'overlay'),
    hidden: new Set(hidden.map((it) => numberSaid(it, 'idx') ?? -1)),
    shape: shapeOf(legend, theme, BARE),
  }
}

function tableOf(table: Element | undefined, { theme, text }: Reading): Table | null {
  if (table === undefined) return null
  return {
    look: ownLook(table, theme, text),
    line: lineOf(at(table, 'spPr'), theme, greyLine(theme)),
    hasKeys: isOn(table, 'showKeys'),
    borders: {
      rows: isOn(table, 'showHorzBorder'),
      columns: isOn(table, 'showVertBorder'),
      outline: isOn(table, 'showOutline'),
    },
  }
}

function plotsOf(area: Element, reading: Reading): readonly Plot[] {
  let left = MOST_SERIES
  return [...area.children].flatMap((element) => {
    const kind = kindOf(element)
    if (kind === null) return []
    const written = childrenNamed(element, 'ser').slice(0, left)
    left -= written.length
    const series = written
      .map((it) => seriesOf(it, element, kind.kind, reading))
      .sort((one, other) => one.order - other.order)
    const [along = '', values = ''] = childrenNamed(element, 'axId').map((it) => it.getAttribute('val') ?? '')
    return series.length === 0 ? [] : [{ ...kind, series, axes: [along, values] as const }]
  })
}

/** What is drawn for an element; kinds in depth are drawn flat. Null where it is no kind that is drawn. */
function kindOf(plot: Element): PlotKind | null {
  const number = (name: string, usual: number, least: number, most: number) =>
    between(least, numberSaid(plot, name) ?? usual, most)
  const stacking = stackingOf(said(plot, 'grouping'))
  switch (plot.localName) {
    case 'barChart':
    case 'bar3DChart': {
      const overlap = number('overlap', 0, -100, 100)
      return {
        kind: 'bars',
        isAcross: said(plot, 'barDir') === 'bar',
        stacking,
        gap: number('gapWidth', 150, 0, 500),
        overlap,
      }
    }
    case 'lineChart':
    case 'line3DChart':
      return { kind: 'lines', stacking }
    case 'areaChart':
    case 'area3DChart':
      return { kind: 'areas', stacking }
    case 'pieChart':
    case 'pie3DChart':
      return { kind: 'pie', hole: 0, firstAngle: number('firstSliceAng', 0, 0, 360) }
    case 'doughnutChart':
      return {
        kind: 'pie',
        hole: number('holeSize', 50, 1, 90),
        firstAngle: number('firstSliceAng', 0, 0, 360),
      }
    case 'scatterChart':
      return { kind: 'scatter' }
    case 'bubbleChart':
      return {
        kind: 'bubbles',
        scale: number('bubbleScale', 100, 0, 300),
        byArea: said(plot, 'sizeRepresents') !== 'w',
      }
    case 'radarChart':
      return { kind: 'radar', isFilled: said(plot, 'radarStyle') === 'filled' }
    default:
      return null
  }
}

function stackingOf(grouping: string | null): Stacking {
  if (grouping === 'percentStacked') return 'percent'
  return grouping === 'stacked' ? 'stacked' : 'none'
}
