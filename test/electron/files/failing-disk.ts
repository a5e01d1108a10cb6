import { type Disk, type OpenFile, realDisk } from '../../../electron/files/disk.ts'

/** What goes wrong, and how often. Whatever is not named works as on the real disk. */
export type Faults = {
  readonly create?: string
  readonly write?: string
  /** The most bytes that one write takes, as near a full disk. */
  readonly takes?: number
  readonly sync?: string
  readonly rename?: { readonly code: string; readonly times: number }
  readonly syncFolder?: string
}

/** The real disk with faults, and with pauses that are counted instead of waited for. */
export type FailingDisk = { readonly disk: Disk; readonly pauses: readonly number[] }

export function failingDisk(faults: Faults): FailingDisk {
  const pauses: number[] = []
  let renames = 0
  const disk: Disk = {
    ...realDisk,
    async create(file, mode) {
      failWith(faults.create)
      return failingFile(await realDisk.create(file, mode), faults)
    },
    async rename(from, to) {
      if (renames++ < (faults.rename?.times ?? 0)) failWith(faults.rename?.code)
      await realDisk.rename(from, to)
    },
    async syncFolder(folder) {
      failWith(faults.syncFolder)
      await realDisk.syncFolder(folder)
    },
    async pause(milliseconds) {
      pauses.push(milliseconds)
    },
  }
  return { disk, pauses }
}

function failingFile(file: OpenFile, faults: Faults): OpenFile {
  return {
    async write(bytes, from) {
      failWith(faults.write)
      return file.write(bytes.subarray(0, from + (faults.takes ?? bytes.byteLength)), from)
    },
    async sync() {
      failWith(faults.sync)
      await file.sync()
    },
    syncData: () => file.syncData(),
    cut: (length) => file.cut(length),
    close: () => file.close(),
  }
}

function failWith(code: string | undefined): void {
  if (code) throw Object.assign(new Error('planted'), { code })
}
