import path from 'node:path'
import type { Disk, OpenFile } from './disk.ts'

/** `before rename .docx`: when, which of the disk's own calls, and a part of the file's name. */
const STOP_AT = 'MINUTEBOOK_STOP_AT'

type Moment = 'before' | 'amid' | 'after'

/**
 * For tests of what a kill leaves behind: a disk at which this process stops dead (SIGKILL) where the environment
 * says. In a packaged application it is the disk itself, so that nothing there can be stopped like this.
 */
export function stoppingDisk(disk: Disk, isPackaged: boolean): Disk {
  if (isPackaged) return disk
  return {
    ...disk,
    create: (file, mode) =>
      stopping('create', file, async () => stoppingFile(await disk.create(file, mode), file)),
    rename: (from, to) => stopping('rename', from, () => disk.rename(from, to)),
    remove: (file) => stopping('remove', file, () => disk.remove(file)),
    syncFolder: (folder) => stopping('syncFolder', folder, () => disk.syncFolder(folder)),
    read: (file) => stopping('read', file, () => disk.read(file)),
  }
}

function stoppingFile(open: OpenFile, file: string): OpenFile {
  return {
    write: (bytes, from) =>
      stopping('write', file, async () => {
        if (isStop('amid', 'write', file)) await writeHalf(open, bytes, from)
        return open.write(bytes, from)
      }),
    sync: () => stopping('sync', file, () => open.sync()),
    syncData: () => stopping('syncData', file, () => open.syncData()),
    cut: (length) => stopping('cut', file, () => open.cut(length)),
    close: () => stopping('close', file, () => open.close()),
  }
}

async function stopping<T>(call: string, file: string, work: () => Promise<T>): Promise<T> {
  if (isStop('before', call, file)) stop()
  const done = await work()
  if (isStop('after', call, file)) stop()
  return done
}

/** What a kill in the middle of a write leaves. */
async function writeHalf(open: OpenFile, bytes: Uint8Array, from: number): Promise<void> {
  await open.write(bytes.subarray(0, from + Math.ceil((bytes.byteLength - from) / 2)), from)
  stop()
}

function isStop(moment: Moment, call: string, file: string): boolean {
  const [when, what, name] = process.env[STOP_AT]?.split(' ') ?? []
  return when === moment && what === call && name !== undefined && path.basename(file).includes(name)
}

function stop(): void {
  process.kill(process.pid, 'SIGKILL')
}
