import { chartPlace, inChart } from './chart-text.ts'
import { CHARTS_OF_KINDS } from './charts-of-kinds.ts'
import { CHARTS_OF_LOOKS } from './charts-of-looks.ts'
import { OFFICE_THEME } from './office-theme.ts'
import { paperFile } from './paper-file.ts'
import { defaults, font, p, size, style } from './paper-text.ts'

/** Charts of all makes, by what is to be seen in them. */
export const CHARTS = { ...CHARTS_OF_KINDS, ...CHARTS_OF_LOOKS }

export type ChartName = keyof typeof CHARTS

/** A paper with charts, each below its name. */
export function paperOfCharts(names: readonly ChartName[]): Uint8Array {
  return paperFile({
    theme: OFFICE_THEME,
    defaults: defaults(font('Liberation Sans') + size(20)),
    styles: style('Normal', 'Normal', { paragraph: '<w:spacing w:after="120"/>' }),
    body: names.map((name, at) => p(`Chart of ${name}`) + p(chartPlace(`rIdChart${at}`, at + 1))).join(''),
    more: names.map(
      (name, at) => [`rIdChart${at}`, 'chart', `charts/chart${at + 1}.xml`, inChart(CHARTS[name])] as const,
    ),
  })
}
