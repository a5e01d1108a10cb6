import { chownSync, cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { DIST, ROOT } from '../../build/paths.ts'
import { findRuntime } from '../../build/runtime/find-runtime.ts'

/** The user that everything nobody owns belongs to, on every Linux. */
const NOBODY = 65534

/** How a user without rights starts the application, with Chromium's real sandbox. */
export type PlainUser = {
  readonly program: string
  readonly args: readonly string[]
  readonly home: string
  readonly remove: () => void
}

/** The user who runs the tests; where that is root, who cannot have the sandbox, nobody. */
export function plainUser(): PlainUser {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'minutebook-plain-'))
  const home = path.join(folder, 'home')
  mkdirSync(home)
  const [program, args] = [copyRuntime(folder), [copyApplication(folder), `--user-data-dir=${home}`]]
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
  if (process.getuid?.() !== 0) return { program, args, home, remove }
  for (const own of [folder, home]) chownSync(own, NOBODY, NOBODY)
  const asNobody = [`--reuid=${NOBODY}`, `--regid=${NOBODY}`, '--clear-groups', program]
  return { program: 'setpriv', args: [...asNobody, ...args], home, remove }
}

/** Copied, because the folder of the project may be one that others cannot look into. */
function copyRuntime(folder: string): string {
  const { folder: source, executable } = findRuntime()
  const copy = path.join(folder, 'electron')
  cpSync(source, copy, { recursive: true })
  return path.join(copy, path.relative(source, executable))
}

function copyApplication(folder: string): string {
  const copy = path.join(folder, 'application')
  for (const part of ['electron', 'renderer']) {
    cpSync(path.join(DIST, part), path.join(copy, 'dist', part), { recursive: true })
  }
  cpSync(path.join(ROOT, 'package.json'), path.join(copy, 'package.json'))
  return copy
}
