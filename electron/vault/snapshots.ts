import path from 'node:path'
import type { CopyReason } from '../../shared/ipc/copy-channels.ts'
import { asBuffer } from '../files/as-buffer.ts'
import type { Disk } from '../files/disk.ts'
import { makeKeptFolder } from '../files/keep-name.ts'
import { keptSnapshots } from './retention.ts'
import {
  encodedSnapshot,
  isOfLaterVersion,
  readSnapshotName,
  type Snapshot,
  type SnapshotName,
  snapshotName,
  verifiedSnapshot,
} from './snapshot-file.ts'
import { UNFINISHED, writeVerified } from './write-verified.ts'

/** The snapshots in a folder. */
export interface Snapshots {
  /** The newest ones that hold what was written, the newest first; so many at most. Throws `LATER` for one of a later version. */
  newest(count: number): Promise<readonly Snapshot[]>
  /** Every one, good or not, the oldest first. Throws where the folder cannot be read. */
  names(): Promise<readonly SnapshotName[]>
  /** The bytes of one, which may not be what was written. */
  read(name: SnapshotName): Promise<Buffer>
  /**
   * Writes one more and removes those that need not stay. Throws where it cannot be written.
   * @returns its number
   */
  add(snapshot: Snapshot, reason?: CopyReason): Promise<number>
}

export function createSnapshots(disk: Disk, folder: string): Snapshots {
  return {
    async newest(count) {
      const found: Snapshot[] = []
      for (const { name } of (await namesIn(disk, folder)).toReversed()) {
        if (found.length === count) break
        const snapshot = await readSnapshot(disk, path.join(folder, name))
        if (snapshot !== null) found.push(snapshot)
      }
      return found
    },
    async names() {
      await disk.makeFolder(folder)
      return inOrder(await disk.list(folder))
    },
    async read({ name }) {
      return asBuffer(await disk.read(path.join(folder, name)))
    },
    async add(snapshot, reason) {
      await makeKeptFolder(folder, disk)
      const number = ((await namesIn(disk, folder)).at(-1)?.number ?? 0) + 1
      const file = path.join(folder, snapshotName(number, snapshot.at, reason))
      await writeVerified(disk, file, encodedSnapshot(snapshot))
      await tidy(disk, folder, snapshot.at)
      return number
    },
  }
}

/** The code of a snapshot that a later Minutebook wrote: what is older beside it is not gone on with. */
export const LATER = 'later-version'

/** One that cannot be read is passed over, as one is whose bytes are not what was written. */
async function readSnapshot(disk: Disk, file: string): Promise<Snapshot | null> {
  const read = await disk.read(file).catch(() => null)
  if (read === null) return null
  const bytes = asBuffer(read)
  if (isOfLaterVersion(bytes)) throw Object.assign(new Error('Of a later version.'), { code: LATER })
  return verifiedSnapshot(bytes)
}

async function tidy(disk: Disk, folder: string, now: number): Promise<void> {
  const names = await namesIn(disk, folder)
  const kept = keptSnapshots(names, now)
  const unfinished = (await disk.list(folder)).filter((name) => name.endsWith(UNFINISHED))
  const removed = names.filter((name) => !kept.includes(name)).map(({ name }) => name)
  for (const name of [...removed, ...unfinished]) await disk.remove(path.join(folder, name))
}

async function namesIn(disk: Disk, folder: string): Promise<readonly SnapshotName[]> {
  return inOrder(await disk.list(folder).catch(() => []))
}

/** The oldest first. */
function inOrder(names: readonly string[]): readonly SnapshotName[] {
  return names.flatMap((name) => readSnapshotName(name) ?? []).sort((a, b) => a.number - b.number)
}
