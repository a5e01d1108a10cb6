import { inTurn } from '../../shared/domain/in-turn.ts'
import type { CopyReason, TakenCopy } from '../../shared/ipc/copy-channels.ts'
import { codeOf, log } from '../log.ts'
import { type Basis, basisOf } from './basis.ts'
import { recordLines } from './fold.ts'
import type { Journal } from './journal.ts'
import type { Snapshots } from './snapshots.ts'

/** Takes snapshots: every five minutes, when it is told to, and at the end; none where nothing changed. */
export interface Snapshotting {
  /** Answers when there is one of all that the journal holds, or there cannot be one. Never rejects. */
  take(reason: CopyReason): Promise<TakenCopy>
  /** The last one. */
  end(): Promise<unknown>
}

export type SnapshotParts = {
  readonly journal: Journal
  readonly snapshots: Snapshots
  /** Milliseconds since 1970. */
  readonly now: () => number
}

const EVERY = 5 * 60 * 1000

export function takesSnapshots(parts: SnapshotParts): Snapshotting {
  const turn = inTurn()
  const take = (reason: CopyReason) => turn(() => takeOne(parts, reason)).catch(notTaken)
  const timer = setInterval(() => take('in time'), EVERY)
  timer.unref()
  return {
    take,
    end() {
      clearInterval(timer)
      return take('on quitting')
    },
  }
}

function notTaken(error: unknown): TakenCopy {
  const code = codeOf(error)
  log({ event: 'no-snapshot', code })
  return { kind: 'failed', code }
}

async function takeOne(parts: SnapshotParts, reason: CopyReason): Promise<TakenCopy> {
  const { journal, snapshots } = parts
  const [newest = null] = await snapshots.newest(1)
  if (journal.lastSequence() === (newest?.sequence ?? 0)) {
    const last = (await snapshots.names()).findLast(({ at }) => at === newest?.at)
    if (last === undefined) return { kind: 'nothing' }
    // One from before something great is known by its name, and stays longer.
    if (!reason.startsWith('before ') || last.reason === reason) return { kind: 'taken', copy: last.number }
  }
  const { frames } = await journal.read()
  return copyOf(parts, basisOf(frames, newest), reason)
}

async function copyOf(
  { journal, snapshots, now }: SnapshotParts,
  basis: Basis,
  reason: CopyReason,
): Promise<TakenCopy> {
  const last = basis.frames.at(-1)
  // A copy of what is not all there would let the rest be thrown away.
  if (!basis.isWhole || basis.isDamaged || last === undefined) return { kind: 'failed', code: 'not-whole' }
  const lines = await recordLines(basis.frames)
  const { sequence, hash, content } = last
  const snapshot = { journal: journal.id, sequence, hash, at: now(), content, lines }
  const copy = await snapshots.add(snapshot, reason)
  const [, second] = await snapshots.newest(2)
  if (second !== undefined) await journal.prune(second.sequence)
  return { kind: 'taken', copy }
}
