import { createHash } from 'node:crypto'
import path from 'node:path'
import { renameUntilFree } from '../files/atomic-write.ts'
import type { Disk } from '../files/disk.ts'
import { keepName } from '../files/keep-name.ts'
import { writeAll } from '../files/write-all.ts'

/** Where a locked file goes. */
export type LockedTarget = {
  readonly file: string
  /** A name beside it, for as long as it is not whole. */
  readonly beside: string
}

const OWNER_ONLY = 0o600

/**
 * Writes locked bytes beside their place, reads them back, and gives the file its name only when every byte is as
 * it was meant. Throws the system's error where that cannot be done; nothing is left then.
 * @param tell hears how many bytes were written
 */
export async function writeLocked(
  disk: Disk,
  { file, beside }: LockedTarget,
  bytes: AsyncIterable<Uint8Array>,
  tell: (written: number) => void,
): Promise<void> {
  try {
    const meant = await write(disk, beside, bytes, tell)
    if (meant !== (await hashOf(disk.parts(beside)))) throw failure('EIO')
    const code = await renameUntilFree(beside, file, disk)
    if (code !== null) throw failure(code)
    await keepName(path.dirname(file), disk)
  } catch (error) {
    await disk.remove(beside).catch(() => undefined)
    throw error
  }
}

async function write(
  disk: Disk,
  file: string,
  parts: AsyncIterable<Uint8Array>,
  tell: (written: number) => void,
): Promise<string> {
  const hash = createHash('sha256')
  const open = await disk.create(file, OWNER_ONLY)
  let written = 0
  try {
    for await (const part of parts) {
      await writeAll(open, part)
      hash.update(part)
      written += part.byteLength
      tell(written)
    }
    await open.sync()
  } finally {
    await open.close()
  }
  return hash.digest('hex')
}

async function hashOf(parts: AsyncIterable<Uint8Array>): Promise<string> {
  const hash = createHash('sha256')
  for await (const part of parts) hash.update(part)
  return hash.digest('hex')
}

function failure(code: string): Error {
  return Object.assign(new Error('The file was not written.'), { code })
}
