import path from 'node:path'
import type { Disk } from '../files/disk.ts'
import { keepName } from '../files/keep-name.ts'
import { writeAll } from '../files/write-all.ts'

const OWNER_ONLY = 0o600

/** Files of this ending were begun and not finished. */
export const UNFINISHED = '.unfinished'

/**
 * Writes a new file beside its place, reads it back, and gives it its name only when every byte is as it was
 * meant. Throws where that cannot be done; nothing bears the name then.
 */
export async function writeVerified(disk: Disk, file: string, bytes: Buffer): Promise<void> {
  const beside = `${file}${UNFINISHED}`
  try {
    await writeBeside(disk, beside, bytes)
    if (!bytes.equals(await disk.read(beside)))
      throw Object.assign(new Error('Not as written.'), { code: 'EIO' })
    await disk.rename(beside, file)
    await keepName(path.dirname(file), disk)
  } catch (error) {
    await disk.remove(beside).catch(() => undefined)
    throw error
  }
}

async function writeBeside(disk: Disk, beside: string, bytes: Buffer): Promise<void> {
  await disk.remove(beside)
  const file = await disk.create(beside, OWNER_ONLY)
  try {
    await writeAll(file, bytes)
    await file.sync()
  } finally {
    await file.close()
  }
}
