import { createHash } from 'node:crypto'
import { backupBytes, type PaperSource } from '../../electron/moving/backup-form.ts'
import { type Lock, lockedBytes } from '../../electron/moving/lock.ts'
import { changeLines } from '../../electron/vault/change-lines.ts'
import { put } from '../../shared/records/change.ts'
import { committee, meeting, person } from './meetings.ts'

/** Backups for tests, whose lock takes a thousandth of the work that it takes otherwise. */

export const PASSPHRASE = 'seven green kettles boil'
const LOCK: Lock = { kind: 'passphrase', passphrase: PASSPHRASE, workFactor: 8 }

export const ROSS = person('DI J Ross')

/** The lines of a committee with one person and a meeting, in the order of the tables. */
export const LINES = changeLines({
  changes: [put('committees', committee()), put('people', ROSS), put('meetings', meeting())],
  whole: null,
})

export function paperOf(words: string): PaperSource {
  const bytes = Buffer.from(words)
  return {
    hash: createHash('sha256').update(bytes).digest('hex'),
    size: bytes.byteLength,
    bytes: () => once(bytes),
  }
}

type Fields = { readonly lines?: Buffer; readonly papers?: readonly PaperSource[] }

/** What is inside of a backup made by this version. */
export async function plainBackup({ lines = LINES, papers = [] }: Fields = {}): Promise<Buffer> {
  return joined(backupBytes({ made: 1000, by: '0.1.0', lines, papers }))
}

/** Bytes in a lock, as they would be in a file. */
export async function locked(plain: Buffer, lock: Lock = LOCK): Promise<Buffer> {
  return joined(await lockedBytes(lock, once(plain)))
}

export async function joined(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = []
  for await (const part of parts) all.push(part)
  return Buffer.concat(all)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

/** The content of a backup with an end that fits it, whatever it says. */
export function ended(content: string): Buffer {
  return Buffer.from(`${content}end ${createHash('sha256').update(content).digest('hex')}\n`)
}
