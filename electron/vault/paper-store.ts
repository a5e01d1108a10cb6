import { createHash } from 'node:crypto'
import path from 'node:path'
import { inTurn } from '../../shared/domain/in-turn.ts'
import { type PaperHash, paperHash } from '../../shared/records/paper.ts'
import type { Disk } from '../files/disk.ts'
import { makeKeptFolder } from '../files/keep-name.ts'
import { codeOf, log } from '../log.ts'
import { UNFINISHED, writeVerified } from './write-verified.ts'

type Kept =
  | { readonly kind: 'kept'; readonly hash: PaperHash }
  | { readonly kind: 'failed'; readonly code: string }

type ReadBytes =
  | { readonly kind: 'read'; readonly bytes: Buffer }
  | { readonly kind: 'missing' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'failed'; readonly code: string }

/** The bytes of papers, each under its hash: `papers/3f/3f0c…`. Two papers of the same bytes are one file. */
export interface PaperStore {
  /** Answers when the bytes are on the disk for good, or cannot be. One that is damaged is written again. */
  keep(bytes: Buffer): Promise<Kept>
  read(hash: PaperHash): Promise<ReadBytes>
  /** All that lies in the store, in no order. */
  hashes(): Promise<readonly PaperHash[]>
  /** Takes one away, and what was begun beside it. */
  remove(hash: PaperHash): Promise<void>
}

export function createPaperStore(disk: Disk, folder: string): PaperStore {
  const turn = inTurn()
  return {
    // One after the other: the same file dropped twice would be written beside its own place at once.
    keep: (bytes) => turn(() => keepOne(disk, folder, bytes)),
    read: (hash) => readOne(disk, placeOf(folder, hash), hash),
    hashes: () => hashesIn(disk, folder),
    async remove(hash) {
      const place = placeOf(folder, hash)
      await disk.remove(`${place}${UNFINISHED}`)
      await disk.remove(place)
    },
  }
}

/** The name that bytes have in the store. */
export function hashOfPaper(bytes: Uint8Array): PaperHash {
  return paperHash.parse(createHash('sha256').update(bytes).digest('hex'))
}

function placeOf(folder: string, hash: PaperHash): string {
  return path.join(folder, hash.slice(0, 2), hash)
}

async function keepOne(disk: Disk, folder: string, bytes: Buffer): Promise<Kept> {
  const hash = hashOfPaper(bytes)
  const place = placeOf(folder, hash)
  try {
    if ((await readOne(disk, place, hash)).kind === 'read') return { kind: 'kept', hash }
    await makeKeptFolder(folder, disk)
    await makeKeptFolder(path.dirname(place), disk)
    await writeVerified(disk, place, bytes)
    return { kind: 'kept', hash }
  } catch (error) {
    const code = codeOf(error)
    log({ event: 'paper-not-kept', code })
    return { kind: 'failed', code }
  }
}

async function readOne(disk: Disk, place: string, hash: PaperHash): Promise<ReadBytes> {
  try {
    const bytes = Buffer.from(await disk.read(place))
    return hashOfPaper(bytes) === hash ? { kind: 'read', bytes } : { kind: 'damaged' }
  } catch (error) {
    const code = codeOf(error)
    return code === 'ENOENT' ? { kind: 'missing' } : { kind: 'failed', code }
  }
}

async function hashesIn(disk: Disk, folder: string): Promise<readonly PaperHash[]> {
  const found: PaperHash[] = []
  for (const first of await disk.list(folder).catch(() => [])) {
    if (!/^[0-9a-f]{2}$/.test(first)) continue
    const names = await disk.list(path.join(folder, first)).catch(() => [])
    found.push(...names.flatMap((name) => paperHash.safeParse(name).data ?? []))
  }
  return found
}
