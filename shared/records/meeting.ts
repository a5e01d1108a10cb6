import { z } from 'zod'
import { clockTime, isoDate, timeSpan } from './dates.ts'
import { idSchemas } from './ids.ts'

/** How far a meeting's record has come, in order. */
export const MEETING_STATES = [
  'planned',
  'agenda published',
  'in progress',
  'draft',
  'with the chair',
  'approved',
  'published',
  'confirmed',
] as const
export type MeetingState = (typeof MEETING_STATES)[number]

export const meeting = z.object({
  id: idSchemas.meeting,
  committeeId: idSchemas.committee,
  date: isoDate,
  time: clockTime.nullable(),
  /** The words after "held": `online`, or `in the Medway Room, Sessions House, Maidstone`. */
  held: z.string(),
  state: z.enum(MEETING_STATES),
  /** The number of the first minute; null lets it run on from the committee's last. */
  firstMinuteNumber: z.int().min(1).nullable(),
  /** The day the agenda was published. */
  published: isoDate.nullable(),
  /** A last line of the agenda, such as `13:00 Meeting to Close`. */
  closing: z.string(),
  /** When its supplements were published. */
  supplements: z.array(z.object({ number: z.int().min(1), published: isoDate.nullable() })).default([]),
  /** The item that the meeting has come to, while it is in progress. */
  currentItemId: idSchemas.item.nullable().default(null),
  /** Numbers that no longer follow the agenda, because they were issued; null while they run. */
  frozenNumbers: z
    .array(z.object({ itemId: idSchemas.item, number: z.int().min(1) }))
    .nullable()
    .default(null),
  /** Called for business of its own between the ordinary meetings: it confirms no earlier record. */
  isExtraordinary: z.boolean().default(false),
})
export type Meeting = z.infer<typeof meeting>

/** What a meeting holds before anything has happened at it, unless more is said. */
export const NOTHING_HAPPENED = {
  supplements: [],
  currentItemId: null,
  frozenNumbers: null,
  isExtraordinary: false,
} satisfies Partial<Meeting>

/** A group of the agenda: A Committee Business, D Restricted items. */
export const section = z.object({
  id: idSchemas.section,
  meetingId: idSchemas.meeting,
  order: z.string(),
  title: z.string(),
  restricted: z.boolean(),
  /** A letter set by hand; null takes the next one. Empty for an agenda whose items are just 1, 2, 3. */
  letter: z.string().nullable(),
})
export type Section = z.infer<typeof section>

/** What an item is on the agenda for. */
const ITEM_PURPOSES = ['decision', 'information'] as const

/** One item of business. Its code (B3) is computed unless it was set by hand. */
export const item = z.object({
  id: idSchemas.item,
  meetingId: idSchemas.meeting,
  sectionId: idSchemas.section,
  order: z.string(),
  title: z.string(),
  /** A line under the item, such as the date of the next meeting. */
  note: z.string(),
  code: z.string().nullable(),
  /** Paragraphs of Schedule 12A, Part 1, that exempt a restricted item. */
  exemptParagraphs: z.array(z.int().min(1).max(18)),
  /** How long it is meant to take. */
  plannedMinutes: z.int().min(1).nullable().default(null),
  /** When the meeting was at this item; an item can be taken in parts. */
  spans: z.array(timeSpan).default([]),
  /** An item that was not on the published agenda; the chair's reason must be minuted. */
  urgent: z.object({ reason: z.string() }).nullable().default(null),
  /** Put off to the next meeting. */
  isDeferred: z.boolean().default(false),
  /** The item of an earlier meeting that was put off to this one. */
  deferredFrom: idSchemas.item.nullable().default(null),
  /** A budget or council-tax decision, whose votes must be recorded by name. */
  isBudget: z.boolean().default(false),
  /** Who wrote its report; empty where there is none. */
  author: z.string().default(''),
  /** The supplement with which it was published, after the agenda; null for the agenda itself. */
  supplement: z.int().min(1).nullable().default(null),
  /** What the meeting is asked to do with it; null where it was not said. */
  purpose: z.enum(ITEM_PURPOSES).nullable().default(null),
  /** The resolution that its report asks for: the words after RESOLVED, then its clauses, one a line. */
  recommendation: z.string().default(''),
})
export type Item = z.infer<typeof item>

/** What an item holds that has just its title: it was planned like any other, and not taken yet. */
export const ORDINARY_ITEM: Omit<Item, 'id' | 'meetingId' | 'sectionId' | 'order' | 'title'> = {
  note: '',
  code: null,
  exemptParagraphs: [],
  plannedMinutes: null,
  spans: [],
  urgent: null,
  isDeferred: false,
  deferredFrom: null,
  isBudget: false,
  author: '',
  supplement: null,
  purpose: null,
  recommendation: '',
}
