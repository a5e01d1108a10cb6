import { BrowserWindow, type Session, session, type WebContents } from 'electron'
import { drawnWord, type WordToPrint } from '../../shared/ipc/print-channels.ts'
import { refuseDownloads } from '../security/downloads.ts'
import { refuseNetwork } from '../security/network.ts'
import { ORIGIN } from '../security/origin.ts'
import { refusePermissions } from '../security/permissions.ts'
import { servePrinting } from '../security/scheme.ts'
import { currentWindow } from '../window/current-window.ts'
import { joinedPdf } from './joined-pdf.ts'
import type { DrawnPage } from './print-word.ts'

/** A session that is in memory alone: what a Word file could do in it, it could do to nothing. */
const PARTITION = 'print'

let word: WordToPrint | null = null

/** Opens a page out of sight for a Word file; the one before must have ended. */
export function openHiddenPage(file: WordToPrint): DrawnPage {
  word = file
  const window = hiddenWindow()
  const loaded = window.loadURL(`${ORIGIN}/print.html?lines=${file.lines}`)
  return {
    async drawn() {
      await loaded
      return drawnWord.parse(await window.webContents.executeJavaScript('globalThis.drawn'))
    },
    print: () => printedRuns(window.webContents),
    end() {
      word = null
      if (!window.isDestroyed()) window.destroy()
    },
  }
}

/** Each run of sheets of one size by itself: what is printed at once has one width. */
async function printedRuns(page: WebContents): Promise<Uint8Array> {
  const runs: Uint8Array[] = []
  while ((await page.executeJavaScript(`globalThis.show(${runs.length})`)) === true)
    runs.push(await page.printToPDF({ preferCSSPageSize: true, printBackground: true }))
  return joinedPdf(runs)
}

function hiddenWindow(): BrowserWindow {
  const parent = currentWindow() // which it ends with
  return new BrowserWindow({
    ...(parent === null ? {} : { parent }),
    show: false,
    webPreferences: {
      session: printSession(),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
      spellcheck: false,
      backgroundThrottling: false,
      devTools: false,
    },
  })
}

let guarded: Session | null = null

function printSession(): Session {
  if (guarded !== null) return guarded
  guarded = session.fromPartition(PARTITION, { cache: false })
  servePrinting(guarded, () => word?.file ?? null)
  refuseNetwork(guarded)
  refusePermissions(guarded)
  refuseDownloads(guarded)
  return guarded
}
