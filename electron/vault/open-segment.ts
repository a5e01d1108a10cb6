import path from 'node:path'
import type { Disk, OpenFile } from '../files/disk.ts'
import { keepName } from '../files/keep-name.ts'
import { writeAll } from '../files/write-all.ts'
import { firstLineOf, segmentName } from './segment.ts'

/** The segment that is being written. */
export interface OpenSegment {
  /** How many bytes of it are on the disk for good. */
  length(): number
  /** Adds frames, and answers when they are on the disk for good. After it threw, only `leave` may follow. */
  add(frames: Buffer): Promise<void>
  /** Takes away what was not acknowledged, as well as that can be done, and closes it. */
  leave(): Promise<void>
}

const OWNER_ONLY = 0o600

/** Begins a segment. It is on the disk for good only with its first frames. */
export async function beginSegment(
  disk: Disk,
  folder: string,
  number: number,
  journal: string,
): Promise<OpenSegment> {
  const place = path.join(folder, segmentName(number))
  const file = await disk.create(place, OWNER_ONLY)
  let good = 0
  return {
    length: () => good,
    async add(frames) {
      const bytes = good === 0 ? Buffer.concat([firstLineOf(journal), frames]) : frames
      await writeAll(file, bytes)
      await file.syncData()
      if (good === 0) await keepNames(disk, folder)
      good += bytes.byteLength
    },
    async leave() {
      if (good > 0) await quietly(cutBack(file, good))
      await quietly(file.close())
      if (good === 0) await quietly(disk.remove(place))
    },
  }
}

/** The folder may be as new as the file. */
async function keepNames(disk: Disk, folder: string): Promise<void> {
  await keepName(folder, disk)
  await keepName(path.dirname(folder), disk)
}

async function cutBack(file: OpenFile, length: number): Promise<void> {
  await file.cut(length)
  await file.syncData()
}

async function quietly(work: Promise<void>): Promise<void> {
  await work.catch(() => undefined)
}
