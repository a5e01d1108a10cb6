import path from 'node:path'
import { app, type Session, session } from 'electron'
import { logFaults } from './faults.ts'
import { realDisk } from './files/disk.ts'
import { readingAhead } from './files/reading-ahead.ts'
import { stoppingDisk } from './files/stopping-disk.ts'
import { handle } from './ipc/handle.ts'
import { showApplicationMenu } from './menu/application-menu.ts'
import { showContextMenus } from './menu/context-menu.ts'
import { collectOpenedFiles, type OpenedFiles } from './review-file/opened-files.ts'
import { buildKind } from './security/build-kind.ts'
import { refuseDownloads } from './security/downloads.ts'
import { forbidNavigation } from './security/navigation.ts'
import { refuseNetwork, resolveNoNames } from './security/network.ts'
import { refusePermissions } from './security/permissions.ts'
import { sandboxEverything } from './security/sandbox.ts'
import { registerScheme, rehearseAnswer, serveWindow } from './security/scheme.ts'
import { refusedSwitches } from './security/switches.ts'
import { isFirstInstance } from './single-instance.ts'
import { installDictionary } from './spelling/dictionary.ts'
import { checkSpelling } from './spelling/spelling.ts'
import { giveUp, refuseStart } from './start-failure.ts'
import { createLastStop } from './vault/last-stop.ts'
import { createSetAside } from './vault/set-aside.ts'
import { closeWithCare } from './window/close-window.ts'
import { createWindow, showPage } from './window/window.ts'

// The whole application is switched on here, in order; what each line does stands in its own file.

logFaults()
if (mayStart()) {
  registerScheme()
  sandboxEverything()
  resolveNoNames()
  forbidNavigation()
  app.on('window-all-closed', () => app.quit())
  start(collectOpenedFiles()).catch(giveUp)
} else {
  app.quit()
}

function mayStart(): boolean {
  const refused = refusedSwitches(buildKind(), process.argv)
  if (refused.length > 0) refuseStart(refused)
  return refused.length === 0 && isFirstInstance()
}

async function start(openedFiles: OpenedFiles): Promise<void> {
  const profile = app.getPath('userData')
  const records = path.join(profile, 'vault')
  const machine = readingAhead(stoppingDisk(realDisk, app.isPackaged), records)
  const lastStop = createLastStop(profile, process.versions.chrome)
  const setAside = createSetAside(profile, lastStop)
  await Promise.all([installDictionary(profile), rehearseAnswer(), setAside.copy(), app.whenReady()])
  const behind = loadedOnce(async () => {
    const { createBehindWindow } = await import('./behind-window.ts')
    return createBehindWindow({ window, closing, setAside, openedFiles, machine, profile, records })
  })
  guard(session.defaultSession, () => void behind())
  showApplicationMenu()
  const window = createWindow()
  showContextMenus(window)
  const ended = async () => (await behind()).end()
  const closing = closeWithCare(window, () => lastStop.noteAfter([ended()]))
  handle(async () => (await behind()).answer)
  await showPage(window)
  await (await behind()).begin()
}

/** What a window needs to open stands in this file's imports; the rest is read while the page reads its own code. */
function loadedOnce<T>(load: () => Promise<T>): () => Promise<T> {
  let loaded: Promise<T> | null = null
  return () => {
    loaded ??= load()
    return loaded
  }
}

/** @param onCode hears when the page has its code */
function guard(ours: Session, onCode: () => void): void {
  serveWindow(ours, onCode)
  refuseNetwork(ours)
  refusePermissions(ours)
  refuseDownloads(ours)
  checkSpelling(ours)
}
