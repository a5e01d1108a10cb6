import { readdir, stat } from 'node:fs/promises'
import path from 'node:path'
import { bundleAll } from '../../build/bundle/bundle.ts'
import { DIST, ROOT } from '../../build/paths.ts'

/** What the bundles are made from. */
const SOURCES = [
  'renderer',
  'electron',
  'shared',
  'build/bundle',
  'build/dictionaries',
  'build/vite.config.ts',
  'package-lock.json',
]
/** What building writes last. */
const LAST_WRITTEN = path.join(DIST, 'electron', 'content.json')

/** Builds the application where a source is newer than what was built from it. */
export async function buildIfStale(say: (line: string) => void): Promise<void> {
  if (!(await isStale())) return
  say('building the application')
  await bundleAll()
}

async function isStale(): Promise<boolean> {
  const built = await changedAt(LAST_WRITTEN)
  const changed = await Promise.all(SOURCES.map((source) => newestIn(path.join(ROOT, source))))
  return changed.some((time) => time > built)
}

/** When something in a folder, or a file, was last changed, in milliseconds since 1970. */
async function newestIn(place: string): Promise<number> {
  const found = await stat(place)
  if (!found.isDirectory()) return found.mtimeMs
  const entries = await readdir(place, { recursive: true })
  const times = await Promise.all(entries.map((entry) => changedAt(path.join(place, entry))))
  return Math.max(...times)
}

/** Long ago for what is not there. */
async function changedAt(file: string): Promise<number> {
  return stat(file).then(
    ({ mtimeMs }) => mtimeMs,
    () => 0,
  )
}
