import { createHash } from 'node:crypto'

/** One entry of the journal. Its hash is over all of it, and the next frame names it: a chain. */
export type Frame = {
  readonly sequence: number
  /** The hash of the frame before it. */
  readonly previous: Buffer
  readonly payload: Buffer
  readonly hash: Buffer
}

/** What the first frame of a journal names as the one before it. */
export const NO_FRAME = Buffer.alloc(32)

/** By which a reader finds the next frame behind damaged bytes. */
const MARK = Buffer.from('MBF1')
const LENGTH_AT = 4
const SEQUENCE_AT = 8
const SEQUENCE_BYTES = 6
const PREVIOUS_AT = 14
const HASH_BYTES = 32
const PAYLOAD_AT = PREVIOUS_AT + HASH_BYTES

/** mark, length of the payload, sequence, hash of the previous frame, payload, hash of all that. */
export function encodedFrame({ sequence, previous, payload }: Omit<Frame, 'hash'>): Buffer {
  const head = Buffer.alloc(PAYLOAD_AT)
  MARK.copy(head)
  head.writeUInt32LE(payload.byteLength, LENGTH_AT)
  head.writeUIntLE(sequence, SEQUENCE_AT, SEQUENCE_BYTES)
  previous.copy(head, PREVIOUS_AT)
  const body = Buffer.concat([head, payload])
  return Buffer.concat([body, hashOf(body)])
}

/** The hash of a frame that was encoded. */
export function hashOfEncoded(frame: Buffer): Buffer {
  return frame.subarray(-HASH_BYTES)
}

type FoundFrame = { readonly frame: Frame; readonly end: number }

/** The next frame that is whole, at a place or behind it. */
export function frameFrom(bytes: Buffer, start: number): FoundFrame | null {
  let at = bytes.indexOf(MARK, start)
  while (at >= 0) {
    const found = frameAt(bytes, at)
    if (found !== null) return found
    at = bytes.indexOf(MARK, at + 1)
  }
  return null
}

/** The frame that begins at a place; null where none does, or its bytes are not what was written. */
function frameAt(bytes: Buffer, start: number): FoundFrame | null {
  if (bytes.byteLength < start + PAYLOAD_AT + HASH_BYTES) return null
  if (bytes.compare(MARK, 0, MARK.byteLength, start, start + MARK.byteLength) !== 0) return null
  const hashAt = start + PAYLOAD_AT + bytes.readUInt32LE(start + LENGTH_AT)
  if (bytes.byteLength < hashAt + HASH_BYTES) return null
  const hash = bytes.subarray(hashAt, hashAt + HASH_BYTES)
  if (!hash.equals(hashOf(bytes.subarray(start, hashAt)))) return null
  const frame = {
    sequence: bytes.readUIntLE(start + SEQUENCE_AT, SEQUENCE_BYTES),
    previous: bytes.subarray(start + PREVIOUS_AT, start + PAYLOAD_AT),
    payload: bytes.subarray(start + PAYLOAD_AT, hashAt),
    hash,
  }
  return { frame, end: hashAt + HASH_BYTES }
}

function hashOf(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest()
}
