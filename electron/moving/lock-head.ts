import type { Disk } from '../files/disk.ts'
import { Refused } from './refused.ts'

/** What a file's first lines say of its lock. */
export type LockKind = 'passphrase' | 'key file'

const LONGEST_HEAD = 4096
/** 2^18 × 1 KB is a quarter of a gigabyte, what the format asks for today. A hostile file could ask for four times that. */
const MOST_WORK = 18

/** How a file is locked, without opening it. Throws why it is no file of ours. */
export async function lockOf(disk: Disk, file: string): Promise<LockKind> {
  const head = await headOf(disk, file)
  const [first, second = ''] = head.split('\n')
  if (first !== 'age-encryption.org/v1') throw new Refused('not a backup')
  if (!head.includes('\n--- ')) throw new Refused('damaged')
  if (second.startsWith('-> X25519 ')) return 'key file'
  const work = /^-> scrypt \S+ (\d{1,3})$/.exec(second)?.[1]
  if (work === undefined) throw new Refused('damaged')
  if (Number(work) > MOST_WORK) throw new Refused('not a backup')
  return 'passphrase'
}

async function headOf(disk: Disk, file: string): Promise<string> {
  for await (const part of disk.parts(file)) return Buffer.from(part).toString('latin1', 0, LONGEST_HEAD)
  return ''
}
