import { z } from 'zod'
import { paperFile, paperHash } from '../records/paper.ts'

/** The papers of items: what crosses between the window and main, which keeps their bytes. */

const MEGABYTE = 1024 * 1024

/** No file is larger (reliability 4); what a Word file may be is less, and main says so. */
export const LARGEST_PAPER = 100 * MEGABYTE

/** Why a file cannot be a paper; each has a sentence and a next step of its own on the screen. */
export const UNUSABLE = [
  'empty',
  'too large',
  'neither Word nor PDF',
  'older Word',
  'another Office file',
  'Word template',
  'strict Word',
  'name of another kind',
  'password',
  'macros',
  'linked parts',
  'damaged',
  'too many parts',
  'too many pages',
  'part too large',
  'unpacks too large',
  'unsafe names',
  'doubled parts',
  'declares a document type',
  'took too long',
  'took too much memory',
  'could not be looked into',
] as const
export type Unusable = (typeof UNUSABLE)[number]

const failed = z.strictObject({ kind: z.literal('failed'), code: z.string() })

/** What became of a file: its bytes are on the disk for good, it cannot be a paper, or the disk failed. */
const keptReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('kept'),
    file: paperFile,
    /** How many pages it has, where reading it told. */
    pages: z.int().min(1).nullable(),
  }),
  z.strictObject({ kind: z.literal('unusable'), fileName: z.string(), reason: z.enum(UNUSABLE) }),
  failed.extend({ fileName: z.string() }),
])
export type KeptPaper = z.infer<typeof keptReply>

const readReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('read'), bytes: z.custom<Uint8Array>((it) => it instanceof Uint8Array) }),
  /** There is no such file in the vault. */
  z.strictObject({ kind: z.literal('missing') }),
  /** Its bytes are not those that were kept. */
  z.strictObject({ kind: z.literal('damaged') }),
  failed,
])
export type ReadPaper = z.infer<typeof readReply>

export const paperRequests = {
  /** Looks into a file that was dropped on the window and, where it can be a paper, keeps its bytes. */
  'papers:keep': {
    request: z.strictObject({
      /** A name, never a path. */
      fileName: z.string().min(1).max(255),
      bytes: z.custom<Uint8Array>((it) => it instanceof Uint8Array && it.byteLength <= LARGEST_PAPER),
    }),
    reply: keptReply,
  },
  /** Asks the clerk, in main's own dialog, for files, and does the same with each of them. */
  'papers:choose': {
    request: z.strictObject({ several: z.boolean() }),
    reply: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('cancelled') }),
      z.strictObject({ kind: z.literal('chosen'), files: z.array(keptReply).readonly() }),
    ]),
  },
  /** The bytes of a paper, as they were kept. */
  'papers:read': { request: z.strictObject({ hash: paperHash }), reply: readReply },
} as const
