import { describe, expect, it } from 'vitest'
import { unprintable } from '../../renderer/word/pack-pdf/unprintable.ts'
import {
  axes,
  bars,
  chart,
  chartPlace,
  inChart,
  lines,
  pie,
  series,
} from '../support/made-papers/chart-text.ts'
import { paperFile } from '../support/made-papers/paper-file.ts'
import { p } from '../support/made-papers/paper-text.ts'
import { CHARTS, type ChartName, paperOfCharts } from '../support/made-papers/papers-of-charts.ts'

/** What would be missing of a paper with this chart. */
function missing(xml: string): string | null {
  return unprintable(
    paperFile({ body: p(chartPlace('rIdC', 1)), more: [['rIdC', 'chart', 'charts/chart1.xml', xml]] }),
  )
}

const lamps = (more: string) =>
  inChart(() => chart(lines(series('Lamps', [1, 2, 3], { look: more })) + axes()))

const withLinesBetween = (fill: string) =>
  lamps('').replace(
    '</c:lineChart>',
    `<c:hiLowLines><c:spPr><a:ln w="0">${fill}</a:ln></c:spPr></c:hiLowLines></c:lineChart>`,
  )

// safe: these are the names under which they are made
const NAMES = Object.keys(CHARTS) as ChartName[]

describe('A paper with charts', () => {
  it.each(NAMES)('is printed with them: %s', (name) => {
    expect(unprintable(paperOfCharts([name]))).toBeNull()
  })

  it.each([
    ['a surface chart', lamps('').replaceAll('lineChart', 'surfaceChart')],
    ['a chart of share prices', lamps('').replaceAll('lineChart', 'stockChart')],
    ['a pie chart with a second pie', inChart(() => chart(pie(series('Votes', [3, 2]), '', 'ofPie')))],
    [
      'a chart with the equation of a trend line',
      lamps('<c:trendline><c:trendlineType val="linear"/><c:dispEq val="1"/></c:trendline>'),
    ],
    ['a chart with error bars', lamps('<c:errBars/>')],
    ['a chart with lines between its series', withLinesBetween('<a:solidFill/>')],
    ['a chart without its figures', lamps('').replaceAll(/<c:pt .*?<\/c:pt>/g, '')],
    [
      'a chart of more figures than can be drawn',
      inChart(() => chart(bars(series('Lamps', Array(21_000).fill(1))))),
    ],
  ])('is refused where it holds %s, which would be missing', (what, xml) => {
    expect(missing(xml)).toBe(what)
  })

  it('is printed where the lines between its series are not seen, as LibreOffice writes them', () => {
    expect(missing(withLinesBetween('<a:noFill/>'))).toBeNull()
  })

  it('is refused where the chart is not in it', () => {
    expect(unprintable(paperFile({ body: p(chartPlace('rIdNone', 1)) }))).toBe(
      'a chart that is not in the file',
    )
  })

  it('is refused where a chart is one of a group', () => {
    const group = `<w:r><w:drawing><wpg:wgp xmlns:wpg="urn:wpg">${chartPlace('rIdC', 1)}</wpg:wgp></w:drawing></w:r>`
    expect(unprintable(paperFile({ body: p(group) }))).toBe('a chart in a group of shapes')
  })
})

describe('A chart of a kind of 2016', () => {
  const later = '<cx:chart xmlns:cx="http://schemas.microsoft.com/office/drawing/2014/chartex"/>'
  const paper = (beside: string) =>
    paperFile({
      body: p(
        `<w:r><mc:AlternateContent><mc:Choice Requires="cx1"><w:drawing>${later}</w:drawing></mc:Choice>` +
          `<mc:Fallback>${beside}</mc:Fallback></mc:AlternateContent></w:r>`,
      ),
    })

  it('is printed by the picture that Word keeps beside it', () => {
    expect(unprintable(paper('<w:drawing><a:blip/></w:drawing>'))).toBeNull()
  })

  it('is refused where there is none', () => {
    expect(unprintable(paper(''))).toBe('a chart of a kind that cannot be drawn here')
  })
})
