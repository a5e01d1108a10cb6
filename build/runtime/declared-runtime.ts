import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { type Runtime, runtimeAt, say } from './runtime.ts'

const DOWNLOAD_MINUTES = 15

/** The runtime of the electron package, downloaded by the package's own installer where it is missing. */
export function declaredRuntime(): Runtime | null {
  const folder = packageFolder()
  if (!folder) return null
  const there = unpacked(folder)
  if (there || process.env.ELECTRON_SKIP_BINARY_DOWNLOAD) return there
  download(folder)
  return unpacked(folder)
}

function packageFolder(): string | null {
  try {
    return path.dirname(createRequire(import.meta.url).resolve('electron/package.json'))
  } catch {
    return null
  }
}

function unpacked(folder: string): Runtime | null {
  const runtime = runtimeAt('electron package', path.join(folder, 'dist'))
  return runtime.version && existsSync(runtime.executable) ? runtime : null
}

function download(folder: string): void {
  say('fetching the Electron runtime (once) …')
  const result = spawnSync(process.execPath, [path.join(folder, 'install.js')], {
    stdio: ['ignore', 'ignore', 'pipe'],
    encoding: 'utf8',
    timeout: DOWNLOAD_MINUTES * 60_000,
  })
  if (result.status !== 0) say(`it could not be fetched: ${firstReason(result.stderr)}`)
}

/** The line of a stack trace that names the error. */
function firstReason(text: string): string {
  const lines = text.split('\n').map((line) => line.trim())
  return lines.find((line) => /Error\b/.test(line)) ?? lines.find((line) => line !== '') ?? 'no reason given'
}
