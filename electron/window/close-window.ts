import { setTimeout as pause } from 'node:timers/promises'
import type { BrowserWindow } from 'electron'
import { tellWindow } from '../ipc/events.ts'
import { type Closing, createClosing } from './closing.ts'
import { askAboutSilence, askAboutUnsaved } from './questions.ts'

/** A little more than the page itself waits for its last words, so that its own answer comes first. */
const PATIENCE = 6_000
/** So long main has for what it is still writing itself; the clerk's words are on the disk by then. */
const FINISHING = 5_000

/**
 * Holds the window open until its page has saved everything, or the clerk gives the rest up.
 * @param finish ends what main itself is still writing
 */
export function closeWithCare(window: BrowserWindow, finish: () => Promise<unknown>): Closing {
  const contents = window.webContents
  const closing = createClosing({
    tellPage: () => tellWindow('window:closing'),
    canPageAnswer: () => !contents.isLoadingMainFrame() && !contents.isCrashed(),
    async askAboutUnsaved() {
      const chosen = await askAboutUnsaved(window)
      if (chosen !== 'save a copy') return chosen
      tellWindow('copy:save')
      return 'keep editing'
    },
    askAboutSilence: (signal) => askAboutSilence(window, signal),
    close: () => void Promise.race([finish(), pause(FINISHING)]).finally(() => window.destroy()),
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
