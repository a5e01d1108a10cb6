import { createHash } from 'node:crypto'
import type { BackupSummary, BackupTrouble } from '../../shared/ipc/moving-channels.ts'
import type { Disk } from '../files/disk.ts'
import { codeOf } from '../log.ts'
import { openReviewFile } from '../review-file/open-review-file.ts'
import type { ReviewDone, ReviewWork } from '../review-file/review-work.ts'
import { writeReviewFile } from '../review-file/write-review-file.ts'
import { createPaperStore } from '../vault/paper-store.ts'
import { whyBeyondLimits } from './backup-limits.ts'
import { type KeyFile, newKeyFile } from './key-file.ts'
import type { Lock } from './lock.ts'
import { openBackup } from './open-backup.ts'
import { keepPapers, NotKept, papersOf } from './papers-of-backup.ts'
import type { ReadBackup, TakePaper } from './read-backup.ts'
import { Refused, troubleOf } from './refused.ts'
import { writeBackup } from './write-backup.ts'
import type { LockedTarget } from './write-locked.ts'

/** What is done beside the main process, which passes on the clerk's keys: it is heavy. */
export type BackupWork =
  | ({
      readonly kind: 'write'
      readonly target: LockedTarget
      readonly lock: Lock
      readonly made: number
      readonly by: string
      readonly lines: Uint8Array
    } & Papers)
  /** Reads all of it and keeps nothing. */
  | ({ readonly kind: 'look' } & Locked)
  /** Reads all of it, keeps its papers, and gives the lines of its records. */
  | ({ readonly kind: 'take' } & Locked & Papers)
  | { readonly kind: 'new key'; readonly passphrase: string; readonly workFactor?: number }
  | ReviewWork

type Locked = { readonly file: string; readonly passphrase: string }
/** The folder in which the bytes of papers are. */
type Papers = { readonly papers: string }

export type BackupDone =
  | { readonly kind: 'written' }
  | { readonly kind: 'read'; readonly summary: BackupSummary; readonly lines: Uint8Array }
  | ({ readonly kind: 'key' } & KeyFile)
  | ReviewDone
  | { readonly kind: 'not taken'; readonly trouble: BackupTrouble }
  | { readonly kind: 'failed'; readonly code: string }

/** How far it has come, in bytes. */
export type Progress = { readonly done: number; readonly of: number }

type Tell = (progress: Progress) => void

/** Does one piece of work. Never rejects. */
export async function doBackupWork(disk: Disk, work: BackupWork, tell: Tell): Promise<BackupDone> {
  try {
    switch (work.kind) {
      case 'write':
        return await write(disk, work, tell)
      case 'look':
        return await read(disk, work, seeHash, tell)
      case 'take':
        return await read(disk, work, keepPapers(createPaperStore(disk, work.papers)), tell)
      case 'new key':
        return { kind: 'key', ...(await newKeyFile(work.passphrase, work.workFactor)) }
      case 'write review':
        return await writeReviewFile(disk, work)
      case 'read review':
        return await openReviewFile(disk, work)
    }
  } catch (error) {
    return { kind: 'failed', code: codeOf(error) }
  }
}

type Writing = Extract<BackupWork, { kind: 'write' }>

async function write(disk: Disk, work: Writing, tell: Tell): Promise<BackupDone> {
  const { target, lock, made, by } = work
  const lines = Buffer.from(work.lines)
  const papers = await papersOf(createPaperStore(disk, work.papers), lines)
  const beyond = whyBeyondLimits({ lines, papers })
  if (beyond !== null) return { kind: 'failed', code: beyond }
  const of = papers.reduce((sum, { size }) => sum + size, lines.byteLength)
  const backup = { made, by, lines, papers }
  await writeBackup(disk, target, lock, backup, (done) => tell({ done: Math.min(done, of), of }))
  return { kind: 'written' }
}

async function read(disk: Disk, work: Locked, take: TakePaper, tell: Tell): Promise<BackupDone> {
  const { file, passphrase } = work
  try {
    const of = await disk.sizeOf(file)
    const backup = await openBackup(disk, file, passphrase, take, (done) => tell({ done, of }))
    return { kind: 'read', summary: summaryOf(backup), lines: backup.records.lines() }
  } catch (error) {
    if (error instanceof NotKept) return { kind: 'failed', code: error.code }
    return { kind: 'not taken', trouble: troubleOf(error) }
  }
}

function summaryOf({ made, by, records, papers }: ReadBackup): BackupSummary {
  return { made, by, papers, ...records.contents() }
}

async function seeHash(hash: string, bytes: AsyncIterable<Uint8Array>): Promise<void> {
  const found = createHash('sha256')
  for await (const part of bytes) found.update(part)
  if (found.digest('hex') !== hash) throw new Refused('damaged')
}
