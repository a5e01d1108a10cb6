import { z } from 'zod'
import { idSchemas } from './ids.ts'

export const ATTENDANCE_STATUSES = ['present', 'apologies', 'absent', 'in attendance'] as const
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number]

/** A person's answer to the roll. */
const rollEvent = z.object({
  kind: z.literal('roll'),
  id: idSchemas.attendance,
  meetingId: idSchemas.meeting,
  personId: idSchemas.person,
  /** Place among the meeting's events: a fractional index. */
  order: z.string(),
  status: z.enum(ATTENDANCE_STATUSES),
  /** Words in brackets after the name: `Vice-Chairman in the Chair`. Empty prints none. */
  as: z.string(),
})

/**
 * What is known of who was there, as events; every list, count and sentence is worked out from them.
 * Arrivals, departures and the rest of a live meeting become further kinds.
 */
export const attendanceEvent = z.discriminatedUnion('kind', [rollEvent])
export type AttendanceEvent = z.infer<typeof attendanceEvent>
export type RollEvent = z.infer<typeof rollEvent>
