import { randomFillSync } from 'node:crypto'
import path from 'node:path'
import type { Disk } from '../files/disk.ts'
import { writeAll } from '../files/write-all.ts'

/** Room on the disk that is held for the last words, until the disk is full. */
export interface Reserve {
  /** Holds the room, if it is not held already. Throws where the disk has not so much. */
  hold(): Promise<void>
  /** Lets the room go; whether there was any. */
  letGo(): Promise<boolean>
}

const MEGABYTE = 1024 * 1024
/** Hours of typing, and the beginning of a new file of the journal. */
export const RESERVE_BYTES = 8 * MEGABYTE
export const RESERVE_NAME = 'reserve'

const OWNER_ONLY = 0o600

/** The reserve is a file beside the journal. */
export function createReserve(disk: Disk, folder: string): Reserve {
  const file = path.join(folder, RESERVE_NAME)
  const isHeld = async () => (await disk.list(folder)).includes(RESERVE_NAME)
  return {
    async hold() {
      if (await isHeld()) return
      try {
        await write(disk, file)
      } catch (error) {
        await disk.remove(file).catch(() => undefined)
        throw error
      }
    },
    async letGo() {
      if (!(await isHeld().catch(() => false))) return false
      await disk.remove(file)
      return true
    },
  }
}

/** A file system that packs or leaves out zeros would hold no room for them. */
async function write(disk: Disk, file: string): Promise<void> {
  const bytes = randomFillSync(Buffer.alloc(RESERVE_BYTES))
  const open = await disk.create(file, OWNER_ONLY)
  try {
    await writeAll(open, bytes)
    await open.sync()
  } finally {
    await open.close()
  }
}
