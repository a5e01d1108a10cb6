import type { Axis, DayUnit, Plot, Series } from '../chart-model.ts'
import { formatted } from '../format/number-format.ts'

const DAY = 86_400_000
const FIRST = Date.UTC(1899, 11, 30)
/** More places than can be told apart on a page. */
const MOST_PLACES = 4000

/** Series along an axis of days stand where their days are, and those between are empty places. */
export function spreadDays(plot: Plot, axis: Axis): Plot {
  const days = plot.series[0]?.categories.days ?? null
  const known = (days ?? []).filter((day): day is number => day !== null)
  if (axis.kind !== 'days' || days === null || known.length === 0) return plot
  const unit = axis.unit ?? unitOf(known)
  const first = placeOf(
    known.reduce((least, day) => Math.min(least, day)),
    unit,
  )
  const last = placeOf(
    known.reduce((most, day) => Math.max(most, day)),
    unit,
  )
  if (last - first >= MOST_PLACES) return plot
  const places = days.map((day) => (day === null ? null : placeOf(day, unit) - first))
  const format = axis.labels.format ?? 'dd/mm/yyyy'
  const labels = Array.from({ length: last - first + 1 }, (_, at) =>
    formatted(dayAt(first + at, unit), format),
  )
  return { ...plot, series: plot.series.map((it) => bridged(moved(it, places, labels), plot.kind, places)) }
}

/** The largest unit of which no two days are in one. */
function unitOf(days: readonly number[]): DayUnit {
  const units: readonly DayUnit[] = ['years', 'months']
  return (
    units.find((unit) => new Set(days.map((day) => placeOf(day, unit))).size === new Set(days).size) ?? 'days'
  )
}

function placeOf(day: number, unit: DayUnit): number {
  if (unit === 'days') return Math.floor(day)
  const date = new Date(FIRST + Math.floor(day) * DAY)
  return unit === 'years' ? date.getUTCFullYear() : date.getUTCFullYear() * 12 + date.getUTCMonth()
}

function dayAt(place: number, unit: DayUnit): number {
  if (unit === 'days') return place
  const date = unit === 'years' ? Date.UTC(place, 0, 1) : Date.UTC(Math.floor(place / 12), place % 12, 1)
  return (date - FIRST) / DAY
}

function moved(series: Series, places: readonly (number | null)[], labels: readonly string[]): Series {
  const values = Array.from<number | null>({ length: labels.length }).fill(null)
  for (const [at, place] of places.entries()) if (place !== null) values[place] = series.values[at] ?? null
  const there = <T>(own: ReadonlyMap<number, T>) =>
    new Map([...own].map(([at, it]) => [places[at] ?? -1, it] as const))
  return {
    ...series,
    values,
    categories: { labels, days: null, groups: [] },
    points: there(series.points),
    labels: series.labels === null ? null : { ...series.labels, own: there(series.labels.own) },
  }
}

/** An area goes straight from one day to the next; nothing is written at the places between. */
function bridged(series: Series, kind: Plot['kind'], places: readonly (number | null)[]): Series {
  if (kind !== 'areas') return series
  const own = new Set(places)
  const between = series.values.map((_, at) => at).filter((at) => !own.has(at))
  const values = series.values.map((value, at) => (own.has(at) ? (value ?? 0) : straight(series.values, at)))
  const silent = new Map(between.map((at) => [at, null] as const))
  const { labels } = series
  return { ...series, values, labels: labels && { ...labels, own: new Map([...labels.own, ...silent]) } }
}

function straight(values: readonly (number | null)[], at: number): number {
  let [before, after] = [at, at]
  while (before > 0 && (values[before] ?? null) === null) before -= 1
  while (after < values.length - 1 && (values[after] ?? null) === null) after += 1
  const [from, to] = [values[before] ?? 0, values[after] ?? 0]
  return after === before ? from : from + ((to - from) * (at - before)) / (after - before)
}
