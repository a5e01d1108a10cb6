import type { Element } from '@xmldom/xmldom'
import { readStyles } from './read-styles.ts'
import { openWord } from './word-package.ts'
import { all, child, value } from './xml.ts'

/** The attributes of the first element of this name in a part: `{ w: '11906', h: '16838' }`. */
export function attributesIn(bytes: Uint8Array, path: string, name: string): Record<string, string> {
  const [element] = all(openWord(bytes).xml(path), name)
  return attributesOf(element)
}

/**
 * What the styles of a file make of text in one of them, in the words of a Word file. `closed`: without
 * space between two paragraphs of the style.
 */
export function measuresOf(bytes: Uint8Array, styleName: string) {
  const styles = readStyles(openWord(bytes).xml('word/styles.xml'))
  const style = [...styles.byId.values()].find((it) => it.name === styleName)
  const chain = styles.chain(style?.id ?? '')
  const first = (name: string) =>
    chain.map((it) => child(it.paragraph, name) ?? child(it.run, name)).find((it) => it !== undefined)
  return {
    basedOn: styles.byId.get(style?.basedOn ?? '')?.name ?? '',
    spacing: attributesOf(first('spacing')),
    indent: attributesOf(first('ind')),
    alignment: value(first('jc')) || 'left',
    bold: first('b') !== undefined,
    keepNext: first('keepNext') !== undefined,
    closed: first('contextualSpacing') !== undefined,
  }
}

function attributesOf(element: Element | undefined): Record<string, string> {
  const attributes = Array.from(element?.attributes ?? [])
  return Object.fromEntries(attributes.map((it) => [it.localName ?? it.name, it.value]))
}
