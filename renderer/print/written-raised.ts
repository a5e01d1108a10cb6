import { childOf, childrenOf, parsedXml, textOf, WORD } from './word-xml.ts'

/**
 * Says of words that their style raises or lowers that they are raised or lowered themselves, as the numbers
 * of notes are: docx-preview does not look for it in styles.
 */
export function writeRaised(root: Document, stylesXml: string): void {
  const raised = raisingStyles(stylesXml)
  for (const named of [...root.getElementsByTagNameNS(WORD, 'rStyle')]) {
    const how = raised.get(textOf(named) ?? '')
    const properties = named.parentElement
    if (how === undefined || properties === null || childOf(properties, 'vertAlign') !== undefined) continue
    const own = root.createElementNS(WORD, 'w:vertAlign')
    own.setAttributeNS(WORD, 'w:val', how)
    properties.append(own)
  }
}

/** How the styles of a file raise their words, by the names of those that do. */
function raisingStyles(stylesXml: string): ReadonlyMap<string, string> {
  const root = stylesXml === '' ? undefined : parsedXml(stylesXml).documentElement
  const styles = new Map(childrenOf(root, 'style').map((style) => [textOf(style, 'styleId') ?? '', style]))
  const howOf = (id: string, seen: readonly string[]): string | null => {
    const style = styles.get(id)
    const own = textOf(childOf(childOf(style, 'rPr'), 'vertAlign'))
    const base = textOf(childOf(style, 'basedOn'))
    return own ?? (base === null || seen.includes(base) ? null : howOf(base, [...seen, base]))
  }
  const found = [...styles.keys()].map((id) => [id, howOf(id, [id])] as const)
  return new Map(found.flatMap(([id, how]) => (how === null ? [] : [[id, how] as const])))
}
