import type { ElectronApplication } from 'playwright'

/**
 * Answers the save dialog from now on: with a path, or with null for Cancel. Only the operating system's
 * dialog is replaced; what main does before and after it runs as it is.
 */
export async function answerSaveDialog(app: ElectronApplication, filePath: string | null): Promise<void> {
  await app.evaluate(({ dialog }, answer) => {
    const reply = answer === null ? { canceled: true, filePath: '' } : { canceled: false, filePath: answer }
    dialog.showSaveDialog = async () => reply
  }, filePath)
}
