import type { Document, Element } from '@xmldom/xmldom'
import { child, children, newElement, value } from './xml.ts'

/** The styles of a paper, to look things up in. */
export type SourceStyles = {
  readonly byId: ReadonlyMap<string, Element>
  /** The style of a paragraph that names none. */
  readonly ofParagraphs: string
  /** The style of a table that names none; empty where there is none. */
  readonly ofTables: string
  /** A style and those it stands on, the nearest first. */
  readonly chain: (id: string) => readonly Element[]
  /** Whether a style of tables says how the text in them looks. */
  readonly dressesText: (tableStyle: string) => boolean
}

export function readSourceStyles(part: Document | undefined, body: Element): SourceStyles {
  const written = children(part?.documentElement ?? undefined).filter((it) => it.localName === 'style')
  const elements = defaultOf('paragraph', written) === '' ? [...written, plainStyle(body)] : written
  const byId = new Map(elements.map((it) => [value(it, 'styleId'), it]))
  const chain = (id: string) => chainOf(id, byId)
  return {
    byId,
    ofParagraphs: defaultOf('paragraph', elements),
    ofTables: defaultOf('table', elements),
    chain,
    dressesText: (id) => chain(id).some(dressesText),
  }
}

/** A file may leave the style of paragraphs unsaid, but must not take over that of the merged file. */
function plainStyle(near: Element): Element {
  const style = newElement(near, 'style', { type: 'paragraph', default: '1', styleId: 'PlainParagraph' })
  style.appendChild(newElement(near, 'name', { val: 'Plain' }))
  return style
}

function defaultOf(type: string, elements: readonly Element[]): string {
  const style = elements.find(
    (it) => value(it, 'type') === type && ['1', 'true', 'on'].includes(value(it, 'default')),
  )
  return value(style, 'styleId')
}

/** Twenty steps are more than any style takes: a circle ends there. */
function chainOf(id: string, byId: ReadonlyMap<string, Element>): Element[] {
  const chain: Element[] = []
  for (
    let style = byId.get(id);
    style && chain.length < 20;
    style = byId.get(value(child(style, 'basedOn')))
  ) {
    chain.push(style)
  }
  return chain
}

function dressesText(style: Element): boolean {
  const parts = [style, ...children(style).filter((it) => it.localName === 'tblStylePr')]
  return parts.some((it) => ['rPr', 'pPr'].some((name) => children(child(it, name)).length > 0))
}
