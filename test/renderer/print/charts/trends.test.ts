import { describe, expect, it } from 'vitest'
import type { Trend } from '../../../../renderer/print/charts/chart-model.ts'
import { type Point, trendLine } from '../../../../renderer/print/charts/layout/trends.ts'

const TREND: Trend = {
  kind: 'linear',
  name: 'Linear (Lamps)',
  order: 2,
  period: 2,
  forward: 0,
  backward: 0,
  intercept: null,
  line: null,
}

/** The values of a trend at the places 1, 2, 3 … of the points, to three places. */
function values(kind: Trend['kind'], points: readonly Point[], more: Partial<Trend> = {}): readonly number[] {
  const line = trendLine(
    { ...TREND, kind, ...more },
    points,
    kind === 'moving average' ? undefined : points.map(([at]) => at),
  )
  return line.map(([, value]) => Math.round(value * 1000) / 1000)
}

const of = (...all: readonly number[]): readonly Point[] => all.map((value, at) => [at + 1, value])

describe('A trend', () => {
  it.each([
    ['linear', of(1, 3, 2, 4), [1.3, 2.1, 2.9, 3.7]],
    ['polynomial', of(1, 4, 9, 16), [1, 4, 9, 16]],
    ['exponential', of(2, 4, 8), [2, 4, 8]],
    ['power', of(1, 8, 27), [1, 8, 27]],
    ['moving average', of(1, 3, 5, 7), [2, 4, 6]],
    ['linear', of(5), []],
    ['exponential', of(-1, -2), []],
  ] as const)('that is %s is drawn through %j', (kind, points, line) => {
    expect(values(kind, points)).toEqual(line)
  })

  it('begins where the file says', () => {
    expect(values('linear', of(2, 4, 6), { intercept: 0 })).toEqual([2, 4, 6])
  })

  it('goes on beyond its points', () => {
    const line = trendLine({ ...TREND, forward: 2, backward: 1 }, of(1, 2, 3))
    expect([line[0], line.at(-1)].map((it) => it?.map((value) => Math.round(value)))).toEqual([
      [0, 0],
      [5, 5],
    ])
  })
})
