import type { IContext, IXmlableObject } from 'docx'
import type { Run } from '../../shared/documents/model.ts'
import { runElement } from './runs.ts'

/** What stands in a paragraph: words, the number of the page of a bookmark, or the beginning of the next column. */
export type LineRun =
  | Run
  | { readonly kind: 'page number'; readonly bookmark: string; readonly shown: string }
  | { readonly kind: 'next column' }

export function lineElement(run: LineRun, context: IContext): IXmlableObject {
  if (!('kind' in run)) return run.link === undefined ? runElement(run) : linkElement(run, run.link, context)
  switch (run.kind) {
    case 'page number':
      return pageNumberElement(run.bookmark, run.shown)
    case 'next column':
      return { 'w:r': [{ 'w:br': { _attr: { 'w:type': 'column' } } }] }
  }
}

/** The number is written with it, so that Word shows it without asking whether to count again (word.md 3). */
function pageNumberElement(bookmark: string, shown: string): IXmlableObject {
  return {
    'w:fldSimple': [{ _attr: { 'w:instr': `PAGEREF ${bookmark} \\h` } }, runElement({ text: shown })],
  }
}

/** docx would draw lots for the id of the link; it is named after where it leads instead. */
function linkElement(run: Run, target: string, context: IContext): IXmlableObject {
  const name = `Link${target.replace(/[^A-Za-z0-9]/g, '')}`
  context.viewWrapper.Relationships.addRelationship(name, HYPERLINK, target, 'External')
  return { 'w:hyperlink': [{ _attr: { 'r:id': `rId${name}`, 'w:history': 1 } }, runElement(run)] }
}

const HYPERLINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
