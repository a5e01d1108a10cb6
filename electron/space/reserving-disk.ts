import type { Disk, OpenFile } from '../files/disk.ts'
import { codeOf } from '../log.ts'

const FULL = ['ENOSPC', 'EDQUOT']

/**
 * A disk on which the journal may use the reserve: when the disk is full, `onFull` lets the reserve go, and
 * what was to be written is written then. Nothing but the journal holds words that are nowhere else.
 * @param onFull gives whether there is room now that was not there before
 */
export function reservingDisk(disk: Disk, onFull: () => Promise<boolean>): Disk {
  return {
    ...disk,
    async create(file, mode) {
      if (!file.endsWith('.journal')) return disk.create(file, mode)
      return reservingFile(await orAgain(onFull, () => disk.create(file, mode)), onFull)
    },
  }
}

function reservingFile(file: OpenFile, onFull: () => Promise<boolean>): OpenFile {
  return {
    ...file,
    async write(bytes, from) {
      const taken = await orAgain(onFull, () => file.write(bytes, from))
      return taken === 0 && (await onFull()) ? file.write(bytes, from) : taken
    },
    /** What a failed sync has left on the disk nobody knows: the journal itself begins another file. */
    async syncData() {
      try {
        await file.syncData()
      } catch (error) {
        if (FULL.includes(codeOf(error))) await onFull()
        throw error
      }
    },
  }
}

async function orAgain<T>(onFull: () => Promise<boolean>, work: () => Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (FULL.includes(codeOf(error)) && (await onFull())) return work()
    throw error
  }
}
