import os from 'node:os'
import path from 'node:path'
import { Sentence } from '../sentence.ts'
import type { Runtime } from './runtime.ts'

const isLinux = process.platform === 'linux'

/** Switches that this machine needs: Chromium's sandbox does not start for root. */
export function machineSwitches(): readonly string[] {
  return isLinux && process.getuid?.() === 0 ? ['--no-sandbox'] : []
}

/** A profile that a newer Chromium wrote must not be opened by an older one, so the fallback has its own. */
export function profileSwitches(runtime: Runtime): readonly string[] {
  if (runtime.source !== 'registry fallback') return []
  const settings = process.env.XDG_CONFIG_HOME ?? path.join(os.homedir(), '.config')
  return [`--user-data-dir=${path.join(settings, `minutebook-electron-${runtime.version}`)}`]
}

/** Throws a sentence where there is no screen to open a window on. */
export function demandDisplay(): void {
  if (!isLinux || process.env.DISPLAY || process.env.WAYLAND_DISPLAY) return
  throw new Sentence(
    'Minutebook needs a screen, and this terminal has none (DISPLAY is not set): start it from a desktop, ' +
      'or without one as `xvfb-run npm start` (Debian: apt-get install xvfb).',
  )
}
