import type { ElectronApplication } from 'playwright'

/**
 * Answers the open dialog from now on, with these files; with none it is cancelled. Only the operating
 * system's dialog is replaced; what main does before and after it runs as it is.
 */
export async function answerOpenDialog(
  app: ElectronApplication,
  ...filePaths: readonly string[]
): Promise<void> {
  await app.evaluate(
    ({ dialog }, answer) => {
      dialog.showOpenDialog = async () => ({ canceled: answer.length === 0, filePaths: [...answer] })
    },
    filePaths as string[], // safe: copied on its way
  )
}
