import { readdir, readFile, rm, stat, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'

/** One kind of damage to the files of the window's store (reliability 4 D). */
export type Damage = {
  readonly name: string
  /** @param folder of LevelDB */
  readonly make: (folder: string) => Promise<void>
}

const CURRENT = /^CURRENT$/
const MANIFEST = /^MANIFEST-/
const LOG = /\.log$/
const TABLE = /\.ldb$/

export const DAMAGES: readonly Damage[] = [
  { name: 'CURRENT emptied', make: cut(CURRENT, 0) },
  { name: 'CURRENT deleted', make: remove(CURRENT) },
  { name: 'CURRENT naming a manifest that is not there', make: write(CURRENT, 'MANIFEST-999999\n') },
  { name: 'MANIFEST emptied', make: cut(MANIFEST, 0) },
  { name: 'MANIFEST with a flipped bit', make: flip(MANIFEST, 0.5) },
  { name: 'MANIFEST cut in half', make: cut(MANIFEST, 0.5) },
  { name: 'MANIFEST deleted', make: remove(MANIFEST) },
  { name: 'log with a flipped bit near its beginning', make: flip(LOG, 0.1) },
  { name: 'log with a flipped bit near its end', make: flip(LOG, 0.9) },
  { name: 'log with zeros in the middle', make: zero(LOG, 0.5) },
  { name: 'log cut in half', make: cut(LOG, 0.5) },
  { name: 'log emptied', make: cut(LOG, 0) },
  { name: 'log deleted', make: removeAll(LOG) },
  { name: 'table with a flipped bit', make: flip(TABLE, 0.5) },
  { name: 'table with zeros in the middle', make: zero(TABLE, 0.5) },
  { name: 'table cut in half', make: cut(TABLE, 0.5) },
  { name: 'table emptied', make: cut(TABLE, 0) },
  { name: 'table deleted', make: remove(TABLE) },
  { name: 'LOCK deleted', make: remove(/^LOCK$/) },
  { name: 'the whole folder deleted', make: (folder) => rm(folder, { recursive: true }) },
]

/** LevelDB's folder in a profile. */
export function levelDb(profile: string): string {
  return path.join(profile, 'IndexedDB', 'app_minutebook_0.indexeddb.leveldb')
}

/** Whether words are still in a log; from there they go into a table, and the log is removed. */
export async function isInLog(folder: string, words: string): Promise<boolean> {
  const logs = (await readdir(folder)).filter((name) => LOG.test(name))
  const found = await Promise.all(
    logs.map(async (name) => (await readFile(path.join(folder, name))).includes(words)),
  )
  return found.includes(true)
}

type Make = Damage['make']

function remove(pattern: RegExp): Make {
  return async (folder) => rm(await largest(folder, pattern))
}

/** Each of them: the one that was written last need not be the largest. */
function removeAll(pattern: RegExp): Make {
  return async (folder) => {
    await largest(folder, pattern)
    const names = (await readdir(folder)).filter((name) => pattern.test(name))
    for (const name of names) await rm(path.join(folder, name))
  }
}

function write(pattern: RegExp, text: string): Make {
  return async (folder) => writeFile(await largest(folder, pattern), text)
}

function cut(pattern: RegExp, share: number): Make {
  return async (folder) => {
    const file = await largest(folder, pattern)
    await truncate(file, Math.floor((await stat(file)).size * share))
  }
}

function flip(pattern: RegExp, share: number): Make {
  return changed(pattern, share, (bytes, at) => {
    bytes[at] = (bytes[at] ?? 0) ^ 1
  })
}

function zero(pattern: RegExp, share: number): Make {
  return changed(pattern, share, (bytes, at) => bytes.fill(0, at, at + 4096))
}

function changed(pattern: RegExp, share: number, change: (bytes: Buffer, at: number) => unknown): Make {
  return async (folder) => {
    const file = await largest(folder, pattern)
    const bytes = await readFile(file)
    change(bytes, Math.floor(bytes.length * share))
    await writeFile(file, bytes)
  }
}

async function largest(folder: string, pattern: RegExp): Promise<string> {
  const files = (await readdir(folder))
    .filter((name) => pattern.test(name))
    .map((it) => path.join(folder, it))
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size))
  const file = files[sizes.indexOf(Math.max(...sizes))]
  if (file === undefined) throw new Error(`There is no ${pattern} in the store`)
  return file
}
