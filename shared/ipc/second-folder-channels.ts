import { z } from 'zod'
import { LONGEST_PASSPHRASE } from './moving-channels.ts'

/** What the window and the main process say to each other about the second folder, which gets the daily copy. */

/** Milliseconds since 1970. */
const moment = z.number()

/** The second folder as it stands. The window learns what it is called, never where it is. */
const secondFolder = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('none') }),
  z.strictObject({
    kind: z.literal('chosen'),
    /** The folder that the clerk chose, and the one that was made in it. */
    folderName: z.string(),
    /** When it last took a copy; null before it ever did. */
    lastCopy: moment.nullable(),
    /** Since when it has not taken one although it should have; null while all is well. */
    failingSince: moment.nullable(),
    /** The system's code of that failure. */
    code: z.string(),
    /** Whether the clerk has not been told of it yet. */
    isNews: z.boolean(),
    isCopying: z.boolean(),
  }),
])
export type SecondFolderState = z.infer<typeof secondFolder>

const nothing = z.strictObject({})

export const secondFolderChannels = {
  /** Asks how it stands; `second-folder:changed` tells when that is no longer so. */
  'second-folder:look': { request: nothing, reply: secondFolder },
  /** Asks which folder, makes the key of its copies, and copies everything there. */
  'second-folder:choose': {
    request: z.strictObject({ passphrase: z.string().min(1).max(LONGEST_PASSPHRASE) }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('chosen') }),
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({ kind: z.literal('failed'), code: z.string() }),
    ]),
  },
  /** Copies everything there now. */
  'second-folder:copy': { request: nothing, reply: secondFolder },
  /** No more copies go there; those that are there stay. */
  'second-folder:forget': { request: nothing, reply: z.strictObject({ kind: z.literal('done') }) },
  /** The clerk was told that it cannot be reached. */
  'second-folder:told': { request: nothing, reply: z.strictObject({ kind: z.literal('done') }) },
} as const
