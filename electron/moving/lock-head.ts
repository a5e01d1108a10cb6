import type { Disk } from '../files/disk.ts'
import { BEGINS_AS_COPY } from './records-file.ts'
import { Refused } from './refused.ts'

/** What a file's first lines say of its lock. */
export type LockKind = 'passphrase' | 'key file' | 'none'

const LONGEST_HEAD = 4096
/** 2^18 × 1 KB is a quarter of a gigabyte, what the format asks for today. A hostile file could ask for four times that. */
const MOST_WORK = 18

/** How a file is locked, without opening it. Throws why it is no file of ours. */
export async function lockOf(disk: Disk, file: string): Promise<LockKind> {
  const head = await headOf(disk.parts(file))
  if (head.startsWith(BEGINS_AS_COPY)) return 'none'
  const lock = lockIn(head)
  if (lock === 'no lock' || lock === 'too costly') throw new Refused('not a backup')
  if (lock === 'broken') throw new Refused('damaged')
  return lock
}

/** The same, told from how the file begins; or why it is not to be opened. */
export function lockIn(head: string): Exclude<LockKind, 'none'> | 'no lock' | 'broken' | 'too costly' {
  const [first, second = ''] = head.split('\n')
  if (first !== 'age-encryption.org/v1') return 'no lock'
  if (!head.includes('\n--- ')) return 'broken'
  if (second.startsWith('-> X25519 ')) return 'key file'
  const work = /^-> scrypt \S+ (\d{1,3})$/.exec(second)?.[1]
  if (work === undefined) return 'broken'
  return Number(work) > MOST_WORK ? 'too costly' : 'passphrase'
}

/** How a file begins. */
export async function headOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  for await (const part of parts) return Buffer.from(part).toString('latin1', 0, LONGEST_HEAD)
  return ''
}
