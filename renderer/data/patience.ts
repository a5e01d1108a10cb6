import type { Bridge } from '../../shared/ipc/contract.ts'
import type { Clock } from './clock.ts'

export type NoAnswer = { readonly kind: 'no answer' }

/** Waits for work that asks the main process, and stops waiting where nobody answers any more. */
export type Patience = {
  /** The bridge for that work: whatever comes back over it is a sign of life. */
  readonly bridge: Bridge
  /** What the work comes to; or that there was no answer, as soon as there was no sign of life for too long. */
  readonly inTime: <T>(work: Promise<T>) => Promise<T | NoAnswer>
}

/** How long nobody may give a sign of life, in milliseconds: longer than any part of a long work takes by itself. */
const LONGEST_SILENCE = 30_000

/**
 * Chromium may leave what it was asked of a damaged database without an answer for ever. Nobody may wait for that
 * before a blank window.
 */
export function patienceWith(bridge: Bridge, clock: Clock): Patience {
  let lastSign = clock.now().ticks
  const sign = () => {
    lastSign = clock.now().ticks
  }
  const untilSilent = (end: () => void): (() => void) => {
    let callOff = () => {}
    const look = () => {
      const left = lastSign + LONGEST_SILENCE - clock.now().ticks
      if (left > 0) callOff = clock.after(left, look)
      else end()
    }
    look()
    return () => callOff()
  }
  return {
    bridge: {
      request: (channel, argument) => bridge.request(channel, argument).finally(sign),
      on: (channel, listener) => bridge.on(channel, listener),
    },
    inTime(work) {
      sign()
      return new Promise((resolve, reject) => {
        const callOff = untilSilent(() => resolve({ kind: 'no answer' }))
        work.then(resolve, reject).finally(callOff)
      })
    },
  }
}
