import { strToU8, type Unzipped, zipSync } from 'fflate'
import type { Block, NotesDocument } from '../../../shared/documents/model.ts'

/**
 * The least work that a Word file of these notes can take: its text between tags written by hand, zipped
 * with the other parts of the file, which stand ready. Its clauses run on in one list; the rest is right.
 */
export function handMadeWord({ blocks }: NotesDocument, readyParts: Unzipped): Uint8Array {
  const document = `${HEAD}${blocks.map(paragraphXml).join('')}${TAIL}`
  return zipSync({ ...readyParts, 'word/document.xml': strToU8(document) })
}

const HEAD =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document xmlns:r="http://schemas.openxmlformats.org/' +
  'officeDocument/2006/relationships" xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>'

const TAIL =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1418" w:bottom="1440" w:left="1418" ' +
  'w:header="709" w:footer="709" w:gutter="0"/></w:sectPr></w:body></w:document>'

const STYLES: Record<Block['kind'], string> = {
  authority: 'Title',
  'committee name': 'BodyName',
  opening: 'MeetingOpening',
  'attendance list': 'Attendance',
  'group heading': 'Heading1',
  'minute heading': 'MinuteHeading',
  'item reference': 'ItemReference',
  paragraph: 'BodyNumbered',
  sentence: 'BodySentence',
  bullet: 'SubParagraph',
  'sub-point': 'SubParagraph',
  resolution: 'Resolution',
  clause: 'ResolutionItem',
  signature: 'NotesSignature',
}

const IN_A_LIST = '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>'

function paragraphXml({ kind, runs }: Block): string {
  const list = kind === 'clause' ? IN_A_LIST : ''
  const text = runs.map(runXml).join('')
  return `<w:p><w:pPr><w:pStyle w:val="${STYLES[kind]}"/>${list}</w:pPr>${text}</w:p>`
}

function runXml({ text, role }: Block['runs'][number]): string {
  const look = role === 'decision' ? '<w:rPr><w:rStyle w:val="DecisionWord"/></w:rPr>' : ''
  return `<w:r>${look}<w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
