import type { BrowserWindow } from 'electron'
import { log } from '../log.ts'
import { startAddress } from '../security/origin.ts'
import { giveUp } from '../start-failure.ts'
import { createCrashCount } from './crash-count.ts'
import { askAboutBreaking, tellReopened } from './questions.ts'

/** Opens a page that broke again and says so, so that nobody is left before a blank window. */
export function recoverFromCrashes(window: BrowserWindow): void {
  const count = createCrashCount()
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log({ event: 'window-gone', reason })
    if (reason === 'clean-exit' || window.isDestroyed()) return
    comeBack(window, count(Date.now())).catch(giveUp)
  })
}

async function comeBack(window: BrowserWindow, crashes: 'seldom' | 'often'): Promise<void> {
  if (crashes === 'often' && (await askAboutBreaking(window)) === 'close') return window.destroy()
  await window.loadURL(startAddress())
  if (crashes === 'seldom') await tellReopened(window)
}
