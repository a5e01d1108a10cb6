import type { z } from 'zod'
import { action } from './action.ts'
import { attendanceEvent } from './attendance.ts'
import { committee } from './committee.ts'
import { exemptMinute } from './exempt-minute.ts'
import { item, meeting, section } from './meeting.ts'
import { publicMinute } from './minute.ts'
import { motion } from './motion.ts'
import { paper } from './paper.ts'
import { membership, person } from './person.ts'
import { privateNote } from './private-note.ts'
import { proceeding } from './proceeding.ts'

/** Every kind of stored record, by the table it lives in. What is not here is not stored. */
export const tableSchemas = {
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
} as const

export type TableName = keyof typeof tableSchemas
export type RecordOf<T extends TableName> = z.infer<(typeof tableSchemas)[T]>

export const TABLE_NAMES = Object.keys(tableSchemas) as readonly TableName[] // safe: the keys of this very object
