import type { Line, Trend } from '../chart-model.ts'
import { themeColour } from './chart-colour.ts'
import { at, between, childrenNamed, numberSaid, said } from './chart-xml.ts'
import { lineOf } from './shape.ts'
import type { Theme } from './theme.ts'

const KINDS: ReadonlyMap<string, readonly [Trend['kind'], string]> = new Map([
  ['linear', ['linear', 'Linear']],
  ['exp', ['exponential', 'Expon.']],
  ['log', ['logarithmic', 'Log.']],
  ['power', ['power', 'Power']],
  ['poly', ['polynomial', 'Poly.']],
  ['movingAvg', ['moving average', 'Mov. Avg.']],
])

/** The trend lines of a series, each with the name that Word gives it. */
export function trendsOf(series: Element, name: string, theme: Theme): readonly Trend[] {
  const usual: Line = { colour: themeColour(theme, 'tx1'), width: 0.75, dash: 'solid' }
  return childrenNamed(series, 'trendline').map((it) => {
    const [kind, word] = KINDS.get(said(it, 'trendlineType') ?? '') ?? ['linear', 'Linear']
    const period = between(2, numberSaid(it, 'period') ?? 2, 255)
    const before = kind === 'moving average' ? `${period} per. ${word}` : word
    return {
      kind,
      name: at(it, 'name')?.textContent ?? `${before} (${name})`,
      order: between(2, numberSaid(it, 'order') ?? 2, 6),
      period,
      forward: between(0, numberSaid(it, 'forward') ?? 0, 1e6),
      backward: between(0, numberSaid(it, 'backward') ?? 0, 1e6),
      intercept: numberSaid(it, 'intercept'),
      line: lineOf(at(it, 'spPr'), theme, usual),
    }
  })
}
