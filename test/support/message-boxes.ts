import type { ElectronApplication } from 'playwright'

/** What a message box said, in the order of its buttons. */
export type AskedBox = { readonly message: string; readonly buttons: readonly string[] }

/**
 * Answers every message box from now on with the button of this place; without one, the boxes stay open.
 * Only the operating system's boxes are replaced.
 */
export async function answerMessageBoxes(app: ElectronApplication, button?: number): Promise<void> {
  await app.evaluate(({ dialog }, response) => {
    const asked: unknown[] = []
    Reflect.set(globalThis, 'askedBoxes', asked)
    const show = (_window: unknown, options: Electron.MessageBoxOptions) => {
      asked.push({ message: options.message, buttons: options.buttons })
      return response === undefined
        ? new Promise<never>(() => undefined)
        : Promise.resolve({ response, checkboxChecked: false })
    }
    Reflect.set(dialog, 'showMessageBox', show)
  }, button)
}

/** The message boxes that were shown since. */
export async function askedBoxes(app: ElectronApplication): Promise<readonly AskedBox[]> {
  // safe: what the function above put there
  return app.evaluate(() => Reflect.get(globalThis, 'askedBoxes') as AskedBox[])
}
