import type { z } from 'zod'
import { action } from './action.ts'
import { attendanceEvent } from './attendance.ts'
import { comment } from './comment.ts'
import { committee } from './committee.ts'
import { correction } from './correction.ts'
import { exemptMinute } from './exempt-minute.ts'
import { item, meeting, section } from './meeting.ts'
import { meetingEvent } from './meeting-event.ts'
import { publicMinute } from './minute.ts'
import { motion } from './motion.ts'
import { paper } from './paper.ts'
import { membership, person } from './person.ts'
import { privateNote } from './private-note.ts'
import { proceeding } from './proceeding.ts'
import { review, reviewEdit } from './review.ts'
import { suggestion } from './suggestion.ts'
import { version } from './version.ts'

/** What the clerk works with, by the table it lives in; a record of each can be deleted, and put back. */
export const contentSchemas = {
  committees: committee,
  people: person,
  memberships: membership,
  meetings: meeting,
  sections: section,
  items: item,
  publicMinutes: publicMinute,
  exemptMinutes: exemptMinute,
  attendance: attendanceEvent,
  proceedings: proceeding,
  motions: motion,
  actions: action,
  privateNotes: privateNote,
  papers: paper,
  versions: version,
  reviews: review,
  reviewEdits: reviewEdit,
  comments: comment,
  suggestions: suggestion,
  meetingEvents: meetingEvent,
  corrections: correction,
} as const

export type ContentTable = keyof typeof contentSchemas
export type ContentRecord<T extends ContentTable> = z.infer<(typeof contentSchemas)[T]>

export const CONTENT_TABLES = Object.keys(contentSchemas) as readonly ContentTable[] // safe: the keys of this very object
