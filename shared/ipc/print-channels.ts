import { z } from 'zod'

/** Printing Word files as PDF, for packs: what crosses between the window and main, which has the printer. */

const MEGABYTE = 1024 * 1024
/** What a Word file may be, and a pack of notes with it. */
const LARGEST_WORD_FILE = 64 * MEGABYTE

const bytes = z.custom<Uint8Array>((it) => it instanceof Uint8Array && it.byteLength <= LARGEST_WORD_FILE)

/** Something that turned out not to be drawable, in the words of a clerk: `a picture`. */
const missing = z.strictObject({ kind: z.literal('missing'), what: z.string().max(100) })

/** Whether a Word file could be read, and all of it drawn: what the page that draws it says to main. */
export const drawnWord = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.enum(['drawn', 'unreadable']) }),
  missing,
])
export type DrawnWord = z.infer<typeof drawnWord>

const printedReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('printed'), pdf: z.custom<Uint8Array>((it) => it instanceof Uint8Array) }),
  missing,
  z.strictObject({ kind: z.literal('failed'), reason: z.enum(['unreadable', 'took too long', 'broke']) }),
])
export type PrintedWord = z.infer<typeof printedReply>

const printRequest = z.strictObject({
  file: bytes,
  /** How tall its lines are, of what its fonts ask for. */
  lines: z.number().min(0.9).max(1),
})
export type WordToPrint = z.infer<typeof printRequest>

export const printRequests = {
  /** Draws a Word file out of sight and answers with it as PDF, without its headers and footers. */
  'print:word': { request: printRequest, reply: printedReply },
} as const
