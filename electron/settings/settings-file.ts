import { readFileSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { writeAtomically } from '../files/atomic-write.ts'
import { log } from '../log.ts'
import { parseSettings, type Settings } from './settings.ts'

let known: Settings | null = null
let writing: Promise<void> = Promise.resolve()

/** What was remembered. */
export function rememberedSettings(): Settings {
  known ??= read()
  return known
}

/** Remembers something new; the file follows in its own time, one write after another. */
export function remember(change: Partial<Settings>): void {
  known = { ...rememberedSettings(), ...change }
  const bytes = Buffer.from(`${JSON.stringify(known, null, 2)}\n`)
  writing = writing.then(() => write(bytes))
}

/** Settles when everything remembered so far is on the disk. */
export function settingsWritten(): Promise<void> {
  return writing
}

async function write(bytes: Uint8Array): Promise<void> {
  const result = await writeAtomically(file(), bytes)
  if (result.kind === 'failed') log({ event: 'settings-not-written', code: result.code })
}

function read(): Settings {
  try {
    return parseSettings(readFileSync(file(), 'utf8'))
  } catch {
    return parseSettings('')
  }
}

function file(): string {
  return path.join(app.getPath('userData'), 'settings.json')
}
