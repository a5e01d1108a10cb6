import { copyFile, link, mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { codeOf, log } from '../log.ts'
import { type LastStop, type StoreState, storeIn } from './last-stop.ts'

/** The copies of the window's store as it was before a start, so that a damaged one is never lost. */
export interface SetAside {
  /**
   * Copies the store, unless it lies as it was left; before Chromium opens it, because opening a damaged one
   * is what deletes it.
   */
  copy(): Promise<void>
  /** How the store was found. It has been in use since then, so that nobody is sure who asks once more. */
  storeState(): StoreState
  /** The store of this start lacked something: its copy is kept. */
  keepLast(): Promise<void>
}

const NUMBERED = /^\d{8}$/
const KEPT = /^\d{8}-kept$/
const FEWEST = 2
const MOST_KEPT = 10

export function createSetAside(profile: string, lastStop: LastStop): SetAside {
  const store = storeIn(profile)
  const folder = path.join(profile, 'vault', 'set-aside')
  let state: StoreState = 'unsure'
  let last: string | null = null
  return {
    async copy() {
      state = await lastStop.storeState()
      if (state === 'as left') return
      try {
        const copy = path.join(folder, await nextName(folder))
        if (await copyStore(store, copy)) last = copy
        await removeAllBut(folder, NUMBERED, FEWEST)
        await removeAllBut(folder, KEPT, MOST_KEPT)
      } catch (error) {
        log({ event: 'store-not-set-aside', code: codeOf(error) })
      }
    },
    storeState() {
      const found = state
      state = 'unsure'
      return found
    },
    async keepLast() {
      if (last !== null) await rename(last, `${last}-kept`)
      last = null
    },
  }
}

/** Whether there was anything to copy. */
async function copyStore(from: string, to: string): Promise<boolean> {
  const entries = await readdir(from, { withFileTypes: true }).catch(() => null)
  if (entries === null) return false
  await mkdir(to, { recursive: true, mode: 0o700 })
  for (const entry of entries) {
    const [source, target] = [path.join(from, entry.name), path.join(to, entry.name)]
    if (entry.isDirectory()) await copyStore(source, target)
    else await copyOrLink(source, target)
  }
  return true
}

/** LevelDB writes its tables once and only ever deletes them, so that another name for them is a copy. */
async function copyOrLink(source: string, target: string): Promise<void> {
  if (!source.endsWith('.ldb')) return copyFile(source, target)
  await link(source, target).catch(() => copyFile(source, target))
}

async function nextName(folder: string): Promise<string> {
  const last = (await namesIn(folder, /^\d{8}/)).at(-1) ?? '0'
  return String(Number.parseInt(last, 10) + 1).padStart(8, '0')
}

async function removeAllBut(folder: string, pattern: RegExp, count: number): Promise<void> {
  const names = await namesIn(folder, pattern)
  for (const name of names.slice(0, -count)) await rm(path.join(folder, name), { recursive: true })
}

async function namesIn(folder: string, pattern: RegExp): Promise<readonly string[]> {
  const names = await readdir(folder).catch(() => [])
  return names.filter((name) => pattern.test(name)).sort()
}
