import { readFileSync } from 'node:fs'
import path from 'node:path'

export type RuntimeSource = 'environment' | 'electron package' | 'registry fallback'

export type Runtime = {
  readonly source: RuntimeSource
  /** The unpacked release, which packaging copies. */
  readonly folder: string
  readonly executable: string
  /** Such as 45.4.1; null where the folder does not say. */
  readonly version: string | null
}

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
}

/** Where the executable stands in an unpacked release of Electron. */
export const EXECUTABLE_NAME = EXECUTABLES[process.platform] ?? 'electron'

export function runtimeAt(
  source: RuntimeSource,
  folder: string,
  executable = path.join(folder, EXECUTABLE_NAME),
): Runtime {
  return { source, folder, executable, version: versionOf(folder) }
}

/** Tells the reader of the terminal; standard output stays free for what a command prints. */
export function say(text: string): void {
  process.stderr.write(`[electron] ${text}\n`)
}

function versionOf(folder: string): string | null {
  try {
    return readFileSync(path.join(folder, 'version'), 'utf8').trim().replace(/^v/, '')
  } catch {
    return null
  }
}
