import { childOf, textOf, WORD } from './word-xml.ts'

/**
 * Writes a break of the page wherever a section begins a new one, and takes out the marks of where pages
 * ended when Word last laid the file out: docx-preview sees the first as nothing and the second as breaks.
 */
export function writeBreaks(root: Document): void {
  for (const mark of [...root.getElementsByTagNameNS(WORD, 'lastRenderedPageBreak')]) mark.remove()
  const sections = [...root.getElementsByTagNameNS(WORD, 'sectPr')]
  for (const [at, section] of sections.entries()) {
    const next = sections[at + 1]
    const end = section.closest('p')
    if (next !== undefined && end !== null && beginsPage(next)) end.append(pageBreak(root))
  }
}

/** A section that does not say how it begins begins a page. */
function beginsPage(section: Element): boolean {
  return textOf(childOf(section, 'type')) !== 'continuous'
}

function pageBreak(root: Document): Element {
  const run = root.createElementNS(WORD, 'w:r')
  const end = root.createElementNS(WORD, 'w:br')
  end.setAttributeNS(WORD, 'w:type', 'page')
  run.append(end)
  return run
}
