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
  const chosen = await ask(options)
  const [first] = chosen
  if (first !== undefined) remember({ lastPapersFolder: path.dirname(first) })
  return chosen
}

/** Asks the clerk for the file that the chair sent, where mail is put; null where it was cancelled. */
export async function askForReturn(): Promise<string | null> {
  const [chosen] = await ask({
    title: 'Open what the chair sent',
    buttonLabel: 'Open',
    defaultPath: app.getPath('downloads'),
    filters: [{ name: 'Word documents', extensions: ['docx'] }],
    properties: ['openFile'],
  })
  return chosen ?? null
}

async function ask(options: OpenDialogOptions): Promise<readonly string[]> {
  const window = currentWindow()
  const answer = await (window ? dialog.showOpenDialog(window, options) : dialog.showOpenDialog(options))
  return answer.canceled ? [] : answer.filePaths
}

function startFolder(): string {
  const { lastPapersFolder } = rememberedSettings()
  return lastPapersFolder !== null && existsSync(lastPapersFolder)
    ? lastPapersFolder
    : app.getPath('documents')
}
