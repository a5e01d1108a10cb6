import { describe, expect, it } from 'vitest'
import type { Chart } from '../../../../renderer/print/charts/chart-model.ts'
import { readChart } from '../../../../renderer/print/charts/read/read-chart.ts'
import { parsedXml } from '../../../../renderer/print/word-xml.ts'
import { axes, bars, chart, inChart, labels, series } from '../../../support/made-papers/chart-text.ts'
import { CHARTS, type ChartName } from '../../../support/made-papers/papers-of-charts.ts'

function read(write: () => string): Chart {
  const found = readChart(parsedXml(inChart(write)).documentElement, '')
  if (found === null) throw new Error('A chart is one')
  return found
}

/** What a chart is made of: `bars(North, Middle) + lines(South)`. */
function made(name: ChartName): string {
  return read(CHARTS[name])
    .plots.map(({ kind, series: all }) => `${kind}(${all.map((it) => it.name).join(', ')})`)
    .join(' + ')
}

describe('A chart', () => {
  it.each([
    ['columns of three series', 'bars(North, Middle, South)'],
    ['stacked areas', 'areas(Paper, Glass, Tins)'],
    ['a doughnut', 'pie(Votes)'],
    ['points of a scatter', 'scatter(Sites, Trend)'],
    ['bubbles', 'bubbles(Wards)'],
    ['a radar', 'radar(This year, Last year)'],
    ['columns and a line on a second axis', 'bars(Spent) + lines(Of the budget)'],
    ['columns in depth', 'bars(Gulls, Crows)'],
  ] as const)('of %s is read with its series', (name, parts) => {
    expect(made(name)).toBe(parts)
  })

  it('keeps its figures, and where it has none', () => {
    const [, actual] = read(CHARTS['lines with gains and losses']).plots[0]?.series ?? []
    expect(actual?.values).toEqual([1.1, 0.2, null, 2.6, -0.4, 1])
  })

  it('has the accents of the theme where it has no colours of its own', () => {
    const { plots } = read(CHARTS['columns of three series'])
    expect(plots[0]?.series.map(({ fill }) => fill)).toEqual(
      ['#4472c4', '#ed7d31', '#a5a5a5'].map((colour) => ({ kind: 'plain', colour })),
    )
  })

  it('writes days along its axis as the cells are formatted', () => {
    expect(read(CHARTS['a line along days']).plots[0]?.series[0]?.categories.labels[0]).toBe('01/01/2024')
  })

  it('knows the groups of its categories', () => {
    expect(read(CHARTS['columns in groups']).plots[0]?.series[0]?.categories.groups).toEqual([
      [
        { from: 0, label: '2098' },
        { from: 3, label: '2099' },
      ],
    ])
  })

  it('says what is written beside its points', () => {
    const own = read(() =>
      chart(bars(series('Lamps', [1, 2], { look: labels('showVal showCatName', 'inEnd') })) + axes()),
    )
    const written = own.plots[0]?.series[0]?.labels
    expect([[...(written?.shows ?? [])], written?.place]).toEqual([['value', 'category'], 'inEnd'])
  })

  it('is cut where a file claims more points than there can be', () => {
    const hostile = () =>
      chart(bars(series('Lamps', [1, 2]).replaceAll('ptCount val="2"', 'ptCount val="4000000000"')) + axes())
    expect(read(hostile).plots[0]?.series[0]?.values).toHaveLength(10_000)
  })

  it('is none where the part is something else', () => {
    expect(readChart(parsedXml('<x/>').documentElement, '')).toBeNull()
  })
})
