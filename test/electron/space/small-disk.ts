import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { type Disk, type OpenFile, realDisk } from '../../../electron/files/disk.ts'

/**
 * A folder on a disk of so many bytes, all of which its files may take: what goes beyond that fails with
 * ENOSPC, and near the end a write takes a part. `room` can be changed while it is in use.
 */
export class SmallDisk {
  readonly disk: Disk
  room: number

  constructor(folder: string, room: number) {
    this.room = room
    this.disk = {
      ...realDisk,
      create: async (file, mode) => this.#file(folder, await realDisk.create(file, mode)),
      freeSpace: () => this.#free(folder),
    }
  }

  async #free(folder: string): Promise<number> {
    return Math.max(0, this.room - (await sizeOf(folder)))
  }

  #file(folder: string, file: OpenFile): OpenFile {
    return {
      ...file,
      write: async (bytes, from) => {
        const free = await this.#free(folder)
        if (free === 0) throw Object.assign(new Error('planted'), { code: 'ENOSPC' })
        return file.write(bytes.subarray(0, from + Math.min(free, bytes.byteLength - from)), from)
      },
    }
  }
}

async function sizeOf(folder: string): Promise<number> {
  let size = 0
  for (const entry of await readdir(folder, { withFileTypes: true })) {
    if (entry.isFile()) size += (await stat(path.join(folder, entry.name))).size
  }
  return size
}
