import { app } from 'electron'
import { currentWindow } from './window/current-window.ts'

/**
 * Whether this is the only Minutebook that runs on its profile. A second start brings the first one's
 * window to the front, and must end without having touched anything.
 */
export function isFirstInstance(): boolean {
  if (!app.requestSingleInstanceLock()) return false
  app.on('second-instance', showWindow)
  return true
}

function showWindow(): void {
  const window = currentWindow()
  if (window?.isMinimized()) window.restore()
  window?.show()
  window?.focus()
}
