import { z } from 'zod'
import { storedChange } from '../records/change.ts'
import { idSchemas } from '../records/ids.ts'
import { TABLE_NAMES } from '../records/tables.ts'

/** What the window and the main process say to each other about safety copies (reliability 3.7, 3.9). */

/** Why a safety copy was taken. */
export const COPY_REASONS = [
  'in time',
  'end of meeting',
  'before import',
  'before restore',
  'before migration',
  'on quitting',
] as const
export type CopyReason = (typeof COPY_REASONS)[number]

/** The number of a copy; the window never names files. */
const copyNumber = z.int().min(1)

const failed = z.strictObject({ kind: z.literal('failed'), code: z.string() })
/** Not a byte of a damaged copy is shown or restored. */
const unusable = [z.strictObject({ kind: z.enum(['damaged', 'gone']) }), failed] as const

export const takeCopyRequest = z.strictObject({ reason: z.enum(COPY_REASONS) })
/** `taken` names a copy, that is on the disk and was read back, of all that the journal holds. */
export const takeCopyReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('taken'), copy: copyNumber }),
  /** There is nothing yet to copy. */
  z.strictObject({ kind: z.literal('nothing') }),
  failed,
])
export type TakenCopy = z.infer<typeof takeCopyReply>

const listedCopy = z.strictObject({
  copy: copyNumber,
  /** Milliseconds since 1970. */
  at: z.number(),
  reason: z.enum(COPY_REASONS),
})
export type ListedCopy = z.infer<typeof listedCopy>

export const copyListReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('copies'), copies: z.array(listedCopy).readonly() }),
  failed,
])

export const copyRequest = z.strictObject({ copy: copyNumber })

export const copyCheckReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('good'),
    bytes: z.int().min(0),
    committees: z.int().min(0),
    meetings: z.int().min(0),
    people: z.int().min(0),
  }),
  ...unusable,
])
export type CopyCheck = z.infer<typeof copyCheckReply>

/** How a meeting in a copy stands to what there is now; unknown where nobody can read that. */
export const MEETING_STANDINGS = ['same', 'different', 'missing now', 'unknown'] as const

/** A meeting as the list of a copy names it; any word of it may be of an earlier form, and so empty. */
const listedMeeting = z.strictObject({
  id: idSchemas.meeting,
  committee: z.string(),
  date: z.string(),
  stands: z.enum(MEETING_STANDINGS),
})
export type ListedMeeting = z.infer<typeof listedMeeting>

/** What restoring all of a copy would change, in meetings and in everything else. */
const copyDifference = z.strictObject({
  /** Meetings that there are now and the copy does not have: they would go. */
  goingMeetings: z.int().min(0),
  comingMeetings: z.int().min(0),
  changedMeetings: z.int().min(0),
  /** Whether people, committees, or how they write would change. */
  changesOthers: z.boolean(),
})
export type CopyDifference = z.infer<typeof copyDifference>

export const copyContentsRequest = z.strictObject({ copy: copyNumber, from: z.int().min(0) })
export const copyContentsReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('contents'),
    meetings: z.array(listedMeeting).readonly(),
    /** Where the next part begins; null after the last. */
    next: z.int().min(0).nullable(),
    /** Null where nobody can read what there is now. */
    difference: copyDifference.nullable(),
  }),
  ...unusable,
])

/** A record as an earlier Minutebook may have written it; whoever reads it checks it. */
const copiedRecord = z.strictObject({
  table: z.enum(TABLE_NAMES),
  record: z.looseObject({ id: z.string() }),
})
export type CopiedRecord = z.infer<typeof copiedRecord>

export const readMeetingRequest = z.strictObject({
  copy: copyNumber,
  meetingId: idSchemas.meeting,
  from: z.int().min(0),
})
export const readMeetingReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('records'),
    records: z.array(copiedRecord).readonly(),
    next: z.int().min(0).nullable(),
    /** The number of the meeting's first minute, where it runs on. */
    nextMinuteNumber: z.int().min(1),
  }),
  ...unusable,
])

/** One meeting with what it needs, or everything. */
const restoreScope = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('everything') }),
  z.strictObject({ kind: z.literal('meeting'), meetingId: idSchemas.meeting }),
])
export type RestoreScope = z.infer<typeof restoreScope>

export const restoreRequest = z.strictObject({ copy: copyNumber, scope: restoreScope })

export const restoreChangesRequest = z.strictObject({
  copy: copyNumber,
  scope: restoreScope,
  from: z.int().min(0),
})
/** What the window is to do to restore, part after part; or that it is more than one step can be. */
export const restoreChangesReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changes'),
    changes: z.array(storedChange).readonly(),
    next: z.int().min(0).nullable(),
  }),
  z.strictObject({ kind: z.literal('too much') }),
  ...unusable,
])

/** `restored` says that a start of the window shows the records as they were. */
export const restoreReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('restored'), before: copyNumber.nullable() }),
  ...unusable,
])

/** What was restored while there was no store, for the one sentence that tells of it. */
export const restoredReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('restored'),
    /** Of which moment the copy was, in milliseconds since 1970. */
    at: z.number(),
    /** The copy of all that there was before. */
    before: copyNumber.nullable(),
    scope: restoreScope,
  }),
  z.strictObject({ kind: z.literal('nothing') }),
])
