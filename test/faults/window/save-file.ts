import type { Page } from 'playwright'
import { BRIDGE_NAME } from '../../../shared/ipc/bridge-names.ts'

/** Saves words as the window saves a file. The bytes are made in the page, because a test can hand over only JSON. */
export async function saveFile(page: Page, words: string): Promise<unknown> {
  return page.evaluate(
    ([name, text]) => {
      // safe: the preload gives this object to every page of the window
      const bridge = Reflect.get(globalThis, name) as { request(channel: string, argument: unknown): unknown }
      const bytes = new TextEncoder().encode(text)
      return bridge.request('file:save', {
        where: { kind: 'ask', suggestedName: 'Notes' },
        fileType: 'word',
        bytes,
      })
    },
    [BRIDGE_NAME, words] as const,
  )
}
