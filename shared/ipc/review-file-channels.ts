import { z } from 'zod'
import { LARGEST_REVIEW_FILE, reviewFile, reviewFileContent } from '../domain/review-file/review-file.ts'
import { REVIEW_FILE_TROUBLES } from '../domain/review-file/trouble.ts'
import { LONGEST_PASSPHRASE } from './moving-channels.ts'

/** What the window and the main process say to each other about review files. */

/** The lock itself takes a little: its head, and a few bytes for every 64 KB. */
export const LARGEST_LOCKED_REVIEW = Math.ceil(LARGEST_REVIEW_FILE * 1.001 + 1000)

/** Of a file that is larger, so much tells that it is. */
export const MOST_DROPPED = LARGEST_LOCKED_REVIEW + 1

const passphrase = z.string().min(1).max(LONGEST_PASSPHRASE)
const nothing = z.strictObject({})
const cancelled = z.strictObject({ kind: z.literal('cancelled') })
const stopped = z.strictObject({ kind: z.literal('stopped') })
const refused = z.strictObject({ kind: z.literal('not taken'), trouble: z.enum(REVIEW_FILE_TROUBLES) })

export const reviewFileChannels = {
  /** Asks where the next review file is written. What goes into it is asked for afterwards: it may be written on meanwhile. */
  'review-file:place': {
    request: z.strictObject({ suggestedName: z.string().min(1).max(200) }),
    reply: z.discriminatedUnion('kind', [z.strictObject({ kind: z.literal('placed') }), cancelled]),
  },
  /** Writes a review, on its way out or back, there, into a file that only the passphrase opens. */
  'review-file:write': {
    request: z.strictObject({ passphrase, content: reviewFileContent }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('written'), fileName: z.string(), folderName: z.string() }),
      stopped,
      /** What was to be written would not be read: only a fault of the window asks for that. */
      refused,
      z.strictObject({ kind: z.literal('failed'), code: z.string() }),
    ]),
  },
  /** A file that was dropped on the window: from here on as if it had been given to the application. */
  'review-file:drop': {
    request: z.strictObject({
      /** A name, never a path. */
      fileName: z.string().min(1).max(255),
      bytes: z.custom<Uint8Array>((it) => it instanceof Uint8Array && it.byteLength <= MOST_DROPPED),
    }),
    reply: z.strictObject({ kind: z.literal('done') }),
  },
  /** Whether a file was given to the application, which `review-file:choose` takes without a question. */
  'review-file:given': { request: nothing, reply: z.strictObject({ isGiven: z.boolean() }) },
  /** Asks which file, or takes the one that was given to the application; and looks how it is locked. */
  'review-file:choose': {
    request: nothing,
    reply: z.discriminatedUnion('kind', [
      /** What was dropped is in no folder that is known. */
      z.strictObject({ kind: z.literal('chosen'), fileName: z.string(), folderName: z.string().nullable() }),
      cancelled,
      refused,
    ]),
  },
  /** Opens the file that was chosen and reads it to its end. Nothing is changed by that. */
  'review-file:read': {
    request: z.strictObject({ passphrase }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('read'), file: reviewFile }),
      stopped,
      refused,
    ]),
  },
  /** Stops the work at hand; nothing of it stays. */
  'review-file:stop': { request: nothing, reply: z.strictObject({ kind: z.literal('done') }) },
} as const
