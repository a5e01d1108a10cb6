import { z } from 'zod'

/** What the window and the main process say to each other about moving everything to another computer. */

/** Why a backup is not taken; each has a sentence and a next step of its own on the screen. */
const BACKUP_TROUBLES = [
  'not a backup',
  'other passphrase',
  'damaged',
  'newer',
  'too large',
  'too many papers',
  'forbidden key',
  'same record twice',
  'not a record',
  'no key file',
  'key file damaged',
  'gone',
  'cannot be read',
] as const
export type BackupTrouble = (typeof BACKUP_TROUBLES)[number]

/** A phrase of many words is welcome; what is longer than a page is none. */
export const LONGEST_PASSPHRASE = 1000
const passphrase = z.string().min(1).max(LONGEST_PASSPHRASE)

const nothing = z.strictObject({})
const failed = z.strictObject({ kind: z.literal('failed'), code: z.string() })
const stopped = z.strictObject({ kind: z.literal('stopped') })
const cancelled = z.strictObject({ kind: z.literal('cancelled') })
const refused = z.strictObject({ kind: z.literal('not taken'), trouble: z.enum(BACKUP_TROUBLES) })

/** What a backup holds, every byte of which was verified. */
const backupSummary = z.strictObject({
  /** Milliseconds since 1970. */
  made: z.number(),
  /** The version of the Minutebook that made it. */
  by: z.string(),
  committees: z.array(z.string()).readonly(),
  meetings: z.int().min(0),
  people: z.int().min(0),
  papers: z.int().min(0),
  /** The days of the first and the last meeting. */
  from: z.string().nullable(),
  to: z.string().nullable(),
})
export type BackupSummary = z.infer<typeof backupSummary>

export const movingChannels = {
  /** Asks where, and writes everything that is stored into one file that only the passphrase opens. */
  'moving:save': {
    request: z.strictObject({ passphrase }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('saved'), fileName: z.string(), folderName: z.string() }),
      cancelled,
      stopped,
      /** There is nothing to save, or not all of it can be read. */
      z.strictObject({ kind: z.literal('nothing to save') }),
      failed,
    ]),
  },
  /** Asks which file, and looks how it is locked. */
  'moving:choose': {
    request: nothing,
    reply: z.discriminatedUnion('kind', [
      z.strictObject({
        kind: z.literal('chosen'),
        fileName: z.string(),
        folderName: z.string(),
        /** Whether a passphrase opens it; a file of records has none. */
        isLocked: z.boolean(),
      }),
      cancelled,
      refused,
    ]),
  },
  /** Opens the file that was chosen and reads it to its end. Nothing is changed by that. */
  'moving:look': {
    request: z.strictObject({ passphrase: z.string().max(LONGEST_PASSPHRASE) }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('found'), summary: backupSummary }),
      stopped,
      refused,
    ]),
  },
  /** Puts what was found in the place of everything, after a copy of it, as one switch. */
  'moving:replace': {
    request: nothing,
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('replaced') }),
      stopped,
      refused,
      failed,
    ]),
  },
  /** What became of the last switch, once, for the window that starts after it. */
  'moving:outcome': {
    request: nothing,
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('nothing') }),
      z.strictObject({
        kind: z.literal('replaced'),
        /** When the backup was made that everything was replaced by. */
        made: z.number(),
        /** The safety copy of what was there before; null where there was nothing. */
        before: z.int().min(1).nullable(),
      }),
    ]),
  },
  /** How far the work at hand has come, in bytes. */
  'moving:progress': {
    request: nothing,
    reply: z.strictObject({ done: z.number().min(0), of: z.number().min(0) }),
  },
  /** Stops the work at hand; nothing of it stays. */
  'moving:stop': { request: nothing, reply: z.strictObject({ kind: z.literal('done') }) },
} as const
