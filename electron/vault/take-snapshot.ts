import { codeOf, log } from '../log.ts'
import { basisOf } from './basis.ts'
import { recordLines } from './fold.ts'
import type { Journal } from './journal.ts'
import type { Snapshots } from './snapshots.ts'

/** Takes snapshots: every five minutes, when it is told to, and at the end; none where nothing changed. */
export interface Snapshotting {
  /** Settles when there is one of all that the journal holds, or there cannot be one. Never rejects. */
  take(): Promise<void>
  /** The last one. */
  end(): Promise<void>
}

export type SnapshotParts = {
  readonly journal: Journal
  readonly snapshots: Snapshots
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const EVERY = 5 * 60 * 1000

export function takesSnapshots(parts: SnapshotParts): Snapshotting {
  let last: Promise<void> = Promise.resolve()
  const take = () => {
    last = last
      .then(() => takeOne(parts))
      .catch((error) => {
        log({ event: 'no-snapshot', code: codeOf(error) })
      })
    return last
  }
  const timer = setInterval(take, EVERY)
  timer.unref()
  return {
    take,
    end() {
      clearInterval(timer)
      return take()
    },
  }
}

async function takeOne({ journal, snapshots, now }: SnapshotParts): Promise<void> {
  const [newest = null] = await snapshots.newest(1)
  if (journal.lastSequence() === (newest?.sequence ?? 0)) return
  const { frames } = await journal.read()
  const basis = basisOf(frames, newest)
  const last = basis.frames.at(-1)
  // A copy of what is not all there would let the rest be thrown away.
  if (!basis.isWhole || basis.isDamaged || last === undefined) return
  const lines = await recordLines(basis.frames)
  await snapshots.add({ journal: journal.id, sequence: last.sequence, hash: last.hash, at: now(), lines })
  const [, second] = await snapshots.newest(2)
  if (second !== undefined) await journal.prune(second.sequence)
}
