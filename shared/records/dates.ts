import { z } from 'zod'

/** A day of the calendar, such as 2024-11-21. */
export const isoDate = z.iso.date().brand<'IsoDate'>()
export type IsoDate = z.infer<typeof isoDate>

/** A time of the day on the wall, 24 hours, such as 10:00. */
export const clockTime = z
  .string()
  .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
  .brand<'ClockTime'>()
export type ClockTime = z.infer<typeof clockTime>
