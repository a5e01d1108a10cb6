import { type IpcMainInvokeEvent, ipcMain } from 'electron'
import { type RequestChannel, requests } from '../../shared/ipc/contract.ts'
import { isOurs } from '../security/origin.ts'
import { currentWindow } from '../window/current-window.ts'
import { answer, type Handlers } from './answer.ts'

/** Opens the channels of the contract, and no others. The only place that listens to the window. */
export function handle(handlers: Handlers): void {
  const channels = Object.keys(requests) as RequestChannel[] // safe: the keys of this very table
  for (const channel of channels) {
    ipcMain.handle(channel, (event, ...values: unknown[]) =>
      answer(handlers, channel, isOurWindow(event), values),
    )
  }
}

/** The top frame of the application's one window, showing our own page. */
function isOurWindow(event: IpcMainInvokeEvent): boolean {
  const contents = currentWindow()?.webContents
  const frame = event.senderFrame
  return event.sender === contents && frame === contents?.mainFrame && isOurs(frame?.url ?? '')
}
