import { readdir, rm, truncate } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { type Disk, type OpenFile, realDisk } from '../../../electron/files/disk.ts'

type Operation = 'create' | 'write' | 'syncData' | 'cut' | 'remove' | 'syncFolder'

/** How a disk goes wrong. Whatever is not named works as on the real one. */
export type DiskFaults = {
  /** The system's code with which an operation fails; undefined lets it be done. `count` is from 1. */
  readonly fails?: (operation: Operation, count: number) => string | undefined
  /** The most bytes that one write takes. */
  readonly takes?: number
  /** So many milliseconds go by in each sync. */
  readonly syncTakes?: number
  /** Syncs that answer at once and do nothing: what a disk without a battery may do. */
  readonly syncsLie?: true
}

/** A real folder behind a disk with faults, which also knows what a power cut would leave of it. */
export class FaultyDisk {
  readonly disk: Disk
  /** How often each operation was asked for. */
  readonly counts = new Map<Operation, number>()
  readonly #faults: DiskFaults
  readonly #syncedLengths = new Map<string, number>()
  readonly #keptNames = new Set<string>()

  constructor(faults: DiskFaults = {}) {
    this.#faults = faults
    this.disk = {
      ...realDisk,
      create: async (file, mode) => {
        this.#count('create')
        return this.#file(file, await realDisk.create(file, mode))
      },
      remove: async (file) => {
        this.#count('remove')
        await realDisk.remove(file)
      },
      syncFolder: async (folder) => {
        this.#count('syncFolder')
        for (const name of await readdir(folder)) this.#keptNames.add(path.join(folder, name))
      },
    }
  }

  /** Leaves of a folder what was synced: the names, and of each file so many bytes. */
  async cutPower(folder: string): Promise<void> {
    for (const name of await readdir(folder)) {
      const file = path.join(folder, name)
      if (this.#keptNames.has(file)) await truncate(file, this.#syncedLengths.get(file) ?? 0)
      else await rm(file)
    }
  }

  #file(name: string, file: OpenFile): OpenFile {
    let length = 0
    return {
      ...file,
      write: async (bytes, from) => {
        this.#count('write')
        const taken = await file.write(bytes.subarray(0, from + (this.#faults.takes ?? bytes.length)), from)
        length += taken
        return taken
      },
      syncData: async () => {
        if (this.#faults.syncTakes) await pause(this.#faults.syncTakes)
        this.#count('syncData')
        if (!this.#faults.syncsLie) this.#syncedLengths.set(name, length)
      },
      cut: async (to) => {
        this.#count('cut')
        await file.cut(to)
        length = to
      },
    }
  }

  #count(operation: Operation): void {
    const count = (this.counts.get(operation) ?? 0) + 1
    this.counts.set(operation, count)
    const code = this.#faults.fails?.(operation, count)
    if (code !== undefined) throw Object.assign(new Error('planted'), { code })
  }
}
