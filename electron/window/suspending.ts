import { type BrowserWindow, powerMonitor } from 'electron'
import { tellWindow } from '../ipc/events.ts'

/** Tells the page to save at once, before the machine sleeps or locks, or the window goes out of sight. */
export function tellSuspending(window: BrowserWindow): void {
  const tell = () => tellWindow('window:suspending')
  window.on('minimize', tell)
  window.on('hide', tell)
  // Windows ends the session soon after, whatever anybody says.
  window.on('session-end', tell)
  for (const stop of listenToMachine(tell)) window.once('closed', stop)
}

function listenToMachine(tell: () => void): readonly (() => void)[] {
  powerMonitor.on('suspend', tell)
  powerMonitor.on('lock-screen', tell)
  powerMonitor.on('shutdown', tell)
  return [
    () => powerMonitor.off('suspend', tell),
    () => powerMonitor.off('lock-screen', tell),
    () => powerMonitor.off('shutdown', tell),
  ]
}
