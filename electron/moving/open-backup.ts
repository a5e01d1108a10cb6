import type { Disk } from '../files/disk.ts'
import { LARGEST_BACKUP } from './backup-limits.ts'
import { keyBeside } from './key-file.ts'
import { type Key, openedBytes } from './lock.ts'
import { lockOf } from './lock-head.ts'
import { type ReadBackup, readBackup, type TakePaper } from './read-backup.ts'
import { readRecordsFile } from './records-file.ts'
import { Refused } from './refused.ts'

/** The lock itself takes a little: its head, and a few bytes for every 64 KB. */
const LARGEST_FILE = LARGEST_BACKUP * 1.001

/**
 * Opens a backup and reads it to its end: one with a passphrase of its own, a daily copy, whose key lies beside it, or
 * a file of records, which has no lock. Throws why it is not taken.
 * @param tell hears how many bytes were read
 */
export async function openBackup(
  disk: Disk,
  file: string,
  passphrase: string,
  take: TakePaper,
  tell: (read: number) => void,
): Promise<ReadBackup> {
  if ((await disk.sizeOf(file)) > LARGEST_FILE) throw new Refused('too large')
  const lock = await lockOf(disk, file)
  if (lock === 'none') return readRecordsFile(disk, file)
  const key: Key =
    lock === 'passphrase' ? { kind: lock, passphrase } : await keyBeside(disk, file, passphrase)
  const opened = await openedBytes(key, counted(disk.parts(file), tell)).catch((error: unknown) => {
    // The passphrase has opened the key file, so that it is not the passphrase that is wrong.
    if (lock === 'key file' && error instanceof Refused) throw new Refused('key file damaged')
    throw error
  })
  return readBackup(opened, take)
}

async function* counted(
  parts: AsyncIterable<Uint8Array>,
  tell: (read: number) => void,
): AsyncGenerator<Uint8Array> {
  let read = 0
  for await (const part of parts) {
    read += part.byteLength
    tell(read)
    yield part
  }
}
