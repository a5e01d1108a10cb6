import type { Axis, AxisLabels, DayUnit, Line } from '../chart-model.ts'
import { greyLine } from './automatic.ts'
import { asNumber, at, between, isOn, numberSaid, said } from './chart-xml.ts'
import type { Reading } from './labels.ts'
import { lineOf } from './shape.ts'
import { ownLook, titleOf, turnOf } from './text.ts'

const KINDS: ReadonlyMap<string, Axis['kind']> = new Map([
  ['catAx', 'categories'],
  ['dateAx', 'days'],
  ['valAx', 'values'],
])

const SIDES: ReadonlyMap<string, Axis['side']> = new Map([
  ['b', 'bottom'],
  ['l', 'left'],
  ['t', 'top'],
  ['r', 'right'],
])

/** Null for what is no axis that is drawn, as the third one of charts in depth. */
export function axisOf(element: Element, reading: Reading): Axis | null {
  const kind = KINDS.get(element.localName)
  if (kind === undefined) return null
  const grey = greyLine(reading.theme)
  const scaling = at(element, 'scaling')
  const logBase = numberSaid(scaling, 'logBase')
  const look = { ...reading.text, isBold: true }
  const majorUnit = numberSaid(element, 'majorUnit')
  return {
    id: said(element, 'axId') ?? '',
    kind,
    side: SIDES.get(said(element, 'axPos') ?? '') ?? 'bottom',
    isShown: !isOn(element, 'delete'),
    isReversed: said(scaling, 'orientation') === 'maxMin',
    min: numberSaid(scaling, 'min'),
    max: numberSaid(scaling, 'max'),
    step: majorUnit !== null && majorUnit > 0 ? majorUnit : null,
    logBase: logBase !== null && logBase > 1 ? logBase : null,
    crosses: { axis: said(element, 'crossAx') ?? '', at: crossing(element) },
    isBetween: said(element, 'crossBetween') !== 'midCat',
    labels: labelsOf(element, kind, reading),
    ticks: ticksOf(said(element, 'majorTickMark')),
    line: lineOf(at(element, 'spPr'), reading.theme, grey),
    grid: gridOf(at(element, 'majorGridlines'), grey, reading),
    smallGrid: gridOf(at(element, 'minorGridlines'), { ...grey, width: 0.5 }, reading),
    title: titleOf(at(element, 'title'), reading.theme, { look, words: 'Axis Title' }),
    unit: unitOf(said(element, 'baseTimeUnit')),
    stepUnit: unitOf(said(element, 'majorTimeUnit')),
  }
}

function crossing(element: Element): Axis['crosses']['at'] {
  const value = numberSaid(element, 'crossesAt')
  if (value !== null) return value
  const place = said(element, 'crosses')
  return place === 'min' || place === 'max' ? place : 'zero'
}

function ticksOf(name: string | null): Axis['ticks'] {
  return name === 'in' || name === 'out' || name === 'none' ? name : 'cross'
}

function gridOf(grid: Element | undefined, usual: Line, { theme }: Reading): Line | null {
  return grid === undefined ? null : lineOf(at(grid, 'spPr'), theme, usual)
}

function unitOf(name: string | null): DayUnit | null {
  return name === 'days' || name === 'months' || name === 'years' ? name : null
}

const PLACES: ReadonlyMap<string, AxisLabels['place']> = new Map([
  ['none', 'none'],
  ['low', 'low'],
  ['high', 'high'],
])

function labelsOf(element: Element, kind: Axis['kind'], reading: Reading): AxisLabels {
  const format = at(element, 'numFmt')
  const isLinked = ['1', 'true'].includes(format?.getAttribute('sourceLinked') ?? '0')
  const every = numberSaid(element, 'tickLblSkip')
  return {
    place: PLACES.get(said(element, 'tickLblPos') ?? '') ?? 'next to',
    look: ownLook(element, reading.theme, reading.text),
    turn: turnOf(at(element, 'txPr', 'bodyPr')),
    format: isLinked ? null : (format?.getAttribute('formatCode') ?? null),
    every: every === null || kind === 'values' ? null : between(1, Math.floor(every), 10_000),
    unit: unitShown(at(element, 'dispUnits')),
  }
}

const UNITS: ReadonlyMap<string, number> = new Map([
  ['hundreds', 100],
  ['thousands', 1000],
  ['tenThousands', 10_000],
  ['hundredThousands', 100_000],
  ['millions', 1_000_000],
  ['tenMillions', 10_000_000],
  ['hundredMillions', 100_000_000],
  ['billions', 1_000_000_000],
  ['trillions', 1_000_000_000_000],
])

function unitShown(units: Element | undefined): number {
  const own = asNumber(said(units, 'custUnit'))
  if (own !== null && own > 0) return own
  return UNITS.get(said(units, 'builtInUnit') ?? '') ?? 1
}
