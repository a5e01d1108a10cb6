import type { Element } from '@xmldom/xmldom'
import { child, children, isOn, parentOf, remove, unwrap, W, withAllBelow } from './xml.ts'

/**
 * Leaves out of a paper what does not belong into a published file: comments, the ids of editing sessions,
 * hidden words, changes that were tracked (they are taken as accepted), content controls and their bindings.
 */
export function cleanBody(root: Element): void {
  for (const element of withAllBelow(root)) {
    removeStrayAttributes(element)
    if (element.namespaceURI === W) cleanElement(element)
    else if (element.localName === 'OLEObject') remove(element)
  }
}

function cleanElement(element: Element): void {
  const name = element.localName ?? ''
  if (LEFT_OUT.has(name) || name.endsWith('Change') || /^(custom|move).*Range(Start|End)$/.test(name)) {
    remove(element)
  } else if (name === 'ins' || name === 'moveTo') acceptInsertion(element)
  else if (name === 'del' || name === 'moveFrom') acceptDeletion(element)
  else if (name === 'sdt') unwrap(element, child(element, 'sdtContent'))
  else if (name === 'smartTag' || name === 'customXml') unwrap(withoutProperties(element))
  else if (name === 'r' && isHidden(element)) remove(element)
}

const LEFT_OUT = new Set([
  'commentRangeStart',
  'commentRangeEnd',
  'commentReference',
  'annotationRef',
  'proofErr',
  'permStart',
  'permEnd',
  'lastRenderedPageBreak',
  'webHidden',
  'altChunk',
  'control',
  'cellIns',
  'cellDel',
  'cellMerge',
  'divId',
])

/** Around text it goes and the text stays; as a property it says only that the paragraph or row is new. */
function acceptInsertion(element: Element): void {
  if (isProperty(element)) remove(element)
  else unwrap(element)
}

function acceptDeletion(element: Element): void {
  const parent = parentOf(element)
  if (parent?.localName === 'trPr') remove(parentOf(parent))
  else remove(element)
}

function isProperty(element: Element): boolean {
  return ['rPr', 'trPr', 'numPr'].includes(parentOf(element)?.localName ?? '')
}

function withoutProperties(element: Element): Element {
  for (const it of children(element)) if (it.localName?.endsWith('Pr')) remove(it)
  return element
}

function isHidden(run: Element): boolean {
  return isOn(child(child(run, 'rPr'), 'vanish'))
}

const LATER_WORD = 'http://schemas.microsoft.com/office/word/2'

/** Who edited what in which session, and ids that only their own file can keep apart. */
function removeStrayAttributes(element: Element): void {
  for (const attribute of Array.from(element.attributes)) {
    const { namespaceURI, localName } = attribute
    const isOfLaterWord = namespaceURI?.startsWith(LATER_WORD) && namespaceURI !== element.namespaceURI
    if (isOfLaterWord || localName?.startsWith('rsid')) element.removeAttributeNode(attribute)
  }
}
