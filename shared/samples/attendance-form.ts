import { z } from 'zod'
import { ATTENDANCE_STATUSES } from '../records/attendance.ts'
import { clockTime } from '../records/dates.ts'
import { oneOrMany } from './one-or-many.ts'

const moveForm = z.object({
  time: clockTime,
  /** The code of the item before, during or after which it was. */
  item: z.string(),
  when: z.enum(['before', 'during', 'after']),
})

const declarationForm = z.object({
  item: z.string(),
  interest: z.string(),
  reason: z.string(),
  leaves: z.boolean(),
})

/** One person of the attendance, in the order in which the clerk enters them. */
export const attendanceForm = z.object({
  who: z.string(),
  status: z.enum(ATTENDANCE_STATUSES),
  /** Words in brackets after the name. */
  as: z.string().default(''),
  substituteFor: z.string().optional(),
  joined: oneOrMany(moveForm),
  left: oneOrMany(moveForm),
  declares: oneOrMany(declarationForm),
})
export type AttendanceForm = z.infer<typeof attendanceForm>
