import path from 'node:path'
import { app, type Session, session } from 'electron'
import { copyDaily, createElsewhere } from './elsewhere.ts'
import { logFaults } from './faults.ts'
import { type Disk, realDisk } from './files/disk.ts'
import { askForPapers } from './files/open-dialog.ts'
import { stoppingDisk } from './files/stopping-disk.ts'
import { removeLeftOvers, tidyDisk } from './files/tidy-disk.ts'
import { tellWindow } from './ipc/events.ts'
import { handle } from './ipc/handle.ts'
import { createHandlers } from './ipc/handlers.ts'
import { showApplicationMenu } from './menu/application-menu.ts'
import { showContextMenus } from './menu/context-menu.ts'
import { inspectsBeside } from './papers/inspect-beside.ts'
import { startInspector } from './papers/inspector-process.ts'
import { createPapers } from './papers/papers.ts'
import { readChosen } from './papers/read-chosen.ts'
import { sweepsPapers } from './papers/sweep-papers.ts'
import { receiveGivenFiles } from './review-file/given-file.ts'
import { buildKind } from './security/build-kind.ts'
import { refuseDownloads } from './security/downloads.ts'
import { forbidNavigation } from './security/navigation.ts'
import { refuseNetwork, resolveNoNames } from './security/network.ts'
import { refusePermissions } from './security/permissions.ts'
import { sandboxEverything } from './security/sandbox.ts'
import { registerScheme, rehearseAnswer, serveWindow } from './security/scheme.ts'
import { refusedSwitches } from './security/switches.ts'
import { settingsWritten } from './settings/settings-file.ts'
import { isFirstInstance } from './single-instance.ts'
import { createReserve } from './space/reserve.ts'
import { reservingDisk } from './space/reserving-disk.ts'
import { createSpaceWatch, type SpaceWatch } from './space/space-watch.ts'
import { installDictionary } from './spelling/dictionary.ts'
import { checkSpelling } from './spelling/spelling.ts'
import { giveUp, refuseStart } from './start-failure.ts'
import { createLastStop } from './vault/last-stop.ts'
import { createPaperStore } from './vault/paper-store.ts'
import { createSetAside } from './vault/set-aside.ts'
import { createVault } from './vault/vault.ts'
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
  start().catch(giveUp)
} else {
  app.quit()
}

function mayStart(): boolean {
  const refused = refusedSwitches(buildKind(), process.argv)
  if (refused.length > 0) refuseStart(refused)
  return refused.length === 0 && isFirstInstance()
}

async function start(): Promise<void> {
  const machine = stoppingDisk(realDisk, app.isPackaged)
  const profile = app.getPath('userData')
  const unfinished = path.join(profile, 'unfinished-files')
  const records = path.join(profile, 'vault')
  const space = watchSpace(machine, records)
  const disk = reservingDisk(machine, space.onFull)
  const vault = createVault(disk, records, Date.now)
  const store = createPaperStore(disk, path.join(records, 'papers'))
  const papers = createPapers({ store, inspect: inspectsBeside(startInspector), askForPapers, readChosen })
  sweepsPapers({ disk, folder: records, store, now: Date.now })
  const lastStop = createLastStop(profile, process.versions.chrome)
  const setAside = createSetAside(profile, lastStop)
  await Promise.all([installDictionary(profile), rehearseAnswer(), setAside.copy(), app.whenReady()])
  guard(session.defaultSession)
  showApplicationMenu()
  const window = createWindow()
  showContextMenus(window)
  const files = tidyDisk(machine, unfinished)
  const elsewhere = createElsewhere({ vault, records, disk: files, unfinished })
  receiveGivenFiles(elsewhere.reviewFiles)
  const ended = () => Promise.all([vault.close(), elsewhere.secondFolder.end()]).then(settingsWritten)
  const closing = closeWithCare(window, () => lastStop.noteAfter([ended()]))
  handle(createHandlers({ window, disk: files, closing, vault, papers, setAside, space, ...elsewhere }))
  await showPage(window)
  space.begin()
  copyDaily(elsewhere)
  await removeLeftOvers(machine, unfinished)
}

function watchSpace(disk: Disk, folder: string): SpaceWatch {
  const reserve = createReserve(disk, folder)
  return createSpaceWatch({ disk, folder, reserve, tell: () => tellWindow('space:changed') })
}

function guard(ours: Session): void {
  serveWindow(ours)
  refuseNetwork(ours)
  refusePermissions(ours)
  refuseDownloads(ours)
  checkSpelling(ours)
}
