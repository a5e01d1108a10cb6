import type { Bridge } from '../../shared/ipc/contract.ts'
import type { Clock } from './clock.ts'
import type { Flushed } from './flush-waiters.ts'
import type { SaveQueue } from './save-queue.ts'

/** How long a window that is to close waits for its last words to be written, in milliseconds. */
const PATIENCE = 5000

export type ClosingParts = {
  readonly bridge: Bridge
  readonly saveQueue: Pick<SaveQueue, 'flush'>
  readonly clock: Clock
}

/**
 * Sends out what is being typed whenever the window is left, hidden, suspended or closed, and tells main
 * whether all of it was kept when it asks to close. The answer ends all that.
 */
export function saveOnLeaving({ bridge, saveQueue, clock }: ClosingParts): () => void {
  const flush = () => void saveQueue.flush()
  const whenHidden = () => {
    if (document.visibilityState === 'hidden') flush()
  }
  const close = async () => {
    const flushed = await inTime(saveQueue.flush(), clock)
    await bridge.request('window:ready-to-close', { unsaved: flushed === 'not kept' })
  }
  const endings = [
    bridge.on('window:closing', () => void close()),
    bridge.on('window:suspending', flush),
    listen(window, 'blur', flush),
    listen(window, 'pagehide', flush),
    listen(document, 'visibilitychange', whenHidden),
  ]
  return () => {
    for (const end of endings) end()
  }
}

/** A store that never answers must not keep the window open without a word. */
function inTime(flushed: Promise<Flushed>, clock: Clock): Promise<Flushed> {
  return new Promise((resolve) => {
    const callOff = clock.after(PATIENCE, () => resolve('not kept'))
    void flushed.then(resolve).finally(callOff)
  })
}

function listen(target: EventTarget, event: string, listener: () => void): () => void {
  target.addEventListener(event, listener)
  return () => target.removeEventListener(event, listener)
}
