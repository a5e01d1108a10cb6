import type { EventChannel } from '../../shared/ipc/bridge-names.ts'
import { currentWindow } from '../window/current-window.ts'

/** Tells the window that something happened. A window that is gone is told nothing. */
export function tellWindow(channel: EventChannel): void {
  const contents = currentWindow()?.webContents
  if (contents && !contents.isDestroyed() && !contents.isCrashed()) contents.send(channel)
}
