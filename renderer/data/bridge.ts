import { BRIDGE_NAME } from '../../shared/ipc/bridge-names.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'

declare global {
  interface Window {
    /** What the preload gives; absent where the page is not in the application. */
    readonly [BRIDGE_NAME]?: Bridge
  }
}

/** The way to the main process, whose replies nobody has checked; null where the page is not in the application. */
export function windowBridge(): Bridge | null {
  return window[BRIDGE_NAME] ?? null
}
