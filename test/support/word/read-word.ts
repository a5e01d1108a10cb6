import type { Document, Element } from '@xmldom/xmldom'
import { countLists, type ListCounter } from './read-numbering.ts'
import { readStyles, type Styles } from './read-styles.ts'
import { openWord } from './word-package.ts'
import { child, children, isOn, value } from './xml.ts'

/** A paragraph of a Word file as a reader meets it. */
export type ReadParagraph = {
  /** The name of its style, as Word shows it. */
  readonly style: string
  /** What numbering prints before it: `129.`, `a)`, `•`; nothing for a paragraph in no list. */
  readonly label: string | undefined
  /** How deep it stands in its list, from 1. */
  readonly level: number | undefined
  readonly runs: readonly ReadRun[]
  /** 1 for a first-level heading. */
  readonly heading: number | undefined
  readonly keepsWithNext: boolean
}

/** Neighbouring text of one look is one run; `style` is the name of its character style, if it has one. */
export type ReadRun = {
  readonly text: string
  readonly bold: boolean
  readonly italic: boolean
  readonly style: string
}

/** The paragraphs of a Word file's body, tables included, with what styles and numbering make of them. */
export function readWord(bytes: Uint8Array): ReadParagraph[] {
  const file = openWord(bytes)
  const styles = readStyles(file.xml('word/styles.xml'))
  const lists = countLists(file.xml('word/numbering.xml'))
  return bodyParagraphs(file.xml('word/document.xml')).map((it) => readParagraph(it, styles, lists))
}

export function textOf({ runs }: Pick<ReadParagraph, 'runs'>): string {
  return runs.map((run) => run.text).join('')
}

function bodyParagraphs(xml: Document | undefined): Element[] {
  return Array.from(xml?.getElementsByTagName('w:p') ?? [])
}

function readParagraph(element: Element, styles: Styles, lists: ListCounter): ReadParagraph {
  const own = child(element, 'pPr')
  const style = value(child(own, 'pStyle')) || styles.default
  const properties = [own, ...styles.chain(style).map((it) => it.paragraph)]
  return {
    style: styles.byId.get(style)?.name ?? style,
    ...placeOf(own, style, styles, lists),
    runs: runsOf(element, style, styles),
    heading: headingOf(properties),
    keepsWithNext: isOn(firstOf(properties, 'keepNext')),
  }
}

/** A paragraph's own list, or that of the nearest style that has one; the list 0 is none. */
function placeOf(own: Element | undefined, style: string, styles: Styles, lists: ListCounter) {
  const direct = child(own, 'numPr')
  const giver = styles.chain(style).find((it) => child(it.paragraph, 'numPr'))
  const numId = value(child(direct ?? child(giver?.paragraph, 'numPr'), 'numId'))
  if (numId === '' || numId === '0') return { label: undefined, level: undefined }
  const level = direct
    ? Number(value(child(direct, 'ilvl')) || 0)
    : lists.levelOfStyle(numId, giver?.id ?? '')
  return { label: lists.next(numId, level), level: level + 1 }
}

function headingOf(properties: readonly (Element | undefined)[]): number | undefined {
  const level = firstOf(properties, 'outlineLvl')
  return level ? Number(value(level)) + 1 : undefined
}

function firstOf(properties: readonly (Element | undefined)[], name: string): Element | undefined {
  return properties.map((it) => child(it, name)).find((it) => it !== undefined)
}

function runsOf(paragraph: Element, style: string, styles: Styles): ReadRun[] {
  const runs: ReadRun[] = []
  for (const element of Array.from(paragraph.getElementsByTagName('w:r'))) {
    const run = readRun(element, style, styles)
    const last = runs.at(-1)
    if (run.text === '') continue
    if (last && sameLook(last, run)) runs[runs.length - 1] = { ...last, text: last.text + run.text }
    else runs.push(run)
  }
  return runs
}

function readRun(element: Element, paragraphStyle: string, styles: Styles): ReadRun {
  const own = child(element, 'rPr')
  const characterStyle = value(child(own, 'rStyle'))
  const inherited = [...styles.chain(characterStyle), ...styles.chain(paragraphStyle)].map((it) => it.run)
  return {
    text: children(element).map(textOfPart).join(''),
    bold: isOn(firstOf([own, ...inherited], 'b')),
    italic: isOn(firstOf([own, ...inherited], 'i')),
    style: styles.byId.get(characterStyle)?.name ?? characterStyle,
  }
}

function textOfPart(part: Element): string {
  switch (part.localName) {
    case 't':
      return part.textContent ?? ''
    case 'br':
      return value(part, 'type') === 'column' ? '' : '\n'
    case 'cr':
      return '\n'
    case 'tab':
      return '\t'
    default:
      return ''
  }
}

function sameLook(one: ReadRun, other: ReadRun): boolean {
  return one.bold === other.bold && one.italic === other.italic && one.style === other.style
}
