import { dialog, type OpenDialogOptions } from 'electron'
import { currentWindow } from '../window/current-window.ts'
import { BACKUP_ENDING } from './backup-ending.ts'
import { REVIEW_FILE_ENDING } from './review-file-ending.ts'

/** Asks the clerk for a backup to open. Null when it was cancelled. */
export function askWhichBackup(): Promise<string | null> {
  return ask({
    title: 'Open a backup',
    filters: [
      { name: 'Minutebook backup, or records of a copy', extensions: [BACKUP_ENDING.slice(1), 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  })
}

/** Asks for a review file to open, the clerk or the chair. Null when it was cancelled. */
export function askWhichReviewFile(): Promise<string | null> {
  return ask({
    title: 'Open a review file',
    filters: [
      { name: 'Minutebook review file', extensions: [REVIEW_FILE_ENDING.slice(1)] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  })
}

/** Asks the clerk for a folder. Null when it was cancelled. */
export function askWhichFolder(): Promise<string | null> {
  return ask({
    title: 'Choose a second folder',
    buttonLabel: 'Choose this folder',
    properties: ['openDirectory', 'createDirectory'],
  })
}

async function ask(options: OpenDialogOptions): Promise<string | null> {
  const window = currentWindow()
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? null : (answer.filePaths[0] ?? null)
}
