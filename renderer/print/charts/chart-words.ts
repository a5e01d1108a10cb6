import type { Chart, Series } from './chart-model.ts'
import { formatted } from './format/number-format.ts'

/** A text that stands in for a picture is no longer than that. */
const MOST_LETTERS = 2000

/** What a chart shows, in words: its title, and its figures series by series. */
export function chartWords({ title, plots }: Chart): string {
  const name = title?.lines.join(' ').trim()
  const series = plots.flatMap((plot) => plot.series.map((it) => seriesWords(it)))
  const words = [`Chart${name ? `: ${name}` : ''}`, ...series].join('. ')
  return words.length <= MOST_LETTERS ? words : `${words.slice(0, MOST_LETTERS)}…`
}

function seriesWords({ name, categories, along, values, format }: Series): string {
  const figures = values.flatMap((value, at) => {
    if (value === null) return []
    const category = categories.labels[at] ?? along[at] ?? at + 1
    return [`${category} ${formatted(value, format)}`]
  })
  return `${name}: ${figures.join(', ')}`
}
