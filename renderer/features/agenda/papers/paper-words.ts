import type { Unusable } from '../../../../shared/ipc/paper-channels.ts'
import type { Paper } from '../../../../shared/records/paper.ts'
import { counted } from '../../../../shared/wording/counts.ts'
import { uncarriedList } from '../../../../shared/wording/uncarried.ts'

/** How many pages a paper has, as far as that is known. */
export function pagesWords({ pages }: Paper): string {
  switch (pages.state) {
    case 'counting':
      return 'counting…'
    case 'known':
      return counted(pages.count, 'page')
    case 'unknown':
      return UNKNOWN[pages.reason]
  }
}

const UNKNOWN = {
  missing: 'the file is missing: choose it again as a newer version',
  damaged: 'the file is damaged: choose it again as a newer version',
  'could not be counted': 'pages could not be counted',
} as const

/** What a pack in Word cannot take over of a paper; nothing where its pages go in as pictures already. */
export function uncarriedWords({ source, asPictures }: Paper): string | null {
  if (source.kind !== 'file' || source.uncarried.length === 0 || asPictures) return null
  const held = `This paper holds ${uncarriedList(source.uncarried)}, which a pack in Word cannot take over.`
  return `${held} Its pages can go in as pictures.`
}

const AS_PDF =
  'Save it as a PDF in Word and choose that as a newer version: its pages then go in as pictures.'

/** Why the pages of a paper cannot go in as pictures, and what to do about it. */
export function unprintableWords(title: string, what: string): string {
  return `“${title}” holds ${what}, which would be missing from pictures of its pages. ${AS_PDF}`
}

/** Why a file was not taken, and what to do about it. */
export function unusableWords(fileName: string, reason: Unusable): string {
  return `“${fileName}” was not added. ${WHY[reason]}`
}

const SAVE_AGAIN = 'Open it in Word, save it as a Word document (.docx), and add that.'
const PRINT = 'Open it, print it to a PDF, and add that.'

const WHY: Readonly<Record<Unusable, string>> = {
  empty: 'It is empty. Ask whoever sent it to send it again.',
  'too large':
    'It is too large: a Word paper may have 25 MB, a PDF 100 MB. Compress its pictures (in Word: Picture Format, Compress Pictures) and add it again.',
  'neither Word nor PDF': 'It is neither a Word document nor a PDF. Save it as one of these and add that.',
  'older Word': `It was written by Word before 2007 (.doc). ${SAVE_AGAIN}`,
  'another Office file': 'It is not a Word document. Save it as a PDF in its own program and add that.',
  'Word template': `It is a template, not a document. ${SAVE_AGAIN}`,
  'strict Word':
    'It was saved as Strict Open XML. Open it in Word, save it as a plain Word document, and add that.',
  'name of another kind':
    'Its name does not say what it is. Rename it to end in .docx or .pdf, whichever it is, and add it again.',
  password: 'It is protected by a password. Open it, take the password off, save it, and add it again.',
  macros:
    'It holds a program (macros or scripts), which must not get into a published pack. Save it as a plain .docx, or print it to a PDF, and add that.',
  'linked parts':
    'It takes in pictures or text that are not in the file itself. Open it in Word, press Ctrl+A and Ctrl+Shift+F9, paste linked pictures in again, save it, and add it again.',
  damaged: `It is damaged and cannot be read. ${SAVE_AGAIN}`,
  'too many parts': `It is made of too many parts to be opened safely. ${PRINT}`,
  'too many pages': 'It has more than 2,000 pages. Split it and add the parts.',
  'part too large': `One part of it unpacks to more than 30 MB, which is not safe. ${PRINT}`,
  'unpacks too large': `It unpacks to more than 100 MB, which is not safe. ${PRINT}`,
  'unsafe names':
    'It has parts with names that lead out of the file, as no program of Office writes them. Do not open it; ask whoever sent it.',
  'doubled parts':
    'It has two parts of one name, as no program of Office writes them. Do not open it; ask whoever sent it.',
  'declares a document type':
    'It declares a document type, by which files of a computer can be read. Do not open it; ask whoever sent it.',
  'took too long': `It took too long to look into. ${PRINT}`,
  'took too much memory': `It takes too much memory to be opened safely. ${PRINT}`,
  'could not be looked into': 'It could not be looked into. Try again; if that fails, restart Minutebook.',
}

/** A file that the disk did not take. */
export function notKeptWords(fileName: string, code: string): string {
  const isFull = code === 'ENOSPC' || code === 'EDQUOT'
  const isGone = code === 'ENOENT'
  if (isFull) return `“${fileName}” was not added: the disk is full. Free some space and add it again.`
  if (isGone) return `“${fileName}” was not added: it is no longer there. Look for it and add it again.`
  return `“${fileName}” was not added: it could not be copied (${code}). Try again.`
}
