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

/** A moment, in milliseconds since 1970: durations stay right over the nights on which the clocks change. */
export const instant = z.int().min(0).brand<'Instant'>()
export type Instant = z.infer<typeof instant>

/** A stretch of time; one without an end goes on. */
export const timeSpan = z.object({ from: instant, to: instant.nullable() })
export type TimeSpan = z.infer<typeof timeSpan>
