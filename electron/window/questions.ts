import { type BrowserWindow, dialog, type MessageBoxOptions } from 'electron'

/** Asks what to do with words that could not be saved. */
export async function askAboutUnsaved(
  window: BrowserWindow,
): Promise<'keep editing' | 'save a copy' | 'close'> {
  const chosen = await ask(window, {
    type: 'warning',
    message: 'Some words could not be saved.',
    detail:
      'They are still on the screen. If you close Minutebook now, they are lost. “Save a copy…” writes them into a file, on another disk or a stick.',
    buttons: ['Keep editing', 'Save a copy…', 'Close and lose the unsaved words'],
  })
  const CHOICES = ['keep editing', 'save a copy', 'close'] as const
  return CHOICES[chosen] ?? 'keep editing'
}

/** Asks what to do with a window that does not answer. The signal takes the question back. */
export async function askAboutSilence(window: BrowserWindow, signal: AbortSignal): Promise<'wait' | 'close'> {
  const chosen = await ask(window, {
    type: 'warning',
    message: 'Minutebook is still busy.',
    detail: 'Everything that was shown as saved is safe. What was typed after that may not be saved yet.',
    buttons: ['Wait', 'Close all the same'],
    signal,
  })
  return chosen === 1 ? 'close' : 'wait'
}

/** Tells that the window broke and was opened again. */
export async function tellReopened(window: BrowserWindow): Promise<void> {
  await ask(window, {
    type: 'info',
    message: 'The window stopped working and was opened again.',
    detail: 'Everything that was shown as saved is there. Please check the last words you typed.',
    buttons: ['Continue'],
  })
}

/** Asks what to do with a window that breaks again and again. */
export async function askAboutBreaking(window: BrowserWindow): Promise<'open again' | 'close'> {
  const chosen = await ask(window, {
    type: 'error',
    message: 'The window keeps stopping.',
    detail:
      'Everything that was shown as saved is safe on this computer. Starting the computer again may help.',
    buttons: ['Open the window again', 'Close Minutebook'],
  })
  return chosen === 1 ? 'close' : 'open again'
}

/** Tells that a saved file could not be opened; the file itself is safe. */
export async function tellNotOpened(window: BrowserWindow): Promise<void> {
  await ask(window, {
    type: 'info',
    message: 'The file is saved, but could not be opened.',
    detail:
      'This computer has no program for it, or the program did not start. You can find the file with “Show in folder”.',
    buttons: ['OK'],
  })
}

/** The first button is the safe one: Enter, Escape and the corner of the box all choose it. */
async function ask(window: BrowserWindow, options: MessageBoxOptions): Promise<number> {
  const answer = await dialog.showMessageBox(window, {
    ...options,
    title: 'Minutebook',
    defaultId: 0,
    cancelId: 0,
    noLink: true,
  })
  return answer.response
}
