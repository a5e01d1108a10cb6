import type { BrowserWindow } from 'electron'

let current: BrowserWindow | null = null

/** The application's one window, or null before it opened and after it closed. */
export function currentWindow(): BrowserWindow | null {
  return current
}

/** Makes a window the application's own until it closes. */
export function setCurrentWindow(window: BrowserWindow): void {
  current = window
  window.once('closed', () => {
    current = null
  })
}
