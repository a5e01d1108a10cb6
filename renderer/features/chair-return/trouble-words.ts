import type { Unopened } from '../../../shared/ipc/review-channels.ts'
import type { MeetingState } from '../../../shared/records/meeting.ts'
import { plainDate, weekdayAndDate } from '../../../shared/wording/dates.ts'
import { wayWithin } from '../../../shared/wording/review-ways.ts'
import { dayAt } from '../../ui/day-at.ts'
import type { ReturnTrouble } from './recognised.ts'

/** Why a file was not brought in, and what to do. Whatever the reason, nothing was changed. */
export function troubleWords(trouble: ReturnTrouble): string {
  switch (trouble.kind) {
    case 'foreign':
      return 'This file does not say which notes it holds: it is not the one that was saved for the chair, or another program has left that out. If the chair copied the notes into a document of their own, open the meeting first and then choose the file again: its words are compared with what was sent.'
    case 'tampered':
      return 'What this file says of itself is not what was written into it when it was saved for the chair. Ask the chair for the file again, and look in Word at what was changed.'
    case 'unknown meeting':
      return 'The notes in this file are of a meeting that is not in this Minutebook. Open it on the computer from which it was sent.'
    case 'deleted meeting':
      return 'The notes in this file are of a meeting that was deleted. Put it back from “Recently deleted”, then open the file again.'
    case 'another meeting':
      return `The notes in this file are of another meeting: ${meetingWords(trouble)}. Open that meeting, then choose the file again.`
    case 'newer version':
      return `This file holds version ${trouble.number} of the notes, and this Minutebook knows none after version ${trouble.last}. It was sent from another computer, or before an earlier safety copy was restored here. Open it there, or send the notes to the chair again.`
    case 'unknown version':
      return 'This file holds a version of the notes that was not sent from this Minutebook. Open it on the computer from which it was sent.'
    case 'older version':
      return `This file holds version ${trouble.number} of the notes, and version ${trouble.last} has gone to the chair since. Ask the chair for their changes to version ${trouble.last}, or make those in this file by hand.`
    case 'returned already':
      return `The chair’s changes to version ${trouble.number} were brought in on ${dayWords(trouble.at)}. To have more of them, send the notes to the chair again.`
    case 'taken back':
      return `Version ${trouble.number} was taken back from the chair on ${dayWords(trouble.at)}. Send the notes to the chair again, or make the changes in this file by hand.`
    case 'sent another way':
      return `Version ${trouble.number} did not go to the chair as a Word file but ${wayWithin(trouble.way)}. What came of that is under “Review”.`
    case 'no longer with the chair':
      return `The notes are no longer with the chair: ${stateWords(trouble.state)}. Send them to the chair again, or make the changes in this file by hand.`
  }
}

function stateWords(state: MeetingState): string {
  switch (state) {
    case 'planned':
    case 'agenda published':
    case 'in progress':
      return 'the meeting goes on'
    case 'draft':
    case 'with the chair':
      return 'they are a draft again'
    case 'approved':
    case 'published':
      return 'they are approved, and a change needs a new draft first'
    case 'confirmed':
      return 'they are confirmed, and an error is put right by a later minute'
  }
}

function meetingWords({ meeting, committee }: ReturnTrouble & { kind: 'another meeting' }): string {
  const day = weekdayAndDate(meeting.date)
  return committee === null || committee.name === '' ? day : `${committee.name}, ${day}`
}

function dayWords(at: number): string {
  return plainDate(dayAt(at))
}

export const CANNOT_BE_READ =
  'The words in this file cannot be read. Open it in Word, save it as a Word document (.docx), and choose that.'
export const OTHER_WORDS =
  'There is hardly a word of the notes in this file, though it says that it holds them. Ask the chair for the file that they worked in.'

/** Why main did not open a file, and what to do about it. */
export function unopenedWords(reason: Unopened): string {
  return WHY[reason]
}

/** A file that the disk did not give. */
export function notReadWords(code: string): string {
  return code === 'ENOENT'
    ? 'The file is no longer there. If it is on a stick or on a network, connect it, and choose the file again.'
    : `The file could not be read (${code}). Close it in Word if it is open there, and choose it again.`
}

const SAVE_AGAIN = 'Open it in Word, save it as a Word document (.docx), and choose that.'
const NOT_SAFE = 'Do not open it; ask the chair whether it came from them.'

const WHY: Readonly<Record<Unopened, string>> = {
  PDF: 'This is a PDF, in which changes cannot be told from the rest. Ask the chair for the Word file, or make the changes by hand.',
  empty: 'This file is empty. Ask the chair to send it again.',
  'too large':
    'This file is larger than notes can be (25 MB). If there are pictures in it, take them out in Word, and choose it again.',
  'neither Word nor PDF': `This is not a Word document. ${SAVE_AGAIN}`,
  'older Word': `This was saved in the form of Word before 2007 (.doc). ${SAVE_AGAIN}`,
  'another Office file':
    'This was saved by another Office program than Word. Ask the chair to save it as a Word document (.docx).',
  'Word template': `This is a template, not a document. ${SAVE_AGAIN}`,
  'strict Word':
    'This was saved as Strict Open XML. Open it in Word, save it as a plain Word document, and choose that.',
  'name of another kind': 'The name of this file does not end in .docx. Rename it, and choose it again.',
  password:
    'This file is protected by a password. Open it in Word, take the password off, save it, and choose it again.',
  macros: 'This file holds a program (macros). Save it in Word as a plain document (.docx), and choose that.',
  'linked parts':
    'This file takes in pictures or text that are not in it. In Word, press Ctrl+A and Ctrl+Shift+F9, save it, and choose it again.',
  damaged: 'This file is damaged, or not all of it is there. Ask the chair to send it again.',
  'too many parts': `This file is made of more parts than a Word document can need. ${NOT_SAFE}`,
  'too many pages': 'This file has more than 2,000 pages, which no notes have.',
  'part too large': `One part of this file unpacks to more than 30 MB, which is not safe. ${NOT_SAFE}`,
  'unpacks too large': `This file unpacks to more than 100 MB, which is not safe. ${NOT_SAFE}`,
  'unsafe names': `This file has parts with names that lead out of it, as no program of Office writes them. ${NOT_SAFE}`,
  'doubled parts': `This file has two parts of one name, as no program of Office writes them. ${NOT_SAFE}`,
  'declares a document type': `This file declares a document type, by which files of a computer can be read. ${NOT_SAFE}`,
  'took too long': `This file took too long to look into. ${NOT_SAFE}`,
  'took too much memory': `This file takes too much memory to be opened safely. ${NOT_SAFE}`,
  'could not be looked into':
    'This file could not be looked into. Try again; if that fails, start Minutebook again.',
}
