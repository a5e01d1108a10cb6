import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { REQUEST_CHANNELS } from '../../shared/ipc/bridge-names.ts'
import type { RequestChannel } from '../../shared/ipc/contract.ts'
import { isOurs } from '../security/origin.ts'
import { currentWindow } from '../window/current-window.ts'

/** Answers a call; `isOurWindow` says whether the window itself made it. */
export type Answer = (
  channel: RequestChannel,
  isOurWindow: boolean,
  values: readonly unknown[],
) => Promise<unknown>

/**
 * Opens the channels of the contract, and no others. The only place that listens to the window.
 * @param answering what answers, which is loaded by the first call
 */
export function handle(answering: () => Promise<Answer>): void {
  const channels = Object.keys(REQUEST_CHANNELS) as RequestChannel[] // safe: the keys of this very table
  for (const channel of channels) {
    ipcMain.handle(channel, async (event, ...values: unknown[]) => {
      const isOurCall = isOurWindow(event) // now: its frame may be gone a moment later
      const answer = await answering()
      return answer(channel, isOurCall, values)
    })
  }
}

/** The top frame of the application's one window, showing our own page. */
function isOurWindow(event: IpcMainInvokeEvent): boolean {
  const contents = currentWindow()?.webContents
  const frame = event.senderFrame
  return event.sender === contents && frame === contents?.mainFrame && isOurs(frame?.url ?? '')
}
