import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { realDisk } from '../files/disk.ts'
import { keepName } from '../files/keep-name.ts'

/** Whether the window's store lies as the last run left it, or nobody can be sure of that. */
export type StoreState = 'as left' | 'unsure'

/** How the last run ended: noted by one that ended well, and taken away by the start after it. */
export interface LastStop {
  /** Unsure after a kill, after another Chromium, and where a file was changed since (reliability 3.8). Never rejects. */
  storeState(): Promise<StoreState>
  /** The run ends well, and writes the store no more: notes that once all that main still wrote is done. */
  noteAfter(writing: readonly Promise<void>[]): Promise<void>
}

/** @param chromium the version that runs: `114.0.5735.106` */
export function createLastStop(profile: string, chromium: string): LastStop {
  const file = path.join(profile, 'last-stop')
  const noteOfNow = async () =>
    [`Chromium ${majorOf(chromium)}`, ...(await filesIn(storeIn(profile))), 'end', ''].join('\n')
  return {
    async storeState() {
      try {
        const noted = await readFile(file, 'utf8')
        await rm(file)
        // a power cut must not bring it back while the store is in use
        await keepName(profile, realDisk)
        return noted === (await noteOfNow()) ? 'as left' : 'unsure'
      } catch {
        return 'unsure' // most often because there is no such note
      }
    },
    async noteAfter(writing) {
      await Promise.all(writing)
      await writeFile(file, await noteOfNow())
    },
  }
}

/** The folder of Chromium's databases. */
export function storeIn(profile: string): string {
  return path.join(profile, 'IndexedDB')
}

function majorOf(version: string): string {
  return version.split('.', 1).join()
}

/** LevelDB's own log of what it does, and its lock, say nothing of the records. */
const NO_RECORDS = /^LOG(\.old)?$|^LOCK$/

/** A line a file, with its size and the time of its last change. */
async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => [])
  const lines = await Promise.all(
    entries
      .filter(({ name }) => !NO_RECORDS.test(name))
      .map(async (entry) => {
        const place = path.join(folder, entry.name)
        if (entry.isDirectory()) return filesIn(place)
        const { size, mtimeMs } = await stat(place)
        return [`${entry.name} ${size} ${Math.trunc(mtimeMs)}`]
      }),
  )
  return lines.flat().sort()
}
