import { existsSync } from 'node:fs'
import path from 'node:path'
import { Sentence } from '../sentence.ts'
import { declaredRuntime } from './declared-runtime.ts'
import { fallbackRuntime } from './fallback-runtime.ts'
import { type Runtime, runtimeAt, say } from './runtime.ts'

/**
 * The Electron to run: ELECTRON_PATH (an executable) or ELECTRON_OVERRIDE_DIST_PATH (a folder); the
 * electron package, which fetches its runtime at the first start; on Linux an older one from the registry.
 */
export function findRuntime(): Runtime {
  const found = fromEnvironment() ?? declaredRuntime() ?? fallbackRuntime()
  if (found) return found
  throw new Sentence(
    'There is no Electron runtime: run `npx install-electron` once with a network, ' +
      'or set ELECTRON_OVERRIDE_DIST_PATH to the folder of an unpacked Electron release.',
  )
}

function fromEnvironment(): Runtime | null {
  const { ELECTRON_PATH: file, ELECTRON_OVERRIDE_DIST_PATH: folder } = process.env
  const found = file
    ? runtimeAt('environment', path.dirname(path.resolve(file)), path.resolve(file))
    : folder
      ? runtimeAt('environment', path.resolve(folder))
      : null
  if (found && !existsSync(found.executable)) throw new Sentence(`There is no ${found.executable}.`)
  if (found) say(`using ${found.executable}, which the environment names`)
  return found
}
