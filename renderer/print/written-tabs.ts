import { WORD } from './word-xml.ts'

/** Writes the tabs that stand among letters as Word writes its own: docx-preview sees the first as spaces. */
export function writeTabs(root: Document): void {
  for (const words of [...root.getElementsByTagNameNS(WORD, 't')]) {
    const [first = '', ...rest] = (words.textContent ?? '').split('\t')
    if (rest.length === 0) continue
    const pieces = rest.flatMap((text) => [
      root.createElementNS(WORD, 'w:tab'),
      ...(text === '' ? [] : [written(words, text)]),
    ])
    words.replaceWith(...(first === '' ? [] : [written(words, first)]), ...pieces)
  }
}

/** Other letters in the place of these. */
function written(words: Element, text: string): Node {
  const copy = words.cloneNode()
  copy.textContent = text
  return copy
}
