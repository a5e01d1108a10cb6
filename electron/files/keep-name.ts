import path from 'node:path'
import { codeOf } from '../log.ts'
import type { Disk } from './disk.ts'

const NO_FOLDER_SYNC = ['EINVAL', 'ENOTSUP', 'EISDIR']

/**
 * Makes a new or another name in a folder outlast a power cut. Some file systems of a network cannot sync a
 * folder; the file stands all the same.
 */
export async function keepName(folder: string, disk: Disk): Promise<void> {
  try {
    await disk.syncFolder(folder)
  } catch (error) {
    if (!NO_FOLDER_SYNC.includes(codeOf(error))) throw error
  }
}

/** Makes a folder, if it is not there, whose name outlasts a power cut; the one above it is there. */
export async function makeKeptFolder(folder: string, disk: Disk): Promise<void> {
  await disk.makeFolder(folder)
  await keepName(path.dirname(folder), disk)
}
