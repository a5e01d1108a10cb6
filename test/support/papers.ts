import type { Item } from '../../shared/records/meeting.ts'
import { type Paper, type PaperFile, paperHash } from '../../shared/records/paper.ts'
import { newId } from './meetings.ts'

/** A file that was handed over, as a record knows it: `file('Report B1.docx')`. */
export function file(fileName: string, fields: Partial<PaperFile> = {}): PaperFile {
  const kindOfFile = fileName.endsWith('.pdf') ? 'pdf' : 'word'
  return { kindOfFile, fileName, hash: hash('a'), size: 1000, uncarried: [], ...fields }
}

/** A hash of one digit, 64 times. */
export function hash(digit: string) {
  return paperHash.parse(digit.repeat(64))
}

/** A paper of an item: a Word file of four pages, unless told otherwise. */
export function paper(of: Item, fields: Partial<Omit<Paper, 'id' | 'meetingId' | 'itemId'>> = {}): Paper {
  return {
    id: newId('paper'),
    meetingId: of.meetingId,
    itemId: of.id,
    order: 'V',
    title: '',
    source: { kind: 'file', ...file('Report.docx') },
    pages: { state: 'known', count: 4 },
    asPictures: false,
    earlier: [],
    ...fields,
  }
}
