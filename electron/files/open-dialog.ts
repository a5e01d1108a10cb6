import { existsSync } from 'node:fs'
import path from 'node:path'
import { app, dialog, type OpenDialogOptions } from 'electron'
import { remember, rememberedSettings } from '../settings/settings-file.ts'
import { currentWindow } from '../window/current-window.ts'

/** Asks the clerk for papers, starting in the folder of last time; none where it was cancelled. */
export async function askForPapers(several: boolean): Promise<readonly string[]> {
  const options: OpenDialogOptions = {
    title: several ? 'Add papers' : 'Choose a newer version',
    buttonLabel: several ? 'Add' : 'Choose',
    defaultPath: startFolder(),
    filters: [{ name: 'Word and PDF documents', extensions: ['docx', 'pdf'] }],
    properties: several ? ['openFile', 'multiSelections'] : ['openFile'],
  }
  const window = currentWindow()
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  const [first] = answer.filePaths
  if (answer.canceled || first === undefined) return []
  remember({ lastPapersFolder: path.dirname(first) })
  return answer.filePaths
}

function startFolder(): string {
  const { lastPapersFolder } = rememberedSettings()
  return lastPapersFolder !== null && existsSync(lastPapersFolder)
    ? lastPapersFolder
    : app.getPath('documents')
}
