import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { ROOT } from '../../../build/paths.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'

const KILOBYTE = 1024

/** In a process that may mount disks of its own, as any user's may in a name space. */
async function typeOnSmallDisk(scene: Scene, left: number): Promise<Verdict> {
  const program = [process.execPath, 'build/run.mjs', 'test/faults/window/type-on-small-disk.ts']
  const args = ['-rm', ...program, await scene.folder(), `${left}`]
  const { stdout } = await promisify(execFile)('unshare', args, { cwd: ROOT })
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '')
}

function withLeft(left: number, isLeftOut: { readonly isLeftOutOfQuick?: true } = {}): PlainCase {
  return {
    kind: 'plain',
    name: `${left} KB are left while notes are typed in the window, over three starts`,
    ...isLeftOut,
    run: (scene) => typeOnSmallDisk(scene, left * KILOBYTE),
  }
}

/** C: the disk is full under the whole application. */
export const FULL_DISK_UNDER_WINDOW: FaultGroup = {
  letter: 'C',
  what: 'the disk is full under the window',
  opensWindows: true,
  cases: [withLeft(64), ...[0, 16, 256].map((left) => withLeft(left, { isLeftOutOfQuick: true }))],
  controls: [],
}
