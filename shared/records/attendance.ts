import { z } from 'zod'
import { clockTime } from './dates.ts'
import { idSchemas } from './ids.ts'

export const ATTENDANCE_STATUSES = ['present', 'apologies', 'absent', 'in attendance'] as const
export type AttendanceStatus = (typeof ATTENDANCE_STATUSES)[number]

/** What every event of the attendance says: of whom, and its place among the meeting's events. */
const ofPerson = {
  id: idSchemas.attendance,
  meetingId: idSchemas.meeting,
  personId: idSchemas.person,
  /** A fractional index. */
  order: z.string(),
}

/** A person's answer to the roll. Whoever also joined later is `present` here, and was not there at first. */
const rollEvent = z.object({
  kind: z.literal('roll'),
  ...ofPerson,
  status: z.enum(ATTENDANCE_STATUSES),
  /** Words in brackets after the name: `Vice-Chairman in the Chair`. Empty prints none. */
  as: z.string(),
  /** Why apologies were given; kept, not printed. */
  reason: z.string().default(''),
  /** The member in whose place this person sits. */
  substituteFor: idSchemas.person.nullable().default(null),
  /** Over a video link rather than in the room. */
  isRemote: z.boolean().default(false),
})

/** What an answer to the roll says beyond its status, unless the clerk says more. */
export const PLAIN_ANSWER = {
  as: '',
  reason: '',
  substituteFor: null,
  isRemote: false,
} as const satisfies Partial<z.infer<typeof rollEvent>>

export const MOVES = ['joined', 'left'] as const
export const MOVE_MOMENTS = ['before', 'during', 'after'] as const
export type MoveMoment = (typeof MOVE_MOMENTS)[number]

/** An arrival or a departure. */
const moveEvent = z.object({
  kind: z.literal(MOVES),
  ...ofPerson,
  time: clockTime.nullable(),
  itemId: idSchemas.item.nullable(),
  when: z.enum(MOVE_MOMENTS),
  /** Withdrew, or came back, because of a declared interest. */
  forInterest: z.boolean(),
})

/** A declaration of an interest in an item. */
const declarationEvent = z.object({
  kind: z.literal('declared'),
  ...ofPerson,
  itemId: idSchemas.item,
  /** `a personal`, or just `personal`. */
  interest: z.string(),
  reason: z.string(),
  /** Whether the person leaves the meeting for that item, and is then not counted as present. */
  leaves: z.boolean(),
})

export const CHAIR_SPANS = ['this item', 'the rest of the meeting'] as const

/** Somebody else takes the chair, from the beginning of an item. */
const chairEvent = z.object({
  kind: z.literal('took the chair'),
  ...ofPerson,
  itemId: idSchemas.item,
  span: z.enum(CHAIR_SPANS),
})

/** What is known of who was there, as events; every list, count and sentence is worked out from them. */
export const attendanceEvent = z.discriminatedUnion('kind', [
  rollEvent,
  moveEvent,
  declarationEvent,
  chairEvent,
])
export type AttendanceEvent = z.infer<typeof attendanceEvent>
export type RollEvent = z.infer<typeof rollEvent>
export type MoveEvent = z.infer<typeof moveEvent>
export type DeclarationEvent = z.infer<typeof declarationEvent>
export type ChairEvent = z.infer<typeof chairEvent>
