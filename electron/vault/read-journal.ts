import path from 'node:path'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import { asBuffer } from '../files/as-buffer.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf } from '../log.ts'
import { type Frame, NO_FRAME } from './frame.ts'
import { readSegment, segmentNumber } from './segment.ts'

/** A frame with the version of the records in it. */
export type VersionedFrame = Frame & { readonly content: number }

/** All that can be read of a journal, in order. */
export type ReadJournal = {
  /** Null where there is no journal yet, or nobody can say whose the files are. */
  readonly id: string | null
  readonly isNewer: boolean
  /** Why some file could not be read at all: a bad sector, or another program that holds it. */
  readonly unreadable: string | null
  readonly frames: readonly VersionedFrame[]
  readonly segments: readonly SegmentFile[]
}

type SegmentFile = { readonly number: number; readonly file: string; readonly lastSequence: number }

/** Reads every segment, as far as each is good; one that cannot be read is as good as one that is missing. */
export async function readJournal(disk: Disk, folder: string): Promise<ReadJournal> {
  let read: ReadJournal = { id: null, isNewer: false, unreadable: null, frames: [], segments: [] }
  const files = await segmentFiles(disk, folder)
  const all = await Promise.all(files.map(({ file }) => readOrCode(disk, file)))
  for (const [at, { number, file }] of files.entries()) {
    const bytes = all[at] ?? 'unknown'
    read =
      typeof bytes === 'string'
        ? { ...read, unreadable: bytes, segments: [...read.segments, notRead(number, file)] }
        : withSegment(read, number, file, bytes)
  }
  return read
}

async function readOrCode(disk: Disk, file: string): Promise<Buffer | string> {
  return disk.read(file).then(asBuffer, codeOf)
}

/** What may be in it is nobody's to remove. */
function notRead(number: number, file: string): SegmentFile {
  return { number, file, lastSequence: Number.POSITIVE_INFINITY }
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
  const isForeign = journal !== null && read.id !== null && journal !== read.id
  const all = isForeign ? read.frames : goneOnWith(read.frames, frames)
  return {
    ...read,
    id: read.id ?? journal,
    isNewer: read.isNewer || isNewer,
    frames: all,
    // a file of another journal is nobody's to remove here
    segments: [
      ...read.segments,
      { number, file, lastSequence: isForeign ? Number.POSITIVE_INFINITY : (all.at(-1)?.sequence ?? 0) },
    ],
  }
}

function goneOnWith<F extends Frame>(frames: readonly F[], next: readonly F[]): readonly F[] {
  const [first] = next
  if (first === undefined || isKnown(frames, next)) return frames
  return [...upTo(frames, first.previous), ...next]
}

/** A copy of an earlier segment, which somebody brought back under another name, says nothing new. */
function isKnown(frames: readonly Frame[], next: readonly Frame[]): boolean {
  return next.every((frame) => frames.some(({ hash }) => hash.equals(frame.hash)))
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
