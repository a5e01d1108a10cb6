import path from 'node:path'
import { setImmediate as otherWork, setTimeout as pause } from 'node:timers/promises'
import type { Disk, OpenFile } from '../../../electron/files/disk.ts'
import type { Chance } from '../../kills/chance.ts'
import { UnsyncedFile } from './unsynced-file.ts'
import { UnsyncedNames } from './unsynced-names.ts'

/** What is asked of a disk, in the words of its interface. */
export type Operation =
  | Exclude<keyof Disk, 'pause' | 'resolve' | 'freeSpace'>
  | Exclude<keyof OpenFile, 'close'>

/** How a disk goes wrong; whatever is not named works. */
export type DiskFaults = {
  /** The code with which an operation fails; undefined lets it be done. Counted from 1, each kind by itself. */
  readonly fails?: (operation: Operation, count: number, file: string) => string | undefined
  /** The most bytes that one write takes. */
  readonly takes?: (count: number) => number
  /** So many milliseconds go by in each sync. */
  readonly syncTakes?: number
  /** So many bytes are free at the beginning. */
  readonly space?: number
  /** Before so many operations have been done the power fails, and nothing answers any more. */
  readonly powerFailsAfter?: number
}

/** Where everything is on a simulated disk: the only folder that is there from the beginning. */
export const PROFILE = path.join(path.parse(process.cwd()).root, 'profile')

/** A disk in memory, with faults, that knows what a power cut would leave of it. */
export class SimulatedDisk {
  readonly disk: Disk
  /** How often each operation was asked for. */
  readonly counts = new Map<Operation, number>()
  /** The files that were written to after a sync of theirs had failed. */
  readonly writtenOn = new Set<string>()
  /** Settles when the power has failed. */
  readonly powerCut: Promise<void>
  readonly #names: UnsyncedNames
  readonly #faults: DiskFaults
  readonly #failed = new Set<string>()
  #space: number
  #done = 0
  #failPower: () => void = () => undefined

  constructor(
    faults: DiskFaults = {},
    names: UnsyncedNames = new UnsyncedNames(new Map([[PROFILE, 'folder']])),
  ) {
    this.#faults = faults
    this.#names = names
    this.#space = faults.space ?? Number.POSITIVE_INFINITY
    this.powerCut = new Promise((resolve) => {
      this.#failPower = resolve
    })
    this.disk = this.#asDisk()
  }

  /** How many operations were asked for. */
  operations(): number {
    return this.#done
  }

  /** Somebody makes room, or fills the disk. */
  free(bytes: number): void {
    this.#space = bytes
  }

  /** The disk as the next start finds it after a power cut. */
  afterPowerCut(chance: Chance, faults: DiskFaults = {}): SimulatedDisk {
    return new SimulatedDisk(faults, this.#names.afterPowerCut(chance))
  }

  /** The disk as the next start finds it after a kill. */
  afterKill(faults: DiskFaults = {}): SimulatedDisk {
    return new SimulatedDisk(faults, this.#names.afterKill())
  }

  #asDisk(): Disk {
    return {
      resolve: async (file) => file,
      modeOf: async (file) => {
        await this.#begin('modeOf', file)
        return this.#names.get(file) === undefined ? null : 0o600
      },
      create: async (file) => {
        await this.#begin('create', file)
        if (this.#names.get(file) !== undefined) throw failure('EEXIST')
        if (this.#names.get(path.dirname(file)) !== 'folder') throw failure('ENOENT')
        const made = new UnsyncedFile()
        this.#names.put(file, made)
        this.#failed.delete(file)
        return this.#opened(file, made)
      },
      rename: async (from, to) => {
        await this.#begin('rename', to)
        if (this.#names.get(from) === undefined) throw failure('ENOENT')
        this.#names.rename(from, to)
      },
      remove: async (file) => {
        await this.#begin('remove', file)
        const entry = this.#names.get(file)
        if (entry instanceof UnsyncedFile) this.#space += entry.bytes().length
        this.#names.remove(file)
      },
      syncFolder: async (folder) => {
        await this.#begin('syncFolder', folder)
        this.#names.sync(folder)
      },
      pause: async () => {
        await otherWork()
      },
      read: (file) => this.#read('read', file),
      parts: (file) => this.#parts(file),
      sizeOf: async (file) => (await this.#read('sizeOf', file)).byteLength,
      list: async (folder) => {
        await this.#begin('list', folder)
        if (this.#names.get(folder) !== 'folder') throw failure('ENOENT')
        return this.#names.namesIn(folder).map((name) => path.basename(name))
      },
      makeFolder: async (folder) => {
        await this.#begin('makeFolder', folder)
        if (this.#names.get(path.dirname(folder)) !== 'folder') throw failure('ENOENT')
        if (this.#names.get(folder) === undefined) this.#names.put(folder, 'folder')
      },
      freeSpace: async () => this.#space,
    }
  }

  async #read(operation: 'read' | 'parts' | 'sizeOf', file: string): Promise<Uint8Array> {
    await this.#begin(operation, file)
    const entry = this.#names.get(file)
    if (!(entry instanceof UnsyncedFile)) throw failure('ENOENT')
    return entry.bytes()
  }

  async *#parts(file: string): AsyncGenerator<Uint8Array> {
    yield await this.#read('parts', file)
  }

  #opened(name: string, file: UnsyncedFile): OpenFile {
    let at = 0
    const sync = async (operation: 'sync' | 'syncData') => {
      if (this.#faults.syncTakes) await pause(this.#faults.syncTakes)
      try {
        await this.#begin(operation, name)
      } catch (error) {
        file.failSync()
        this.#failed.add(name)
        throw error
      }
      file.sync()
    }
    return {
      write: async (bytes, from) => {
        await this.#begin('write', name)
        if (this.#failed.has(name)) this.writtenOn.add(name)
        const taken = this.#taken(bytes.byteLength - from)
        file.write(at, Buffer.from(bytes.subarray(from, from + taken)))
        at += taken
        return taken
      },
      sync: () => sync('sync'),
      syncData: () => sync('syncData'),
      cut: async (length) => {
        await this.#begin('cut', name)
        this.#space += Math.max(0, file.bytes().length - length)
        file.cut(length)
      },
      close: async () => {
        await otherWork()
      },
    }
  }

  /** Near a full disk a write takes a part and reports no error; the next one fails. */
  #taken(wanted: number): number {
    const most = this.#faults.takes?.(this.counts.get('write') ?? 0) ?? wanted
    const taken = Math.min(wanted, most, this.#space)
    if (taken === 0 && wanted > 0) throw failure('ENOSPC')
    this.#space -= taken
    return taken
  }

  async #begin(operation: Operation, file: string): Promise<void> {
    await otherWork()
    if (this.#done >= (this.#faults.powerFailsAfter ?? Number.POSITIVE_INFINITY)) {
      this.#failPower()
      await NEVER
    }
    this.#done += 1
    const count = (this.counts.get(operation) ?? 0) + 1
    this.counts.set(operation, count)
    const code = this.#faults.fails?.(operation, count, file)
    if (code !== undefined) throw failure(code)
  }
}

const NEVER = new Promise<never>(() => undefined)

function failure(code: string): Error {
  return Object.assign(new Error('simulated'), { code })
}
