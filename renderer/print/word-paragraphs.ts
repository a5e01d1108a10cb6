import { type MarkLook, markLook } from './mark-look.ts'
import type { WordLists } from './word-lists.ts'
import { isOn, type WordStyles } from './word-styles.ts'
import { childOf, childrenOf, numberOf, textOf, WORD } from './word-xml.ts'

/** In points from the margin of the page. */
export type TabStop = { readonly at: number; readonly kind: 'left' | 'right' | 'center' }

type WordLabel = {
  readonly text: string
  readonly after: 'tab' | 'space' | 'nothing'
  readonly look: MarkLook
}

/** What of a paragraph is not in its words. */
export type WordParagraph = {
  /** Null where it is on no list. */
  readonly label: WordLabel | null
  readonly stops: readonly TabStop[]
  readonly keepsWithNext: boolean
  readonly beginsColumn: boolean
}

export type WordParts = { readonly styles: WordStyles; readonly lists: WordLists }

const TWIPS = 20

/** By which the paragraphs are known again when they are drawn: each gets a bookmark of this name and its place. */
export const MARK = 'printed-'

/** The paragraphs of a Word file in their order, which is that of their labels. Marks each of them. */
export function markedParagraphs(root: Document, parts: WordParts): readonly WordParagraph[] {
  return [...root.getElementsByTagNameNS(WORD, 'p')].map((paragraph, place) => {
    mark(paragraph, place)
    return read(paragraph, parts)
  })
}

function mark(paragraph: Element, place: number): void {
  const start = paragraph.ownerDocument.createElementNS(WORD, 'w:bookmarkStart')
  start.setAttributeNS(WORD, 'w:id', `9${place}`)
  start.setAttributeNS(WORD, 'w:name', `${MARK}${place}`)
  const properties = childOf(paragraph, 'pPr')
  if (properties === undefined) paragraph.prepend(start)
  else properties.after(start)
}

function read(paragraph: Element, { styles, lists }: WordParts): WordParagraph {
  const own = childOf(paragraph, 'pPr')
  const style = textOf(childOf(own, 'pStyle'))
  const chain = [...(own === undefined ? [] : [own]), ...styles.chainOf(style)]
  const place = listPlaceOf(chain, style, lists)
  const level = place === null ? undefined : lists.level(place.list, place.level)
  const properties = [...(level?.properties === undefined ? [] : [level.properties])]
  return {
    label:
      place === null || level === undefined
        ? null
        : { text: lists.next(place.list, place.level), after: level.after, look: markLook(own) },
    stops: stopsOf([...chain.toReversed(), ...properties]),
    keepsWithNext: isOn('keepNext', chain),
    beginsColumn: beginsColumn(paragraph),
  }
}

/** Whether a break of the column stands before all words: docx-preview draws nothing for it. */
function beginsColumn(paragraph: Element): boolean {
  const [first] = childrenOf(paragraph, 'r').flatMap((run) =>
    [...run.children].filter((it) => it.localName !== 'rPr'),
  )
  return first?.localName === 'br' && textOf(first, 'type') === 'column'
}

/** Which list a paragraph is on, by itself or by its style; list 0 takes it off the list of its style. */
function listPlaceOf(
  chain: readonly Element[],
  style: string | null,
  lists: WordLists,
): { readonly list: string; readonly level: number } | null {
  const numbering = chain.map((own) => childOf(own, 'numPr')).filter((it) => it !== undefined)
  const list = numbering.map((it) => textOf(childOf(it, 'numId'))).find((it) => it !== null)
  if (list === undefined || list === null || list === '0') return null
  const level = numbering.map((it) => numberOf(childOf(it, 'ilvl'))).find((it) => it !== null)
  return { list, level: level ?? lists.levelOfStyle(list, style) }
}

/** The tab stops that properties come to, the nearest last: each adds some and clears others. */
function stopsOf(properties: readonly Element[]): readonly TabStop[] {
  const stops = new Map<number, TabStop>()
  for (const tab of properties.flatMap((own) => childrenOf(childOf(own, 'tabs'), 'tab'))) {
    const at = (numberOf(tab, 'pos') ?? 0) / TWIPS
    const kind = textOf(tab)
    if (kind === 'clear') stops.delete(at)
    else stops.set(at, { at, kind: kind === 'right' || kind === 'center' ? kind : 'left' })
  }
  return [...stops.values()].sort((one, other) => one.at - other.at)
}
