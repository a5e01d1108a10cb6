import type { Document, Element } from '@xmldom/xmldom'
import { openPackage, type WordPackage } from '../merge/open-package.ts'
import { child, children } from '../merge/xml.ts'
import { PROPERTY } from './chair-mark.ts'
import { momentOf } from './moment.ts'
import { readComments } from './returned-comments.ts'
import type { ReturnedFile } from './returned-file.ts'
import { listingsOf } from './returned-listings.ts'
import { readParagraphs } from './returned-paragraphs.ts'

/**
 * Reads a Word file that came back. It takes what Word and LibreOffice write, and is patient with the rest: what
 * a program left out is as if it had not been changed. Throws where there is no text at all.
 */
export function readReturn(bytes: Uint8Array): ReturnedFile {
  const file = openPackage(bytes)
  const main = mainPart(file)
  if ((file.bytes(main)?.byteLength ?? 0) > LARGEST_TEXT) throw new Error('The file has too much text')
  const body = child(rootOf(file.xml(main)), 'body')
  if (body === undefined) throw new Error('The file has no text')
  const saved = savedBy(file)
  const { paragraphs, places, notes, leftOut } = readParagraphs(body, listingsOf(file))
  return {
    mark: markOf(file),
    saved,
    paragraphs,
    comments: readComments(file, places, { notes, saved }),
    leftOut,
  }
}

function rootOf(part: Document | undefined): Element | undefined {
  return part?.documentElement ?? undefined
}

/** A thousand pages take five million bytes; a tree of more would take too much memory. */
const LARGEST_TEXT = 12 * 1024 * 1024

const USUAL = 'word/document.xml'

/** Word gives the part with the words another name now and then; the file says which one it is. */
function mainPart(file: WordPackage): string {
  const links = children(rootOf(file.xml('_rels/.rels')))
  const main = links.find((link) => link.getAttribute('Type')?.endsWith('/officeDocument'))
  return main?.getAttribute('Target')?.replace(/^\//, '') ?? USUAL
}

function markOf(file: WordPackage): ReturnedFile['mark'] {
  const properties = children(rootOf(file.xml('docProps/custom.xml')))
  const said = (name: string) =>
    properties.find((it) => it.getAttribute('name') === name)?.textContent?.trim() ?? ''
  return {
    meetingId: said(PROPERTY.meetingId),
    versionId: said(PROPERTY.versionId),
    number: said(PROPERTY.number),
    hash: said(PROPERTY.hash),
  }
}

function savedBy(file: WordPackage): ReturnedFile['saved'] {
  const properties = children(rootOf(file.xml('docProps/core.xml')))
  const said = (name: string) => properties.find((it) => it.localName === name)?.textContent?.trim() ?? ''
  return { by: said('lastModifiedBy'), at: momentOf(said('modified')) }
}
