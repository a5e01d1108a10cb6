import type { Element } from '@xmldom/xmldom'
import { all, child, children, copyFor, newElement, putFirst, remove, value } from './xml.ts'

/** What the pages of a merged file have of their own: the pack says what stands in their margins. */
const OF_THE_PACK = [
  'headerReference',
  'footerReference',
  'endnotePr',
  'titlePg',
  'pgNumType',
  'printerSettings',
  'formProt',
  'sectPrChange',
]

/** The sections of a paper's body in their order, the last of them its own end; made where there is none. */
function sectionsOf(body: Element): Element[] {
  const last = children(body).at(-1)
  if (last?.localName !== 'sectPr') body.appendChild(newElement(body, 'sectPr'))
  return all(body, 'sectPr')
}

/**
 * Leaves the size, the margins and the columns of pages as they are. The first section begins on a new page.
 * @param inNotes how the file's settings number its notes
 */
export function stripSections(body: Element, inNotes: Element | undefined): void {
  const references = [...all(body, 'footnoteReference'), ...all(body, 'sectPr')]
  const hasNotes = references.some((it) => it.localName === 'footnoteReference')
  sectionsOf(body).forEach((section, at) => {
    for (const it of children(section)) if (OF_THE_PACK.includes(it.localName ?? '')) remove(it)
    if (at === 0) remove(child(section, 'type'))
    if (hasNotes) goOnNumbering(section, body, inNotes)
    else remove(child(section, 'footnotePr'))
  })
}

/** Notes count from 1 in each paper, and go on from section to section of it. */
function goOnNumbering(section: Element, body: Element, inNotes: Element | undefined): void {
  const own = child(section, 'footnotePr') ?? inNotes
  const properties = newElement(section, 'footnotePr')
  for (const name of ['pos', 'numFmt']) {
    const said = child(own, name)
    if (said) properties.appendChild(copyFor(properties, said))
  }
  const restart = value(child(own, 'numRestart'))
  if (restart === 'eachPage') properties.appendChild(newElement(section, 'numRestart', { val: restart }))
  else {
    const start = restart === 'eachSect' ? 1 : notesBefore(section, body) + 1
    properties.appendChild(newElement(section, 'numStart', { val: start }))
    properties.appendChild(newElement(section, 'numRestart', { val: 'eachSect' }))
  }
  remove(child(section, 'footnotePr'))
  putFirst(section, properties)
}

/** The notes of the sections before this one: properties of a section stand at its end. */
function notesBefore(section: Element, body: Element): number {
  let count = 0
  let before = 0
  for (const element of Array.from(body.getElementsByTagName('*'))) {
    if (element === section) return before
    if (element.localName === 'footnoteReference') count += 1
    if (element.localName === 'sectPr') before = count
  }
  return before
}
