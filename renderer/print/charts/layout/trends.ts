import type { Trend } from '../chart-model.ts'

export type Point = readonly [along: number, value: number]

/** Curves are drawn through so many points. */
const POINTS = 60

/**
 * The line that shows which way points go; nothing where they do not say.
 * @param places where along the axis it is drawn; evenly from the first point to the last where they are left out
 */
export function trendLine(
  trend: Trend,
  points: readonly Point[],
  places?: readonly number[],
): readonly Point[] {
  const sorted = points.toSorted(([one], [other]) => one - other)
  if (trend.kind === 'moving average') return movingAverage(sorted, trend.period)
  const value = fitted(trend, sorted)
  const [first, last] = [sorted[0], sorted.at(-1)]
  if (value === null || first === undefined || last === undefined) return []
  const [from, to] = [first[0] - trend.backward, last[0] + trend.forward]
  const all = places ?? Array.from({ length: POINTS + 1 }, (_, at) => from + ((to - from) * at) / POINTS)
  return all.map((along): Point => [along, value(along)]).filter(([, it]) => Number.isFinite(it))
}

function movingAverage(points: readonly Point[], period: number): readonly Point[] {
  return points.slice(period - 1).map(([along], at): Point => {
    const last = points.slice(at, at + period)
    return [along, last.reduce((sum, [, value]) => sum + value, 0) / period]
  })
}

/** Straight lines are sought where curves become straight by taking logarithms. */
function fitted(trend: Trend, points: readonly Point[]): ((along: number) => number) | null {
  switch (trend.kind) {
    case 'linear':
      return polynomial(points, 1, trend.intercept)
    case 'polynomial':
      return polynomial(points, trend.order, trend.intercept)
    case 'logarithmic':
      return after(polynomial(logged(points, true, false), 1, null), Math.log, (it) => it)
    case 'exponential':
      return after(polynomial(logged(points, false, true), 1, null), (it) => it, Math.exp)
    case 'power':
      return after(polynomial(logged(points, true, true), 1, null), Math.log, Math.exp)
    case 'moving average':
      return null
  }
}

function logged(points: readonly Point[], isAlong: boolean, isValue: boolean): readonly Point[] {
  return points
    .filter(([along, value]) => (!isAlong || along > 0) && (!isValue || value > 0))
    .map(([along, value]): Point => [isAlong ? Math.log(along) : along, isValue ? Math.log(value) : value])
}

type Curve = (along: number) => number

function after(line: Curve | null, before: Curve, then: Curve): Curve | null {
  return line === null ? null : (along) => then(line(before(along)))
}

/** The polynomial that lies nearest to the points; null where there are too few for it. */
function polynomial(points: readonly Point[], order: number, intercept: number | null): Curve | null {
  const powers = Array.from({ length: order + 1 }, (_, at) => at).slice(intercept === null ? 0 : 1)
  if (points.length < powers.length) return null
  const scale = points.reduce((most, [along]) => Math.max(most, Math.abs(along)), 0) || 1
  const base = intercept ?? 0
  const sum = (of: (along: number, value: number) => number) =>
    points.reduce((all, [along, value]) => all + of(along / scale, value - base), 0)
  const rows = powers.map((row) => [
    ...powers.map((column) => sum((along) => along ** (row + column))),
    sum((along, value) => value * along ** row),
  ])
  const factors = solved(rows)
  if (factors === null) return null
  return (along) =>
    powers.reduce((all, power, at) => all + (factors[at] ?? 0) * (along / scale) ** power, base)
}

/** Gauss: equations, the last column of which is what they come to; null where they do not say one thing. */
function solved(rows: readonly (readonly number[])[]): readonly number[] | null {
  let left = rows
  const used: (readonly number[])[] = []
  for (let column = 0; column < rows.length; column++) {
    const pivot = left.toSorted((one, other) => Math.abs(other[column] ?? 0) - Math.abs(one[column] ?? 0))[0]
    const head = pivot?.[column] ?? 0
    if (pivot === undefined || Math.abs(head) < 1e-12) return null
    const row = pivot.map((it) => it / head)
    const without = (other: readonly number[]) =>
      other.map((it, at) => it - (other[column] ?? 0) * (row[at] ?? 0))
    left = left.filter((it) => it !== pivot).map(without)
    for (const [at, other] of used.entries()) used[at] = without(other)
    used.push(row)
  }
  return used.map((row) => row[rows.length] ?? 0)
}
