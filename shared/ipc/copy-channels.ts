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
/** Not a byte of a damaged copy, or of one that a later Minutebook wrote, is shown or restored. */
const unusable = [z.strictObject({ kind: z.enum(['damaged', 'newer', 'gone']) }), failed] as const

const takeCopyRequest = z.strictObject({ reason: z.enum(COPY_REASONS) })
/** `taken` names a copy, that is on the disk and was read back, of all that the journal holds. */
const takeCopyReply = z.discriminatedUnion('kind', [
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

const copyListReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('copies'), copies: z.array(listedCopy).readonly() }),
  failed,
])

const copyRequest = z.strictObject({ copy: copyNumber })

const copyCheckReply = z.discriminatedUnion('kind', [
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
const MEETING_STANDINGS = ['same', 'different', 'missing now', 'unknown'] as const

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

const copyContentsRequest = z.strictObject({ copy: copyNumber, from: z.int().min(0) })
const copyContentsReply = z.discriminatedUnion('kind', [
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

const readMeetingRequest = z.strictObject({
  copy: copyNumber,
  meetingId: idSchemas.meeting,
  from: z.int().min(0),
})
const readMeetingReply = z.discriminatedUnion('kind', [
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

const restoreRequest = z.strictObject({ copy: copyNumber, scope: restoreScope })

const restoreChangesRequest = z.strictObject({
  copy: copyNumber,
  scope: restoreScope,
  from: z.int().min(0),
})
/** What the window is to do to restore, part after part; or that it is more than one step can be. */
const restoreChangesReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changes'),
    changes: z.array(storedChange).readonly(),
    next: z.int().min(0).nullable(),
  }),
  z.strictObject({ kind: z.literal('too much') }),
  ...unusable,
])

/** `restored` says that a start of the window shows the records as they were. */
const restoreReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('restored'), before: copyNumber.nullable() }),
  ...unusable,
])

/** What was restored while there was no store, for the one sentence that tells of it. */
const restoredReply = z.discriminatedUnion('kind', [
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

export const copyChannels = {
  /** Something great is about to be done, or a meeting has ended: everything is copied once more. */
  'vault:take-snapshot': { request: takeCopyRequest, reply: takeCopyReply },
  /** Every safety copy, not looked into yet. */
  'copies:list': { request: z.strictObject({}), reply: copyListReply },
  /** Reads a copy and sees whether every byte of it is what was written. */
  'copies:check': { request: copyRequest, reply: copyCheckReply },
  'copies:contents': { request: copyContentsRequest, reply: copyContentsReply },
  /** The records of one meeting in a copy, part after part, to show it; nothing exempt is among them. */
  'copies:read': { request: readMeetingRequest, reply: readMeetingReply },
  /** What makes the records of now into those of a copy, for the window to do as one step. */
  'copies:changes': { request: restoreChangesRequest, reply: restoreChangesReply },
  /** Restores into the journal alone, where there is no store; the next start of the window follows it. */
  'copies:restore': { request: restoreRequest, reply: restoreReply },
  /** What was restored that way and is not told yet. */
  'copies:restored': { request: z.strictObject({}), reply: restoredReply },
} as const
