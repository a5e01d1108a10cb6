import { z } from 'zod'

const bytes = z.number().min(0)

/** How much room the disk with the records has, in bytes. */
const spaceReply = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('enough') }),
  z.strictObject({ kind: z.literal('low'), free: bytes, needed: bytes }),
  /** What was kept in reserve is in use. */
  z.strictObject({ kind: z.literal('full'), free: bytes, needed: bytes }),
])

export const spaceChannels = {
  /** Asks what is known; `space:changed` tells when that is no longer so. */
  'space:look': { request: z.strictObject({}), reply: spaceReply },
} as const
