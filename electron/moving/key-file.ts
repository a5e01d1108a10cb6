import path from 'node:path'
import type { Disk } from '../files/disk.ts'
import { type Key, lockedBytes, newKey, openedBytes } from './lock.ts'
import { Refused, troubleOf } from './refused.ts'

/**
 * The key of daily copies, in a file beside them that only the passphrase opens: the copies need no passphrase
 * to be written, and the passphrase with their folder is all that is needed to read them, here or elsewhere.
 */
export const KEY_FILE = 'Minutebook key.minutebook-key'

const LARGEST_KEY_FILE = 10_000

export type KeyFile = { readonly recipient: string; readonly bytes: Uint8Array }

/** A new key, and the file that holds it. */
export async function newKeyFile(passphrase: string, workFactor?: number): Promise<KeyFile> {
  const { recipient, identity } = await newKey()
  const lock = {
    kind: 'passphrase',
    passphrase,
    ...(workFactor === undefined ? {} : { workFactor }),
  } as const
  const bytes = await all(await lockedBytes(lock, once(Buffer.from(`${identity}\n`))))
  return { recipient, bytes }
}

/** The key for a copy, from the file beside it. */
export async function keyBeside(disk: Disk, copy: string, passphrase: string): Promise<Key> {
  const file = path.join(path.dirname(copy), KEY_FILE)
  const bytes = await keyBytes(disk, file)
  try {
    const opened = await all(await openedBytes({ kind: 'passphrase', passphrase }, once(bytes)))
    return { kind: 'identity', identity: opened.toString().trim() }
  } catch (error) {
    throw troubleOf(error) === 'damaged' ? new Refused('key file damaged') : error
  }
}

async function keyBytes(disk: Disk, file: string): Promise<Uint8Array> {
  const size = await disk.sizeOf(file).catch(() => null)
  if (size === null) throw new Refused('no key file')
  if (size > LARGEST_KEY_FILE) throw new Refused('key file damaged')
  return disk.read(file)
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes
}

async function all(parts: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const read: Uint8Array[] = []
  for await (const part of parts) read.push(part)
  return Buffer.concat(read)
}
