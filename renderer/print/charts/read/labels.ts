import {
  LABEL_PLACES,
  type Label,
  type LabelPlace,
  type Labels,
  type Shape,
  type TextLook,
} from '../chart-model.ts'
import { at, childrenNamed, isOn, numberSaid, said } from './chart-xml.ts'
import { shapeOf } from './shape.ts'
import { linesOf, ownLook, textLook } from './text.ts'
import type { Theme } from './theme.ts'

export type Reading = {
  readonly theme: Theme
  readonly text: TextLook
  readonly is1904: boolean
}

const SHOWN = [
  ['showVal', 'value'],
  ['showCatName', 'category'],
  ['showSerName', 'series'],
  ['showPercent', 'percent'],
  ['showBubbleSize', 'size'],
] as const

const BARE: Shape = { fill: null, line: null }

/** The labels of a series: its own, or those of all series of the plot; null where nothing is written. */
export function labelsOf(
  series: Element,
  plot: Element,
  cells: readonly string[],
  reading: Reading,
): Labels | null {
  const written = at(series, 'dLbls') ?? at(plot, 'dLbls')
  if (written === undefined) return null
  const all: Label = isOn(written, 'delete')
    ? nothingOn(reading.text)
    : labelOf(written, nothingOn(reading.text), reading)
  const own = new Map(
    childrenNamed(written, 'dLbl').map((it) => {
      const place = numberSaid(it, 'idx') ?? -1
      return [place, ownLabel(it, all, cells[place] ?? '', reading)] as const
    }),
  )
  const isBare = all.shows.size === 0 && [...own.values()].every((it) => it === null)
  return isBare ? null : { ...all, own }
}

function nothingOn(look: TextLook): Label {
  return { shows: new Set(), separator: null, place: null, format: null, look, shape: BARE }
}

function labelOf(holder: Element, usual: Label, { theme }: Reading): Label {
  const saysWhat = SHOWN.some(([name]) => at(holder, name) !== undefined)
  const format = at(holder, 'numFmt')
  const isLinked = ['1', 'true'].includes(format?.getAttribute('sourceLinked') ?? '0')
  return {
    shows: saysWhat
      ? new Set(SHOWN.filter(([name]) => isOn(holder, name)).map(([, what]) => what))
      : usual.shows,
    separator: at(holder, 'separator')?.textContent ?? usual.separator,
    place: placeNamed(said(holder, 'dLblPos')) ?? usual.place,
    format:
      format === undefined ? usual.format : isLinked ? null : (format.getAttribute('formatCode') ?? null),
    look: ownLook(holder, theme, usual.look),
    shape: shapeOf(holder, theme, usual.shape),
  }
}

function placeNamed(name: string | null): LabelPlace | null {
  return LABEL_PLACES.find((it) => it === name) ?? null
}

function ownLabel(
  holder: Element,
  all: Label,
  cell: string,
  reading: Reading,
): (Label & { text: string | null }) | null {
  if (isOn(holder, 'delete')) return null
  const own = labelOf(holder, all, reading)
  const paragraphs = childrenNamed(at(holder, 'tx', 'rich'), 'p')
  if (paragraphs.length === 0) return own.shows.size === 0 ? null : { ...own, text: null }
  const properties = [at(paragraphs[0], 'r', 'rPr'), at(paragraphs[0], 'pPr', 'defRPr')]
  const text = paragraphs.map((it) => withFields(it, cell)).join('\n')
  return { ...own, look: textLook(properties, reading.theme, own.look), text }
}

/** The words of a label; a field in it, such as of the value, is written in braces. */
function withFields(paragraph: Element, cell: string): string {
  for (const field of childrenNamed(paragraph, 'fld')) {
    const kind = field.getAttribute('type') ?? ''
    const words = at(field, 't')
    if (words === undefined) continue
    words.textContent = kind === 'CELLRANGE' ? cell : FIELDS.has(kind) ? `{${kind}}` : words.textContent
  }
  return linesOf(paragraph).join('\n')
}

const FIELDS = new Set([
  'VALUE',
  'CATEGORYNAME',
  'SERIESNAME',
  'PERCENTAGE',
  'XVALUE',
  'YVALUE',
  'BUBBLESIZE',
])
