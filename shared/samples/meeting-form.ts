import { z } from 'zod'
import { clockTime, isoDate } from '../records/dates.ts'
import { sectionForm } from './agenda-form.ts'
import { attendanceForm } from './attendance-form.ts'
import { bodyForm } from './body-form.ts'
import { minuteForm } from './minute-form.ts'

const meeting = z.object({
  date: isoDate,
  time: clockTime.optional(),
  /** The words after "held": `online`, or `in the Medway Room, Sessions House, Maidstone`. */
  held: z.string(),
  firstMinuteNumber: z.int().min(1),
  /** The date of the front sheet. */
  published: isoDate.optional(),
  /** A last line of the agenda. */
  closing: z.string().optional(),
  agenda: z.array(sectionForm),
})

/**
 * One meeting, written down as what a clerk enters (format 1): the committee and its people, the agenda,
 * who came and what was minuted. Strict about what it knows; what it does not know is passed over.
 * A person is named elsewhere as `title initials surname`, an item by its code.
 */
export const meetingForm = z.object({
  format: z.literal(1).default(1),
  title: z.string().optional(),
  body: bodyForm,
  meeting,
  attendance: z.array(attendanceForm).default([]),
  minutes: z.array(minuteForm).default([]),
})
export type MeetingForm = z.infer<typeof meetingForm>
