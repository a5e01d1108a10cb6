import path from 'node:path'
import { temporaryBeside, writeAtomically } from '../files/atomic-write.ts'
import type { Disk } from '../files/disk.ts'
import type { DoBackupWork } from '../moving/backup-thread.ts'
import { KEY_FILE } from '../moving/key-file.ts'
import { keptSnapshots } from '../vault/retention.ts'
import type { SnapshotName } from '../vault/snapshot-file.ts'
import { copyName, readCopyName } from './copy-name.ts'

export type PlacingParts = {
  readonly disk: Disk
  readonly work: DoBackupWork
  /** The folder in which the bytes of papers are. */
  readonly papers: string
  readonly version: string
}

export type Placing = {
  /** The folder of the copies. It is never made anew: without it the stick, or the network, is another one. */
  readonly folder: string
  /** The half of the key that locks. */
  readonly recipient: string
  /** The file that holds the other half. */
  readonly key: Buffer
  /** `put people per-… {…}`, one a record. */
  readonly lines: Buffer
  readonly at: number
}

/** Puts one more copy into the folder, verified, and removes those that need not stay. Throws the system's error. */
export async function placeCopy(
  { disk, work, papers, version }: PlacingParts,
  placing: Placing,
): Promise<void> {
  const { folder, recipient, key, lines, at } = placing
  const names = copiesIn(await disk.list(folder))
  await keepKey(disk, folder, key)
  const file = path.join(folder, copyName((names.at(-1)?.number ?? 0) + 1, at))
  const target = { file, beside: temporaryBeside(file) }
  const lock = { kind: 'recipient', recipient } as const
  const done = await work({ kind: 'write', target, lock, made: at, by: version, lines, papers })
  if (done.kind !== 'written') {
    await disk.remove(target.beside).catch(() => undefined)
    throw failure(done.kind === 'failed' ? done.code : done.kind)
  }
  await tidy(disk, folder, at)
}

/** Writes the key of the copies beside them where it is missing; without it they could not be opened. */
export async function keepKey(disk: Disk, folder: string, key: Buffer): Promise<void> {
  const file = path.join(folder, KEY_FILE)
  const found = await readIfThere(disk, file)
  if (found !== null && !key.equals(found)) throw failure('other-key')
  if (found !== null) return
  const written = await writeAtomically(file, key, disk)
  if (written.kind === 'failed') throw failure(written.code)
  if (!key.equals(await disk.read(file))) throw failure('EIO')
}

async function readIfThere(disk: Disk, file: string): Promise<Uint8Array | null> {
  const names = await disk.list(path.dirname(file))
  return names.includes(path.basename(file)) ? disk.read(file) : null
}

async function tidy(disk: Disk, folder: string, now: number): Promise<void> {
  const names = copiesIn(await disk.list(folder))
  const kept = keptSnapshots(names, now)
  for (const copy of names) if (!kept.includes(copy)) await disk.remove(path.join(folder, copy.name))
}

/** The oldest first. */
function copiesIn(names: readonly string[]): readonly SnapshotName[] {
  return names.flatMap((name) => readCopyName(name) ?? []).sort((a, b) => a.number - b.number)
}

function failure(code: string): Error {
  return Object.assign(new Error('The copy was not placed.'), { code })
}
