import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import type { Scene } from '../scene.ts'
import { PROFILE, SimulatedDisk } from './simulated-disk.ts'

/** A disk that can be filled, and emptied again. */
export interface SmallDisk {
  readonly disk: Disk
  /** A folder on it. */
  readonly folder: string
  /** Somebody fills it, so that about so many bytes are left. */
  leave(bytes: number): Promise<void>
  /** What filled it is removed. */
  makeRoom(): Promise<void>
}

/** A disk of the system's own, in memory; a simulated one where the system lets nobody mount any. */
export async function smallDisk(scene: Scene, bytes: number): Promise<SmallDisk> {
  const folder = await scene.folder()
  const mounted = await mount(scene, folder, bytes)
  return mounted === null ? simulatedDisk(bytes) : mountedDisk(mounted)
}

/** Mounts it for a process of its own, which nobody else has to clear away: where that ends, it is gone. */
async function mount(scene: Scene, folder: string, bytes: number): Promise<string | null> {
  if (process.platform !== 'linux') return null
  const script = `mount -t tmpfs -o size=${bytes} tmpfs ${folder} && echo mounted && cat`
  const keeper = spawn('unshare', ['-rm', 'sh', '-c', script], { stdio: ['pipe', 'pipe', 'ignore'] })
  scene.afterwards(() => keeper.kill())
  const failed = Promise.race([once(keeper, 'error'), once(keeper, 'exit')]).then(() => null)
  const isMounted = (await Promise.race([once(keeper.stdout, 'data'), failed])) !== null
  return isMounted ? path.join('/proc', `${keeper.pid}`, 'root', folder) : null
}

function mountedDisk(top: string): SmallDisk {
  const filler = path.join(top, 'filler')
  return {
    // the real path is one that only the process has that mounted it
    disk: { ...realDisk, resolve: async (file) => file },
    folder: path.join(top, 'profile'),
    async leave(bytes) {
      await rm(filler, { force: true })
      const { bavail, bsize } = await statfs(top)
      await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - bytes)))
    },
    makeRoom: () => rm(filler, { force: true }),
  }
}

function simulatedDisk(bytes: number): SmallDisk {
  const simulated = new SimulatedDisk({ space: bytes })
  return {
    disk: simulated.disk,
    folder: PROFILE,
    leave: async (left) => simulated.free(left),
    makeRoom: async () => simulated.free(bytes),
  }
}
