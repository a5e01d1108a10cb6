import type { Page } from 'playwright'
import { BRIDGE_NAME } from '../../shared/ipc/bridge-names.ts'

/** Calls main through the preload's object, as a page that was taken over could: any channel, any argument. */
export async function callMain(page: Page, channel: string, argument: unknown): Promise<unknown> {
  return page.evaluate(
    ([name, to, value]) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as { request(channel: string, argument: unknown): unknown }
      return bridge.request(to, value)
    },
    [BRIDGE_NAME, channel, argument] as const,
  )
}
