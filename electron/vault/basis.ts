import { wholePartOf } from './change-lines.ts'
import { type Frame, NO_FRAME } from './frame.ts'
import { startOfWhole } from './replay.ts'
import type { Snapshot } from './snapshot-file.ts'

/** What everything that is stored can be made from. */
export type Basis = {
  /** The last copy of everything and all the changes after it; or all there is, where there is no copy. */
  readonly frames: readonly Frame[]
  /** Whether there is such a copy. */
  readonly isWhole: boolean
  /** Whether changes after it are missing. A torn end is no damage: it was never acknowledged. */
  readonly isDamaged: boolean
}

/** The last copy of everything is in the journal itself, or is a snapshot. */
export function basisOf(frames: readonly Frame[], snapshot: Snapshot | null): Basis {
  const start = startOfWhole(frames)
  if (snapshot !== null && snapshot.sequence >= endOfWhole(frames, start)) return since(snapshot, frames)
  const used = frames.slice(start ?? 0)
  return { frames: used, isWhole: start !== null, isDamaged: isBrokenChain(used) }
}

function endOfWhole(frames: readonly Frame[], start: number | null): number {
  const first = start === null ? undefined : frames[start]
  if (start === null || first === undefined) return 0
  return frames[start + (wholePartOf(first.payload)?.of ?? 1) - 1]?.sequence ?? 0
}

function since(snapshot: Snapshot, frames: readonly Frame[]): Basis {
  const copy = frameOf(snapshot)
  const used = [copy, ...frames.filter(({ sequence }) => sequence > snapshot.sequence)]
  return { frames: used, isWhole: true, isDamaged: isBrokenChain(used) }
}

function frameOf({ sequence, hash, lines }: Snapshot): Frame {
  const payload = Buffer.concat([Buffer.from('whole 1 1\n'), lines])
  return { sequence, previous: NO_FRAME, hash, payload }
}

/** Whether some frame does not go on from the one before it. */
function isBrokenChain(frames: readonly Frame[]): boolean {
  return frames.some((frame, at) => {
    const earlier = frames[at - 1]
    return earlier !== undefined && !frame.previous.equals(earlier.hash)
  })
}
