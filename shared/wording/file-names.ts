import type { AgendaPart } from '../domain/agenda/agenda-parts.ts'
import type { Committee } from '../records/committee.ts'
import type { Meeting } from '../records/meeting.ts'

/** How far a document is, as its file name says. */
export type FileStatus = 'draft' | 'to be confirmed' | 'clean'

/**
 * `KCSP notes 2024-11-21.docx`; a draft says so in its name, and an approved copy until it is confirmed. The
 * main process makes it legal for the file system.
 */
export function notesFileName(
  committee: Pick<Committee, 'name' | 'shortName' | 'recordCalled'>,
  meeting: Pick<Meeting, 'date'>,
  status: FileStatus,
): string {
  return fileName(committee, committee.recordCalled.toLowerCase(), meeting, status)
}

/** `KCSP notes 2024-11-21 DRAFT for the chair v2.docx`: the chair sends it back under the name it came with. */
export function chairFileName(
  committee: Pick<Committee, 'name' | 'shortName' | 'recordCalled'>,
  meeting: Pick<Meeting, 'date'>,
  version: number,
): string {
  return notesFileName(committee, meeting, 'draft').replace(/\.docx$/, ` for the chair v${version}.docx`)
}

/** `KCSP notes 2024-11-21 for the chair.minutebook`, and `… from the chair.minutebook` on its way back. */
export function reviewFileName(
  committee: Pick<Committee, 'name' | 'shortName' | 'recordCalled'>,
  meeting: Pick<Meeting, 'date'>,
  way: 'for the chair' | 'from the chair',
): string {
  const name = fileName(committee, committee.recordCalled.toLowerCase(), meeting, 'clean')
  return name.replace(/docx$/, 'minutebook').replace(/(?=\.minutebook$)/, ` ${way}`)
}

/** `KCSP agenda 2022-11-17.docx`, `KCSP agenda supplement 1 2022-11-17.docx` */
export function agendaFileName(
  committee: Pick<Committee, 'name' | 'shortName'>,
  meeting: Pick<Meeting, 'date'>,
  { status, part }: { readonly status: 'draft' | 'clean'; readonly part: AgendaPart },
): string {
  const what = part === 'agenda' ? 'agenda' : `agenda supplement ${part}`
  return fileName(committee, what, meeting, status)
}

/** `KCSP pack 2022-11-17.docx`, `KCSP pack of supplement 1 2022-11-17.docx`; one with restricted papers says so first of all. */
export function packFileName(
  committee: Pick<Committee, 'name' | 'shortName'>,
  meeting: Pick<Meeting, 'date'>,
  edition: 'public' | 'confidential',
  form: 'word' | 'pdf' = 'word',
  part: AgendaPart = 'agenda',
): string {
  const what = part === 'agenda' ? 'pack' : `pack of supplement ${part}`
  const name = fileName(committee, what, meeting, 'clean').replace(/docx$/, form === 'pdf' ? 'pdf' : 'docx')
  return edition === 'public' ? name : `CONFIDENTIAL ${name}`
}

function fileName(
  committee: Pick<Committee, 'name' | 'shortName'>,
  what: string,
  { date }: Pick<Meeting, 'date'>,
  status: FileStatus,
): string {
  const body = committee.shortName.trim() || committee.name.trim() || 'Committee'
  return `${body} ${what} ${date}${STATUS_WORDS[status]}.docx`
}

const STATUS_WORDS: Readonly<Record<FileStatus, string>> = {
  draft: ' DRAFT',
  'to be confirmed': ' DRAFT – subject to confirmation',
  clean: '',
}
