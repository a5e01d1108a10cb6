import path from 'node:path'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import type { Disk } from '../files/disk.ts'
import { type Frame, NO_FRAME } from './frame.ts'
import { readSegment, segmentNumber } from './segment.ts'

/** A frame with the version of the records in it. */
export type VersionedFrame = Frame & { readonly content: number }

/** All that can be read of a journal, in order. */
export type ReadJournal = {
  /** Null where there is no journal yet, or nobody can say whose the files are. */
  readonly id: string | null
  readonly isNewer: boolean
  readonly frames: readonly VersionedFrame[]
  readonly segments: readonly SegmentFile[]
}

type SegmentFile = { readonly number: number; readonly file: string; readonly lastSequence: number }

/** Reads every segment, as far as each is good. */
export async function readJournal(disk: Disk, folder: string): Promise<ReadJournal> {
  let read: ReadJournal = { id: null, isNewer: false, frames: [], segments: [] }
  for (const { number, file } of await segmentFiles(disk, folder)) {
    read = withSegment(read, number, file, Buffer.from(await disk.read(file)))
  }
  return read
}

async function segmentFiles(disk: Disk, folder: string) {
  const names = await disk.list(folder)
  return names
    .flatMap((name) => {
      const number = segmentNumber(name)
      return number === null ? [] : [{ number, file: path.join(folder, name) }]
    })
    .sort((a, b) => a.number - b.number)
}

function withSegment(read: ReadJournal, number: number, file: string, bytes: Buffer): ReadJournal {
  const segment = readSegment(bytes)
  const { journal, isNewer } = segment
  const content = segment.content ?? read.frames.at(-1)?.content ?? CONTENT_VERSION
  const frames = segment.frames.map((frame) => ({ ...frame, content }))
  const [first] = frames
  const kept = first === undefined ? read.frames : upTo(read.frames, first.previous)
  const all = [...kept, ...frames]
  return {
    id: read.id ?? journal,
    isNewer: read.isNewer || isNewer,
    frames: all,
    segments: [...read.segments, { number, file, lastSequence: all.at(-1)?.sequence ?? 0 }],
  }
}

/**
 * The frames up to the one that is named: a segment goes on from the frame that its first one names. What an
 * earlier segment holds after that was never acknowledged: its write failed, and so may have the attempt to
 * take it away.
 */
export function upTo<F extends Frame>(frames: readonly F[], named: Buffer): readonly F[] {
  if (named.equals(NO_FRAME)) return []
  const at = frames.findLastIndex(({ hash }) => hash.equals(named))
  return at < 0 ? frames : frames.slice(0, at + 1)
}
