import type { Label, LabelPlace, Series } from '../chart-model.ts'
import { formatted } from '../format/number-format.ts'
import { type Part, paintOf, textStyle } from './paint.ts'

export type Figure = {
  readonly value: number | null
  readonly category: string
  /** Of the whole, from 0 to 1; null where there is no whole. */
  readonly share: number | null
  readonly size: number | null
}

/** Where a label stands if the file does not say, and how ECharts calls each place. */
export type LabelPlaces = {
  readonly usual: LabelPlace
  readonly named: (place: LabelPlace, isBelow: boolean) => string
}

/** What is written beside a point of a series; nothing is. */
export function labelPart(series: Series, at: number, figure: Figure, places: LabelPlaces): Part {
  const own = series.labels?.own.get(at)
  if (series.labels === null || own === null || figure.value === null) return { label: { show: false } }
  const label = own ?? series.labels
  const written = own?.text ?? null
  const text =
    written === null ? labelText(label, series, figure) : withFields(written, label, series, figure)
  if (text === '') return { label: { show: false } }
  const isBelow = figure.value < 0
  return {
    label: {
      show: true,
      formatter: () => text,
      position: places.named(label.place ?? places.usual, isBelow),
      distance: 3,
      ...textStyle(label.look),
      ...boxOf(label),
    },
  }
}

function boxOf({ shape: { fill, line } }: Label): Part {
  const isBare = fill === null && line === null
  return {
    textBorderWidth: 0,
    ...(isBare ? {} : { padding: 2 }),
    ...(fill === null ? {} : { backgroundColor: paintOf(fill) }),
    ...(line === null ? {} : { borderColor: line.colour, borderWidth: line.width }),
  }
}

export function labelText({ shows, separator, format }: Label, series: Series, figure: Figure): string {
  const parts = [
    shows.has('series') ? series.name : null,
    shows.has('category') ? figure.category : null,
    shows.has('value') && figure.value !== null
      ? valueText(figure.value, format, series, shows.has('percent'))
      : null,
    shows.has('size') && figure.size !== null ? formatted(figure.size, format ?? 'General') : null,
    shows.has('percent') && figure.share !== null ? formatted(figure.share, percentFormat(format)) : null,
  ]
  return parts.filter((it) => it !== null && it !== '').join(separator ?? usualSeparator(shows))
}

/** A share stands below the name that it is of. */
function usualSeparator(shows: Label['shows']): string {
  return shows.has('percent') && !shows.has('value') ? '\n' : ', '
}

/** Beside a share, the format of the label is that of the share. */
function valueText(value: number, format: string | null, series: Series, isBesideShare: boolean): string {
  return formatted(value, isBesideShare && format?.includes('%') ? series.format : (format ?? series.format))
}

function percentFormat(format: string | null): string {
  return format?.includes('%') ? format : '0%'
}

function withFields(
  text: string,
  label: Label,
  series: Series,
  { value, category, share, size }: Figure,
): string {
  return text.replace(/\{([A-Z]+)\}/g, (whole, field: string) => {
    switch (field) {
      case 'VALUE':
      case 'YVALUE':
        return value === null ? '' : valueText(value, label.format, series, true)
      case 'CATEGORYNAME':
      case 'XVALUE':
        return category
      case 'SERIESNAME':
        return series.name
      case 'PERCENTAGE':
        return share === null ? '' : formatted(share, percentFormat(label.format))
      case 'BUBBLESIZE':
        return size === null ? '' : formatted(size, 'General')
      default:
        return whole
    }
  })
}
