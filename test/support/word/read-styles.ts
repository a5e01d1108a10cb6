import type { Document, Element } from '@xmldom/xmldom'
import { all, child, value } from './xml.ts'

type Style = {
  readonly id: string
  readonly name: string
  readonly basedOn: string
  readonly paragraph: Element | undefined
  readonly run: Element | undefined
}

export type Styles = {
  readonly byId: ReadonlyMap<string, Style>
  /** The style of a paragraph that names none. */
  readonly default: string
  /** A style and those it stands on, the nearest first. */
  readonly chain: (id: string) => readonly Style[]
}

export function readStyles(xml: Document | undefined): Styles {
  const elements = all(xml, 'style')
  const byId = new Map(elements.map((element) => [value(element, 'styleId'), styleOf(element)]))
  const normal = elements.find((element) => value(element, 'type') === 'paragraph' && isDefault(element))
  return { byId, default: value(normal, 'styleId'), chain: (id) => chainOf(id, byId) }
}

function styleOf(element: Element): Style {
  return {
    id: value(element, 'styleId'),
    name: value(child(element, 'name')),
    basedOn: value(child(element, 'basedOn')),
    paragraph: child(element, 'pPr'),
    run: child(element, 'rPr'),
  }
}

function isDefault(element: Element): boolean {
  return ['1', 'true'].includes(value(element, 'default'))
}

/** Twenty steps are more than any style takes: a circle ends there. */
function chainOf(id: string, byId: ReadonlyMap<string, Style>): Style[] {
  const chain: Style[] = []
  for (let style = byId.get(id); style && chain.length < 20; style = byId.get(style.basedOn))
    chain.push(style)
  return chain
}
