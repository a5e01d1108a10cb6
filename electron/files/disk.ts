import { constants, createReadStream } from 'node:fs'
import { access, mkdir, open, readdir, readFile, realpath, rename, rm, stat, statfs } from 'node:fs/promises'
import { setTimeout as pause } from 'node:timers/promises'

/** A file that is being written. */
export interface OpenFile {
  /** Writes from a place on and gives the number of bytes that were taken, which may be fewer. */
  write(bytes: Uint8Array, from: number): Promise<number>
  sync(): Promise<void>
  /** Syncs the bytes and how many there are, without the times of the file: all that appending needs. */
  syncData(): Promise<void>
  /** Takes away all that comes after so many bytes. */
  cut(length: number): Promise<void>
  close(): Promise<void>
}

/** What writing and reading files needs of the machine. Failures are the system's errors, with its codes. */
export interface Disk {
  /** Where a path really leads, through links; the path itself where nothing is there yet. */
  resolve(file: string): Promise<string>
  /** The permissions of a file, or null where none is there. Throws where it may not be replaced. */
  modeOf(file: string): Promise<number | null>
  /** Opens a file that must not be there yet. */
  create(file: string, mode: number): Promise<OpenFile>
  rename(from: string, to: string): Promise<void>
  remove(file: string): Promise<void>
  /** Makes a rename outlast a power cut. */
  syncFolder(folder: string): Promise<void>
  pause(milliseconds: number): Promise<void>
  read(file: string): Promise<Uint8Array>
  /** The bytes of a file that may be large, part after part. */
  parts(file: string): AsyncIterable<Uint8Array>
  sizeOf(file: string): Promise<number>
  /** The names in a folder, in no order. */
  list(folder: string): Promise<readonly string[]>
  /** Makes a folder that nobody else may look into, and those above it; one that is there stays. */
  makeFolder(folder: string): Promise<void>
  /** How many bytes can still be written to the disk of a folder. */
  freeSpace(folder: string): Promise<number>
}

export const realDisk: Disk = {
  resolve: async (file) => realpath(file).catch(() => file),
  modeOf,
  create,
  rename,
  remove: (file) => rm(file, { force: true }),
  syncFolder,
  pause: async (milliseconds) => {
    await pause(milliseconds)
  },
  read: (file) => readFile(file),
  parts: (file) => createReadStream(file, { highWaterMark: PART }),
  sizeOf: async (file) => (await stat(file)).size,
  list: (folder) => readdir(folder),
  makeFolder: async (folder) => {
    await mkdir(folder, { recursive: true, mode: OWNER_ONLY_FOLDER })
  },
  freeSpace: async (folder) => {
    const { bavail, bsize } = await statfs(folder)
    return bavail * bsize
  },
}

const OWNER_ONLY_FOLDER = 0o700
const PART = 256 * 1024

async function modeOf(file: string): Promise<number | null> {
  const found = await stat(file).catch(() => null)
  if (!found) return null
  await access(file, constants.W_OK)
  return found.mode & 0o777
}

async function create(file: string, mode: number): Promise<OpenFile> {
  const handle = await open(file, 'wx', mode)
  return {
    write: async (bytes, from) => (await handle.write(bytes, from)).bytesWritten,
    sync: () => handle.sync(),
    syncData: () => handle.datasync(),
    cut: (length) => handle.truncate(length),
    close: () => handle.close(),
  }
}

/** Windows has no such call, and file systems of a network may refuse it: the rename stands either way. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}
