import type { Committee } from '../records/committee.ts'
import type { Meeting } from '../records/meeting.ts'

/**
 * `KCSP notes 2024-11-21.docx`; a draft says so in its name. The main process makes it legal
 * for the file system.
 */
export function notesFileName(
  committee: Pick<Committee, 'name' | 'shortName' | 'recordCalled'>,
  meeting: Pick<Meeting, 'date'>,
  status: 'draft' | 'clean',
): string {
  const body = committee.shortName.trim() || committee.name.trim() || 'Committee'
  const draft = status === 'draft' ? ' DRAFT' : ''
  return `${body} ${committee.recordCalled.toLowerCase()} ${meeting.date}${draft}.docx`
}
