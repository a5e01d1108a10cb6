import type { BrowserWindow } from 'electron'
import { tellWindow } from '../ipc/events.ts'
import { settingsWritten } from '../settings/settings-file.ts'
import { type Closing, createClosing } from './closing.ts'
import { askAboutSilence, askAboutUnsaved } from './questions.ts'

/** A little more than the page itself waits for its last words, so that its own answer comes first. */
const PATIENCE = 6_000

/** Holds the window open until its page has saved everything, or the clerk gives the rest up. */
export function closeWithCare(window: BrowserWindow): Closing {
  const contents = window.webContents
  const closing = createClosing({
    tellPage: () => tellWindow('window:closing'),
    canPageAnswer: () => !contents.isLoadingMainFrame() && !contents.isCrashed(),
    askAboutUnsaved: () => askAboutUnsaved(window),
    askAboutSilence: (signal) => askAboutSilence(window, signal),
    close: () => void settingsWritten().then(() => window.destroy()),
    afterPatience(call) {
      const timer = setTimeout(call, PATIENCE)
      return () => clearTimeout(timer)
    },
  })
  window.on('close', (event) => {
    if (!closing.begin()) event.preventDefault()
  })
  return closing
}
