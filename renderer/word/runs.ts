import type { IXmlableObject } from 'docx'
import type { Run } from '../../shared/documents/model.ts'
import { printable } from './printable.ts'
import { STYLE } from './styles.ts'

/** A run as the element of the file that prints it: the same words in the same look. */
export function runElement(run: Run): IXmlableObject {
  const words = isPlain(run.text) ? [textElement(run.text)] : pieces(printable(run.text)).map(pieceElement)
  return { 'w:r': [...lookElements(run), ...words] }
}

/** Most text needs no second look, and a regular expression per run is felt in a long document. */
function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cs}\u2028\u2029\u200b\ufeff\ufffe\uffff{]/u.test(text)
}

/**
 * Cuts text where Word needs an element of its own, and after an opening brace: docx fills in list ids
 * where it finds a word in braces, and must not find one in what a clerk wrote.
 */
function pieces(text: string): string[] {
  return text.split(/(\n|\t)|(?<=\{)/).filter((piece) => piece !== undefined && piece !== '')
}

function pieceElement(piece: string): IXmlableObject {
  switch (piece) {
    case '\n':
      return { 'w:br': {} }
    case '\t':
      return { 'w:tab': {} }
    default:
      return textElement(piece)
  }
}

const WITH_ITS_SPACES = { _attr: { 'xml:space': 'preserve' } }

function textElement(text: string): IXmlableObject {
  return { 'w:t': [WITH_ITS_SPACES, text] }
}

/** The decision word is bold by its style alone, so that a change of the style shows. */
function lookElements({ bold, italic, raised, link, role }: Run): IXmlableObject[] {
  const elements: IXmlableObject[] = []
  if (link !== undefined) elements.push({ 'w:rStyle': { _attr: { 'w:val': STYLE.link } } })
  if (role === 'decision') elements.push({ 'w:rStyle': { _attr: { 'w:val': STYLE.decision } } })
  else if (bold) elements.push({ 'w:b': {} }, { 'w:bCs': {} })
  if (italic) elements.push({ 'w:i': {} }, { 'w:iCs': {} })
  if (raised) elements.push({ 'w:vertAlign': { _attr: { 'w:val': 'superscript' } } })
  return elements.length === 0 ? [] : [{ 'w:rPr': elements }]
}
