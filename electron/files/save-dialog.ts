import { existsSync } from 'node:fs'
import path from 'node:path'
import { app, dialog, type SaveDialogOptions } from 'electron'
import type { RequestOf } from '../../shared/ipc/contract.ts'
import { remember, rememberedSettings } from '../settings/settings-file.ts'
import { currentWindow } from '../window/current-window.ts'
import { BACKUP_ENDING } from './backup-ending.ts'
import { legalFileName } from './file-name.ts'
import { REVIEW_FILE_ENDING } from './review-file-ending.ts'

export type FileType = RequestOf<'file:save'>['fileType'] | 'backup' | 'review file'

const TYPES = {
  word: { ending: '.docx', name: 'Word document' },
  pdf: { ending: '.pdf', name: 'PDF' },
  text: { ending: '.txt', name: 'Text' },
  backup: { ending: BACKUP_ENDING, name: 'Minutebook backup' },
  'review file': { ending: REVIEW_FILE_ENDING, name: 'Minutebook review file' },
} as const satisfies Record<FileType, { ending: string; name: string }>

/** Asks the clerk where a file goes, starting in the folder of last time. Null when it was cancelled. */
export async function askWhere(suggestedName: string, fileType: FileType): Promise<string | null> {
  const { ending, name } = TYPES[fileType]
  const options: SaveDialogOptions = {
    title: 'Save',
    defaultPath: path.join(startFolder(), legalFileName(suggestedName, ending)),
    filters: [{ name, extensions: [ending.slice(1)] }],
    properties: ['showOverwriteConfirmation', 'createDirectory'],
  }
  const window = currentWindow()
  const answer = await (window ? dialog.showSaveDialog(window, options) : dialog.showSaveDialog(options))
  if (answer.canceled || !answer.filePath) return null
  remember({ lastFolder: path.dirname(answer.filePath) })
  return withEnding(answer.filePath, ending)
}

function startFolder(): string {
  const { lastFolder } = rememberedSettings()
  return lastFolder !== null && existsSync(lastFolder) ? lastFolder : app.getPath('documents')
}

/** GTK's dialog hands over the name as it was typed. */
function withEnding(file: string, ending: string): string {
  return file.toLowerCase().endsWith(ending) ? file : `${file}${ending}`
}
