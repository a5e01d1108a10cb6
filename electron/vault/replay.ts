import type { ReplyOf } from '../../shared/ipc/contract.ts'
import { changesOf, wholePartOf } from './change-lines.ts'
import type { Frame } from './frame.ts'

/** So many bytes of lines, or one frame, go to the window at a time. */
const LARGEST_PART = 2 * 1024 * 1024

/** Where the last complete copy of everything begins in the frames; null where there is none. */
export function startOfWhole(frames: readonly Frame[]): number | null {
  let begun: number | null = null
  let found: number | null = null
  let expected = 1
  for (const [at, { payload }] of frames.entries()) {
    const whole = wholePartOf(payload)
    if (whole?.part === 1) begun = at
    else if (whole?.part !== expected) begun = null
    expected = (whole?.part ?? 0) + 1
    if (begun !== null && whole?.part === whole?.of) found = begun
  }
  return found
}

/** The next changes after a number; from 0, those that everything is made from, or all that can be read. */
export function nextChanges(frames: readonly Frame[], after: number): ReplyOf<'vault:read'> {
  const start = startOfWhole(frames) ?? 0
  const { sequence: first = 0 } = frames[start] ?? {}
  if (after > 0 && after < first) return { kind: 'out of reach' }
  const waiting = frames.slice(start).filter(({ sequence }) => sequence > after)
  const part = waiting.slice(0, countOfPart(waiting))
  return {
    kind: 'changes',
    changes: part.flatMap(({ payload }) => changesOf(payload)),
    upTo: part.at(-1)?.sequence ?? after,
    isLast: part.length === waiting.length,
  }
}

function countOfPart(waiting: readonly Frame[]): number {
  let bytes = 0
  const full = waiting.findIndex(({ payload }, at) => {
    bytes += payload.byteLength
    return at > 0 && bytes > LARGEST_PART
  })
  return full < 0 ? waiting.length : full
}
