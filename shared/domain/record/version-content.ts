import { z } from 'zod'
import type { NotesDocument } from '../../documents/model.ts'
import { action } from '../../records/action.ts'
import { attendanceEvent } from '../../records/attendance.ts'
import { committee } from '../../records/committee.ts'
import { CLAUSE_LABELS } from '../../records/house-style.ts'
import { item, meeting, section } from '../../records/meeting.ts'
import { publicMinute } from '../../records/minute.ts'
import { motion } from '../../records/motion.ts'
import { membership, person } from '../../records/person.ts'
import { proceeding } from '../../records/proceeding.ts'
import type { Version } from '../../records/version.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'

/** The form of a version's record, which was JSON in somebody else's hands. */
export const versionRecord = z.object({
  committee,
  meeting,
  sections: z.array(section),
  items: z.array(item),
  minutes: z.array(publicMinute),
  attendance: z.array(attendanceEvent),
  proceedings: z.array(proceeding),
  motions: z.array(motion),
  actions: z.array(action),
  people: z.array(person),
  memberships: z.array(membership),
  nextMinuteNumber: z.int().min(1),
}) satisfies z.ZodType<MeetingSnapshot>

const yes = z.literal(true).exactOptional()

const run = z.object({
  text: z.string(),
  bold: yes,
  italic: yes,
  raised: yes,
  /** A link of the notes leads to somebody's mail and nowhere else. */
  link: z.string().startsWith('mailto:').exactOptional(),
  role: z.literal('decision').exactOptional(),
})
const words = { id: z.string(), runs: z.array(run) }
const level = z.union([z.literal(1), z.literal(2)])

const block = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('authority'), ...words }),
  z.object({ kind: z.literal('committee name'), ...words }),
  z.object({ kind: z.literal('opening'), ...words }),
  z.object({ kind: z.literal('attendance list'), label: z.string(), ...words }),
  z.object({ kind: z.literal('group heading'), ...words }),
  z.object({ kind: z.literal('minute heading'), number: z.int(), ...words }),
  z.object({ kind: z.literal('item reference'), ...words }),
  z.object({ kind: z.literal('paragraph'), number: z.int().nullable(), ...words }),
  z.object({ kind: z.literal('sentence'), ...words }),
  z.object({ kind: z.literal('bullet'), level, ...words }),
  z.object({ kind: z.literal('sub-point'), level, label: z.string(), ...words }),
  z.object({ kind: z.literal('resolution'), ...words }),
  z.object({ kind: z.literal('clause'), label: z.string(), ...words }),
])

/** The form of a version's document. */
export const versionDocument = z.object({
  kind: z.literal('notes'),
  properties: z.object({
    title: z.string(),
    subject: z.string(),
    author: z.string(),
    keywords: z.string(),
  }),
  clauseLabels: z.enum(CLAUSE_LABELS),
  status: z.enum(['draft', 'clean']),
  blocks: z.array(block),
}) satisfies z.ZodType<NotesDocument>

/** What a version says, as it was read; null where it is of no form that is known. */
export function snapshotOfVersion({ record }: Pick<Version, 'record'>): MeetingSnapshot | null {
  const parsed = versionRecord.safeParse(JSON.parse(record))
  return parsed.success ? parsed.data : null
}
