import { childOf, childrenOf, parsedXml, textOf } from './word-xml.ts'

/** The paragraph styles of a Word file. */
export interface WordStyles {
  /** The properties that a style gives its paragraphs: its own, then those of what it is based on. */
  chainOf(style: string | null): readonly Element[]
}

export function wordStyles(stylesXml: string): WordStyles {
  const root = stylesXml === '' ? undefined : parsedXml(stylesXml).documentElement
  const styles = new Map(childrenOf(root, 'style').map((style) => [textOf(style, 'styleId') ?? '', style]))
  const normal = [...styles].find(([, style]) => isDefaultParagraph(style))?.[0] ?? null
  return {
    chainOf(style) {
      const chain: Element[] = []
      const seen = new Set<string>()
      let id = style ?? normal
      while (id !== null && !seen.has(id)) {
        seen.add(id)
        const found = styles.get(id)
        const properties = childOf(found, 'pPr')
        if (properties !== undefined) chain.push(properties)
        id = textOf(childOf(found, 'basedOn'))
      }
      return chain
    },
  }
}

function isDefaultParagraph(style: Element): boolean {
  return textOf(style, 'type') === 'paragraph' && ['1', 'true', 'on'].includes(textOf(style, 'default') ?? '')
}

/** Whether a switch is on in the first of these properties that names it. */
export function isOn(name: string, properties: readonly Element[]): boolean {
  const found = properties.map((own) => childOf(own, name)).find((it) => it !== undefined)
  return found !== undefined && !['0', 'false', 'off'].includes(textOf(found) ?? '')
}
