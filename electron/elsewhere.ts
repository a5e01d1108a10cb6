import path from 'node:path'
import { app } from 'electron'
import { askWhichBackup, askWhichFolder, askWhichReviewFile } from './files/ask-which.ts'
import type { Disk } from './files/disk.ts'
import { askWhere } from './files/save-dialog.ts'
import { tellWindow } from './ipc/events.ts'
import { backupThreads } from './moving/backup-thread.ts'
import { createMoving, type Moving } from './moving/moving.ts'
import { createReviewFiles, type ReviewFiles } from './review-file/review-files.ts'
import { createSecondFolder, type SecondFolder } from './second-folder/second-folder.ts'
import { remember, rememberedSettings } from './settings/settings-file.ts'
import type { Vault } from './vault/vault.ts'

/** What goes to other computers, and comes from them, in locked files. */
export type Elsewhere = {
  readonly moving: Moving
  readonly secondFolder: SecondFolder
  readonly reviewFiles: ReviewFiles
}

type Parts = {
  readonly vault: Vault
  /** The folder of the vault. */
  readonly records: string
  readonly disk: Disk
  /** Where it is noted which files were begun (`tidyDisk`). */
  readonly unfinished: string
}

export function createElsewhere({ vault, records, disk, unfinished }: Parts): Elsewhere {
  const work = backupThreads(unfinished)
  const shared = {
    vault,
    disk,
    work,
    papers: path.join(records, 'papers'),
    version: app.getVersion(),
    now: Date.now,
  }
  return {
    moving: createMoving({ ...shared, askWhere, askWhich: askWhichBackup }),
    reviewFiles: createReviewFiles({ ...shared, askWhere, askWhich: askWhichReviewFile }),
    secondFolder: createSecondFolder({
      ...shared,
      askWhich: askWhichFolder,
      settings: {
        known: () => rememberedSettings().secondFolder,
        keep: (secondFolder) => remember({ secondFolder }),
      },
      tell: () => tellWindow('second-folder:changed'),
    }),
  }
}

const MINUTE = 60 * 1000

/** Sees to a daily copy for as long as the application runs; the first look waits until the start is over. */
export function copyDaily({ secondFolder }: Elsewhere): void {
  void secondFolder.tick()
  setInterval(() => void secondFolder.tick(), MINUTE).unref()
}
