import { z } from 'zod'
import { changeSchema, storedChange } from '../records/change.ts'
import type { EventChannel } from './bridge-names.ts'
import { copyChannels } from './copy-channels.ts'
import { movingChannels } from './moving-channels.ts'
import { paperRequests } from './paper-channels.ts'
import { printRequests } from './print-channels.ts'
import { reviewChannels } from './review-channels.ts'
import { reviewFileChannels } from './review-file-channels.ts'
import { secondFolderChannels } from './second-folder-channels.ts'
import { spaceChannels } from './space-channels.ts'

/**
 * Everything that crosses between the window and the main process. Both sides derive their types from
 * this table, and main parses every request with its schema: a call that is not here cannot be made.
 */

/** Where a file was saved before, in words main alone can turn into a path: the window never names paths. */
const placeToken = z.string().min(1).max(64).brand<'PlaceToken'>()
export type PlaceToken = z.infer<typeof placeToken>

const MEGABYTE = 1024 * 1024

const fileBytes = z.custom<Uint8Array>((it) => it instanceof Uint8Array && it.byteLength <= 200 * MEGABYTE)

const saveRequest = z.strictObject({
  /** `ask` shows the save dialog; `again` writes to a place that was chosen before. */
  where: z.discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('ask'), suggestedName: z.string().min(1).max(200) }),
    z.strictObject({ kind: z.literal('again'), place: placeToken }),
  ]),
  fileType: z.enum(['word', 'text', 'pdf']),
  bytes: fileBytes,
})

const saveCopyRequest = z.strictObject({
  suggestedName: z.string().min(1).max(200),
  fileType: z.enum(['word', 'text']),
  /** The meeting at hand, to read. */
  readable: fileBytes,
  /** `put people per-… {…}`, one a record, and without a word that is exempt. */
  lines: fileBytes,
})

/** Why a file could not be written; each has a sentence and a next step of its own on the screen. */
const SAVE_FAILURES = [
  'open in another program',
  'disk full',
  'no permission',
  'read-only place',
  'place is gone',
  'name not allowed',
  'unknown',
] as const
export type SaveFailure = (typeof SAVE_FAILURES)[number]

const saveReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('saved'),
    place: placeToken,
    fileName: z.string(),
    folderName: z.string(),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({
    kind: z.literal('failed'),
    failure: z.enum(SAVE_FAILURES),
    place: placeToken,
    fileName: z.string(),
    /** The system's own code, such as EIO, for a failure that has no sentence yet. */
    code: z.string(),
  }),
])
export type SaveReply = z.infer<typeof saveReply>

const doneReply = z.strictObject({ kind: z.literal('done') })
const placeRequest = z.strictObject({ place: placeToken })
const placeReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('done') }),
  z.strictObject({ kind: z.literal('gone') }),
])

/** What is written together, under a number that only rises. */
const changeSet = z.strictObject({
  sequence: z.int().min(1),
  /** They cross as text: a long minute is thousands of small objects, and each would cost the window time to copy. */
  changes: z.string().transform(parsedJson).pipe(z.array(changeSchema).readonly()),
  /**
   * Changes as they are made; or a part of everything that is stored, which makes the journal whole: what
   * was in it before all those parts is no longer needed.
   */
  whole: z.strictObject({ part: z.int().min(1), of: z.int().min(1) }).nullable(),
})
export type ChangeSet = z.infer<typeof changeSet>

function parsedJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
}

const failed = z.strictObject({ kind: z.literal('failed'), code: z.string() })

const vaultReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    /** Which journal it is. */
    journal: z.string(),
    /** The last number that the journal holds; 0 before there is any. */
    lastSequence: z.int().min(0),
    /** Whether everything that was ever stored can be made from it. */
    isWhole: z.boolean(),
    /** Whether something that it once held can no longer be read. */
    isDamaged: z.boolean(),
    /** The version of the records that it comes to. */
    content: z.int().min(1),
  }),
  z.strictObject({ kind: z.literal('newer') }),
  failed,
])
export type OpenedVault = Extract<z.infer<typeof vaultReply>, { kind: 'opened' }>

const readReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('changes'),
    changes: z.array(storedChange).readonly(),
    /** The number of the last of them. */
    upTo: z.int().min(0),
    isLast: z.boolean(),
  }),
  /** Not all the changes since then are there: everything must be read, from 0. */
  z.strictObject({ kind: z.literal('out of reach') }),
  failed,
])

const appendReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('kept') }),
  /** Its number is not higher than the last: only a fault of the window asks for that. */
  z.strictObject({ kind: z.literal('out of step') }),
  failed,
])

/** Requests of the window, each with the form of its argument and of its answer. */
export const requests = {
  'file:save': { request: saveRequest, reply: saveReply },
  /** A readable file where the clerk says and, beside it, all records as lines, for Minutebook itself. */
  'file:save-copy': { request: saveCopyRequest, reply: saveReply },
  'file:open': { request: placeRequest, reply: placeReply },
  'file:show-in-folder': { request: placeRequest, reply: placeReply },
  /** Asks for the journal on the disk, once the window starts. */
  'vault:open': { request: z.strictObject({}), reply: vaultReply },
  /** Answers when the changes are on the disk for good, or cannot be. */
  'vault:append': { request: changeSet, reply: appendReply },
  /** Asks, part after part, for all changes after a number, or from 0 for all that the journal comes to. */
  'vault:read': { request: z.strictObject({ after: z.int().min(0) }), reply: readReply },
  /** Whether the store may hold other than the journal does, so that all of it must be compared. */
  'vault:store-state': {
    request: z.strictObject({}),
    reply: z.strictObject({ kind: z.enum(['as left', 'unsure']) }),
  },
  /** The store that the window found lacks something: the copy of it that was made before is kept. */
  'vault:keep-copy': { request: z.strictObject({}), reply: doneReply },
  /** Takes a store away that cannot even be opened, so that another can be made in its place. */
  'vault:take-store-away': { request: z.strictObject({}), reply: doneReply },
  ...paperRequests,
  ...printRequests,
  ...reviewChannels,
  ...spaceChannels,
  ...copyChannels,
  ...movingChannels,
  ...secondFolderChannels,
  ...reviewFileChannels,
  'app:info': {
    request: z.strictObject({}),
    reply: z.strictObject({
      version: z.string(),
      electron: z.string(),
      chromium: z.string(),
      platform: z.string(),
      packaged: z.boolean(),
    }),
  },
  /** Shows the page anew: the page itself cannot, because it may not navigate at all. */
  'window:start-again': { request: z.strictObject({}), reply: doneReply },
  /** The window's answer to `window:closing`: everything is saved, or the clerk must decide. */
  'window:ready-to-close': {
    request: z.strictObject({ unsaved: z.boolean() }),
    reply: z.strictObject({ kind: z.enum(['closing', 'staying']) }),
  },
} as const

export type RequestChannel = keyof typeof requests
export type RequestOf<C extends RequestChannel> = z.infer<(typeof requests)[C]['request']>
/** What the window hands over for it: the same, but for what crosses as text. */
type AskedWith<C extends RequestChannel> = C extends 'vault:append' ? SentChangeSet : RequestOf<C>
type SentChangeSet = z.input<typeof changeSet>
export type ReplyOf<C extends RequestChannel> = z.infer<(typeof requests)[C]['reply']>

/** A call that main refused: it came from elsewhere, was not of its form, or broke inside. */
export type Refusal = { readonly kind: 'refused'; readonly reason: 'sender' | 'form' | 'size' | 'fault' }

/** The one object the preload gives to the window. */
export interface Bridge {
  request<C extends RequestChannel>(channel: C, argument: AskedWith<C>): Promise<ReplyOf<C> | Refusal>
  /** Listens to an event; the function it returns stops listening. */
  on(channel: EventChannel, listener: () => void): () => void
}
