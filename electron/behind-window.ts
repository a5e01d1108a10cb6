import path from 'node:path'
import type { BrowserWindow } from 'electron'
import { copyDaily, createElsewhere } from './elsewhere.ts'
import type { Disk } from './files/disk.ts'
import { askForPapers, askForReturn } from './files/open-dialog.ts'
import { removeLeftOvers, tidyDisk } from './files/tidy-disk.ts'
import { answer } from './ipc/answer.ts'
import { tellWindow } from './ipc/events.ts'
import type { Answer } from './ipc/handle.ts'
import { createHandlers } from './ipc/handlers.ts'
import { inspectsBeside } from './papers/inspect-beside.ts'
import { startInspector } from './papers/inspector-process.ts'
import { createPapers } from './papers/papers.ts'
import { readChosen } from './papers/read-chosen.ts'
import { sweepsPapers } from './papers/sweep-papers.ts'
import { opensReturnedWord } from './review/open-returned-word.ts'
import { receiveGivenFiles } from './review-file/given-file.ts'
import type { OpenedFiles } from './review-file/opened-files.ts'
import { settingsWritten } from './settings/settings-file.ts'
import { createReserve } from './space/reserve.ts'
import { reservingDisk } from './space/reserving-disk.ts'
import { createSpaceWatch, type SpaceWatch } from './space/space-watch.ts'
import { createPaperStore } from './vault/paper-store.ts'
import type { SetAside } from './vault/set-aside.ts'
import { createVault } from './vault/vault.ts'
import type { Closing } from './window/closing.ts'

/** All that works behind the window, and answers it. */
export interface BehindWindow {
  readonly answer: Answer
  /** The window is there: what need not be ready before it begins. */
  begin(): Promise<void>
  /** The application ends: settles when everything is on the disk. */
  end(): Promise<void>
}

export type BehindWindowParts = {
  readonly window: BrowserWindow
  readonly closing: Closing
  readonly setAside: SetAside
  readonly openedFiles: OpenedFiles
  readonly machine: Disk
  readonly profile: string
  /** The folder of the vault. */
  readonly records: string
}

export function createBehindWindow(parts: BehindWindowParts): BehindWindow {
  const { window, closing, setAside, openedFiles, machine, profile, records } = parts
  const unfinished = path.join(profile, 'unfinished-files')
  const space = watchSpace(machine, records)
  const disk = reservingDisk(machine, space.onFull)
  const vault = createVault(disk, records, Date.now)
  const files = tidyDisk(machine, unfinished)
  const elsewhere = createElsewhere({ vault, records, disk: files, unfinished })
  receiveGivenFiles(elsewhere.reviewFiles, openedFiles)
  const handlers = createHandlers({
    window,
    disk: files,
    closing,
    vault,
    setAside,
    space,
    ...takingIn(disk, records),
    ...elsewhere,
  })
  return {
    answer: (channel, isOurWindow, values) => answer(handlers, channel, isOurWindow, values),
    async begin() {
      space.begin()
      copyDaily(elsewhere)
      await removeLeftOvers(machine, unfinished)
    },
    async end() {
      await Promise.all([vault.close(), elsewhere.secondFolder.end()])
      await settingsWritten()
    },
  }
}

/** Files that come from others: each is looked into in a process of its own before anything else is done with it. */
function takingIn(disk: Disk, records: string) {
  const store = createPaperStore(disk, path.join(records, 'papers'))
  const inspect = inspectsBeside(startInspector)
  sweepsPapers({ disk, folder: records, store, now: Date.now })
  return {
    papers: createPapers({ store, inspect, askForPapers, readChosen }),
    openReturnedWord: opensReturnedWord({ inspect, askForReturn, readChosen }),
  }
}

function watchSpace(disk: Disk, folder: string): SpaceWatch {
  const reserve = createReserve(disk, folder)
  return createSpaceWatch({ disk, folder, reserve, tell: () => tellWindow('space:changed') })
}
