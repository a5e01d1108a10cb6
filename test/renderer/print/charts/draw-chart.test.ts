import { describe, expect, it } from 'vitest'
import { drawChart } from '../../../../renderer/print/charts/draw-chart.ts'
import { readChart } from '../../../../renderer/print/charts/read/read-chart.ts'
import { parsedXml } from '../../../../renderer/print/word-xml.ts'
import { axes, bars, chart, inChart, series } from '../../../support/made-papers/chart-text.ts'
import { CHARTS, type ChartName } from '../../../support/made-papers/papers-of-charts.ts'

const SIZE = { width: 440, height: 230 }

function drawn(write: () => string, size = SIZE): Document {
  const read = readChart(parsedXml(inChart(write)).documentElement, '')
  if (read === null) throw new Error('A chart is one')
  return parsedXml(drawChart(read, size))
}

/** The words of a drawing in the order in which they stand in it. */
function words(drawing: Document): readonly string[] {
  return [...drawing.querySelectorAll('text')].map((it) => it.textContent ?? '')
}

/** How many shapes of a drawing are filled with a colour. */
function filled(drawing: Document, colour: string): number {
  return drawing.querySelectorAll(`[fill="${colour}"]`).length
}

describe('A drawing of a chart', () => {
  it.each([
    [
      'columns of three series',
      ['Lamps repaired', 'Quarter 1', 'Quarter 4', '6', 'North', 'Middle', 'South'],
    ],
    ['shares in bars across', ['What residents said', '0%', '100%', '62', '30', '8']],
    ['bars across with their figures', ['1,250', '2,300', '2098', '2099']],
    ['lines with gains and losses', ['£ million', 'Jan', 'Jun', '0.0', 'Budget', 'Actual']],
    ['a pie with shares', ['46%', '27%', '15%', '8%', '4%', 'Highways and transport']],
    ['a doughnut', ['30', '12', '6', 'Abstained']],
    ['a radar', ['Safety', 'Light', 'This year']],
    ['columns and a line on a second axis', ['£0', '£200,000', '0%', '70%', 'Spent', 'Of the budget']],
    ['a line along days', ['Jan-24', 'Jun-24', 'Jul-24']],
    ['columns in groups', ['Q1', 'Q2', '2098', '2099']],
    ['columns with a table and a trend', ['Opened', 'Closed', '52', 'Linear (Opened)']],
    ['a pie in pieces', ['Red', '40%']],
    ['a scale of powers', ['1', '10', '100', '10,000']],
  ] as const)('has its words: %s', (name, expected) => {
    expect(words(drawn(CHARTS[name]))).toEqual(expect.arrayContaining([...expected]))
  })

  // safe: these are the names under which they are made
  it.each(Object.keys(CHARTS) as ChartName[])('takes nothing from elsewhere: %s', (name) => {
    expect(drawn(CHARTS[name]).documentElement.outerHTML).not.toMatch(/(?:href|src)="(?!#)|url\((?!#)/)
  })

  it('has a bar for each figure and a key in the colour of its series', () => {
    expect(filled(drawn(CHARTS['columns of three series']), '#4472c4')).toBe(5)
  })

  it('names stacks from the top, and series that stand side by side in their order', () => {
    const names = ['Roads', 'Paths', 'Bridges']
    const inOrder = words(drawn(CHARTS['stacked columns'])).filter((it) => names.includes(it))
    expect(inOrder).toEqual(['Bridges', 'Paths', 'Roads'])
  })

  it('has the labels of its categories in front of bars that go down', () => {
    const drawing = drawn(CHARTS['columns below nought with patterns'])
    const parts = [...drawing.querySelectorAll('path, text')]
    const lastBar = parts.findLastIndex((it) => it.getAttribute('fill')?.startsWith('url(') ?? false)
    expect(parts.findIndex((it) => it.textContent === 'Quarter 3')).toBeGreaterThan(lastBar)
  })

  it('writes names as they are, whatever signs are in them', () => {
    const name = '&lt;script&gt;{a|b}'
    expect(words(drawn(() => chart(bars(series(name, [1, 2])) + axes())))).toContain('<script>{a|b}')
  })

  it('is made of ten thousand points in no time, however small it is', () => {
    const many = () => chart(bars(series('Lamps', Array(10_000).fill(3))) + axes())
    const before = performance.now()
    drawn(many, { width: 20, height: 20 })
    expect(performance.now() - before).toBeLessThan(10_000)
  })
})
