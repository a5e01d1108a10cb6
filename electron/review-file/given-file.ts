import path from 'node:path'
import { app } from 'electron'
import { tellWindow } from '../ipc/events.ts'
import type { OpenedFiles } from './opened-files.ts'
import { reviewFileIn } from './review-file-in.ts'
import type { ReviewFiles } from './review-files.ts'

/** Takes the review files with which the system starts the application, also while it runs already. */
export function receiveGivenFiles(files: Pick<ReviewFiles, 'give'>, openedFiles: OpenedFiles): void {
  const give = (commandLine: readonly string[], folder: string) => {
    const file = reviewFileIn(commandLine)
    if (file === null) return
    files.give({ kind: 'file', file: path.resolve(folder, file) })
    tellWindow('review-file:open')
  }
  give(process.argv, process.cwd())
  app.on('second-instance', (_event, commandLine, folder) => give(commandLine, folder))
  openedFiles.hear((file) => give([process.execPath, file], process.cwd()))
}
