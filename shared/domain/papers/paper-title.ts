import type { Meeting } from '../../records/meeting.ts'
import type { Paper } from '../../records/paper.ts'
import { plainDate } from '../../wording/dates.ts'

/**
 * What a paper is called on the screen: as the clerk calls it, else by its file, or by the meeting whose notes
 * it is.
 */
export function paperTitle(paper: Paper, recordCalled: string, meetings: readonly Meeting[]): string {
  return paper.title.trim() || ownName(paper, recordCalled, meetings)
}

/** The name that a paper has without the clerk's own. */
export function ownName({ source }: Paper, recordCalled: string, meetings: readonly Meeting[]): string {
  if (source.kind === 'file') return source.fileName
  const held = meetings.find(({ id }) => id === source.meetingId)
  return held === undefined ? `${recordCalled} of a meeting that was deleted` : notesOf(held, recordCalled)
}

/** `Notes of 14 July 2022` */
export function notesOf({ date }: Meeting, recordCalled: string): string {
  return `${recordCalled} of ${plainDate(date)}`
}
