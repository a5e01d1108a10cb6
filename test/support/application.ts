import type { ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from 'playwright'
import { ROOT } from '../../build/paths.ts'
import { findRuntime } from '../../build/runtime/find-runtime.ts'
import { machineSwitches } from '../../build/runtime/machine.ts'
import type { Runtime } from '../../build/runtime/runtime.ts'

export type LaunchOptions = {
  /** The folder of the profile; without one the application starts with a new, empty one. */
  readonly profile?: string
  /** Further switches of the command line. */
  readonly args?: readonly string[]
  readonly env?: Readonly<Record<string, string>>
}

/** The built application, running in real Electron, with its window open. */
export type RunningApplication = {
  readonly app: ElectronApplication
  readonly page: Page
  readonly profile: string
  /** Ends the whole application at once, as a power cut would (SIGKILL). */
  kill(): Promise<void>
  /** Ends every process of the application at the same moment (SIGKILL). */
  killAll(): Promise<void>
  /** Ends only the window's process (SIGKILL). */
  killWindow(): Promise<void>
  /** Closes the window as its clerk would, and waits for the end. */
  close(): Promise<void>
}

/** Starts what `npm run build` made. Needs a display: `withDisplay` gives one. */
export async function launchApplication(options: LaunchOptions = {}): Promise<RunningApplication> {
  const profile = options.profile ?? (await freshProfile())
  const app = await _electron.launch({
    executablePath: electron().executable,
    args: [
      ...machineSwitches(),
      '-r',
      path.join(ROOT, 'test', 'support', 'hold-first-window.cjs'),
      ROOT,
      `--user-data-dir=${profile}`,
      '--disable-gpu',
      ...(options.args ?? []),
    ],
    env: { ...inherited(), ...options.env },
    cwd: profile,
  })
  const page = await app.firstWindow()
  await whenShown(app)
  // Playwright no longer gives the process once it has ended.
  const main = app.process()
  return {
    app,
    page,
    profile,
    kill: () => kill(main, () => main.kill('SIGKILL')),
    // Playwright starts it as the leader of a group of its own.
    killAll: () => kill(main, () => process.kill(-(main.pid ?? 0), 'SIGKILL')),
    killWindow: () => killWindow(app),
    close: () => close(app, main),
  }
}

/** A new folder for a profile; whoever asks for it removes it with `removeProfile`. */
export async function freshProfile(): Promise<string> {
  return mkdtemp(path.join(os.tmpdir(), 'minutebook-profile-'))
}

/** Removes a profile. The processes of a killed application may still be letting go of it. */
export async function removeProfile(profile: string): Promise<void> {
  await rm(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
}

let found: Runtime | null = null

/** The Electron that runs here, looked for once. */
export function electron(): Runtime {
  found ??= findRuntime()
  return found
}

function inherited(): Record<string, string> {
  const entries = Object.entries(process.env).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  )
  return Object.fromEntries(entries)
}

/** The window is there before it is shown; keys and clicks of the screen need it shown. */
async function whenShown(app: ElectronApplication): Promise<void> {
  await app.evaluate(async ({ BrowserWindow }) => {
    const window = BrowserWindow.getAllWindows()[0]
    if (!window?.isVisible()) await new Promise<void>((resolve) => window?.once('show', () => resolve()))
  })
}

async function kill(main: ChildProcess, signal: () => void): Promise<void> {
  if (main.exitCode !== null || main.signalCode !== null) return
  const ended = once(main, 'exit')
  signal()
  await ended
}

async function killWindow(app: ElectronApplication): Promise<void> {
  const id = await app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()[0]?.webContents.getOSProcessId(),
  )
  if (id === undefined) throw new Error('There is no window.')
  process.kill(id, 'SIGKILL')
}

async function close(app: ElectronApplication, main: ChildProcess): Promise<void> {
  const ended = once(main, 'exit')
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
  await ended
}
