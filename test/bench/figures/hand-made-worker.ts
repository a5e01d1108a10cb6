import type { NotesDocument } from '../../../shared/documents/model.ts'
import { handMadeWord } from './hand-made-word.ts'

/** Set above this script when it is put together: the other parts of a Word file, as names and bytes. */
declare const READY_PARTS: readonly (readonly [string, readonly number[]])[]

const readyParts = Object.fromEntries(READY_PARTS.map(([name, bytes]) => [name, new Uint8Array(bytes)]))

addEventListener('message', ({ data }: MessageEvent<NotesDocument>) => {
  const bytes = handMadeWord(data, readyParts)
  postMessage(bytes, { transfer: [bytes.buffer] })
})
