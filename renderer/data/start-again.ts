import type { Bridge } from '../../shared/ipc/contract.ts'

/** Has the window opened anew, with all that is read at a start. A page that may not navigate cannot do so itself. */
export function startAgain(bridge: Bridge): void {
  void bridge.request('window:start-again', {})
}
