import type { BrowserWindow } from 'electron'
import { remember } from '../settings/settings-file.ts'

const SETTLED_AFTER = 500

/** Remembers where the window stands: once it has come to rest, and when it closes. */
export function rememberPlace(window: BrowserWindow): void {
  let timer: NodeJS.Timeout | undefined
  const note = () => {
    clearTimeout(timer)
    timer = setTimeout(() => noteNow(window), SETTLED_AFTER)
  }
  window.on('resize', note)
  window.on('move', note)
  window.on('maximize', note)
  window.on('unmaximize', note)
  window.on('close', () => noteNow(window))
  window.once('closed', () => clearTimeout(timer))
}

function noteNow(window: BrowserWindow): void {
  const { x, y, width, height } = window.getNormalBounds()
  remember({ window: { x, y, width, height, maximised: window.isMaximized() } })
}
