import type { Categories } from '../chart-model.ts'
import { formatted, isDayFormat } from '../format/number-format.ts'
import { asNumber, at, childrenNamed, numberSaid } from './chart-xml.ts'

/** More points than anybody can see in one series; a hostile file may claim any number. */
const MOST_POINTS = 10_000

const CACHES = ['strRef/strCache', 'numRef/numCache', 'multiLvlStrRef/multiLvlStrCache', 'strLit', 'numLit']

/** What Word has kept of the cells that something comes from. */
function cacheOf(holder: Element | undefined): Element | undefined {
  return CACHES.map((path) => at(holder, ...path.split('/'))).find((it) => it !== undefined)
}

export function numbersOf(holder: Element | undefined): readonly (number | null)[] {
  return pointsOf(cacheOf(holder)).map((point) => asNumber(at(point, 'v')?.textContent))
}

/** The format of the cells, as `#,##0`. */
export function formatOf(holder: Element | undefined): string {
  return at(cacheOf(holder), 'formatCode')?.textContent ?? 'General'
}

function wordsOf(holder: Element | undefined): readonly string[] {
  const literal = at(holder, 'v')?.textContent
  if (literal !== null && literal !== undefined) return [literal]
  return pointsOf(cacheOf(holder)).map((point) => at(point, 'v')?.textContent ?? '')
}

/** What is written below the axis for each place, with the groups that several belong to. */
export function categoriesOf(holder: Element | undefined, is1904: boolean): Categories {
  const cache = cacheOf(holder)
  const [inner, ...outer] = childrenNamed(cache, 'lvl')
  if (inner !== undefined) {
    const labels = pointsOf(inner, countOf(cache)).map((it) => at(it, 'v')?.textContent ?? '')
    return { labels, days: null, groups: outer.map(groupsOf) }
  }
  if (cache === undefined || !/^num/.test(cache.localName))
    return { labels: wordsOf(holder), days: null, groups: [] }
  const format = formatOf(holder)
  const shift = is1904 && isDayFormat(format) ? DAYS_1904 : 0
  const numbers = pointsOf(cache).map((it) => asNumber(at(it, 'v')?.textContent))
  const days = numbers.map((it) => (it === null ? null : it + shift))
  const labels = days.map((day) => (day === null ? '' : formatted(day, format)))
  return { labels, days: isDayFormat(format) ? days : null, groups: [] }
}

/** Files of older Macintosh computers count days from 1904. */
const DAYS_1904 = 1462

function groupsOf(level: Element): Categories['groups'][number] {
  return childrenNamed(level, 'pt')
    .slice(0, MOST_POINTS)
    .map((it) => ({ from: asNumber(it.getAttribute('idx')) ?? 0, label: at(it, 'v')?.textContent ?? '' }))
    .sort((one, other) => one.from - other.from)
}

function countOf(cache: Element | undefined): number {
  return numberSaid(cache, 'ptCount') ?? 0
}

/** The points in their places; where a cell was empty there is none. */
function pointsOf(cache: Element | undefined, atLeast = 0): readonly (Element | undefined)[] {
  const points = childrenNamed(cache, 'pt').slice(0, MOST_POINTS)
  const places = points.map((it, at) => asNumber(it.getAttribute('idx')) ?? at)
  const last = places.reduce((most, place) => Math.max(most, place + 1), Math.max(atLeast, countOf(cache)))
  const all = Array.from<Element | undefined>({ length: Math.min(last, MOST_POINTS) })
  for (const [at, place] of places.entries())
    if (Number.isInteger(place) && place >= 0 && place < all.length) all[place] = points[at]
  return all
}

/** Words that a chart has kept from cells to stand beside its points. */
export function labelCells(series: Element): readonly string[] {
  const range = childrenNamed(at(series, 'extLst'), 'ext').map((ext) =>
    at(ext, 'datalabelsRange', 'dlblRangeCache'),
  )
  return pointsOf(range.find((it) => it !== undefined)).map((point) => at(point, 'v')?.textContent ?? '')
}

export function nameOf(series: Element, place: number): string {
  return wordsOf(at(series, 'tx')).join(' ').trim() || `Series ${place + 1}`
}
