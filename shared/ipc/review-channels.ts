import { z } from 'zod'
import { UNUSABLE } from './paper-channels.ts'

/** What the window and the main process say to each other about files that the chair sends back. */

/** Why a file is not opened; each has a sentence and a next step of its own on the screen. */
export const UNOPENED = [...UNUSABLE, 'PDF'] as const
export type Unopened = (typeof UNOPENED)[number]

const openedReply = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('opened'),
    fileName: z.string(),
    bytes: z.custom<Uint8Array>((it) => it instanceof Uint8Array),
  }),
  z.strictObject({ kind: z.literal('cancelled') }),
  z.strictObject({ kind: z.literal('unusable'), fileName: z.string(), reason: z.enum(UNOPENED) }),
  z.strictObject({ kind: z.literal('failed'), fileName: z.string(), code: z.string() }),
])
export type OpenedReturn = z.infer<typeof openedReply>

export const reviewChannels = {
  /**
   * Asks the clerk, in main's own dialog, for the Word file that the chair sent, looks into it as into a paper,
   * and hands it over. Nothing is kept by that.
   */
  'review:open-word': { request: z.strictObject({}), reply: openedReply },
} as const
