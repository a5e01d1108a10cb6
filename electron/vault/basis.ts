import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import { wholePartOf } from './change-lines.ts'
import { NO_FRAME } from './frame.ts'
import type { VersionedFrame } from './read-journal.ts'
import { startOfWhole } from './replay.ts'
import type { Snapshot } from './snapshot-file.ts'

/** What everything that is stored can be made from. */
export type Basis = {
  /** The last copy of everything and all the changes after it; or all there is, where there is no copy. */
  readonly frames: readonly VersionedFrame[]
  /** Whether there is such a copy. */
  readonly isWhole: boolean
  /** Whether changes after it are missing. A torn end is no damage: it was never acknowledged. */
  readonly isDamaged: boolean
  /** The version of its records, which is that of what it begins with. */
  readonly content: number
}

/** The last copy of everything is in the journal itself, or is a snapshot. */
export function basisOf(frames: readonly VersionedFrame[], snapshot: Snapshot | null): Basis {
  const start = startOfWhole(frames)
  if (snapshot !== null && snapshot.sequence >= endOfWhole(frames, start)) return since(snapshot, frames)
  return basisFrom(frames.slice(start ?? 0), start !== null)
}

/**
 * What bears a later version than the beginning is a copy of everything that was brought to it and is not complete:
 * it has nothing that is not there without it.
 */
function basisFrom(frames: readonly VersionedFrame[], isWhole: boolean): Basis {
  const content = frames[0]?.content ?? CONTENT_VERSION
  const used = frames.filter((frame) => frame.content === content)
  return { frames: used, isWhole, isDamaged: isBrokenChain(used), content }
}

function endOfWhole(frames: readonly VersionedFrame[], start: number | null): number {
  const first = start === null ? undefined : frames[start]
  if (start === null || first === undefined) return 0
  return frames[start + (wholePartOf(first.payload)?.of ?? 1) - 1]?.sequence ?? 0
}

function since(snapshot: Snapshot, frames: readonly VersionedFrame[]): Basis {
  return basisFrom(
    [frameOf(snapshot), ...frames.filter(({ sequence }) => sequence > snapshot.sequence)],
    true,
  )
}

function frameOf({ sequence, hash, lines, content }: Snapshot): VersionedFrame {
  let payload: Buffer | null = null
  return {
    sequence,
    previous: NO_FRAME,
    hash,
    content,
    // Everything is copied by that, which a start that finds all well need not wait for.
    get payload() {
      payload ??= Buffer.concat([Buffer.from('whole 1 1\n'), lines])
      return payload
    },
  }
}

/** Whether some frame does not go on from the one before it. */
function isBrokenChain(frames: readonly VersionedFrame[]): boolean {
  return frames.some((frame, at) => {
    const earlier = frames[at - 1]
    return earlier !== undefined && !frame.previous.equals(earlier.hash)
  })
}
