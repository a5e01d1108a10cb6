import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type Browser, chromium, type Page } from 'playwright'

/** A window of a running application, seen from another process. */
export type OpenWindow = { readonly page: Page; readonly browser: Browser }

/** Where the application that runs on a profile lets itself be looked at. */
export async function addressOf(profile: string): Promise<string> {
  const [port, route] = (await readFile(path.join(profile, 'DevToolsActivePort'), 'utf8')).split('\n')
  return `ws://127.0.0.1:${port}${route}`
}

/** Connects to the window anew: an earlier connection does not outlive the window's process. */
export async function windowAt(address: string): Promise<OpenWindow> {
  // Electron does not know all that Playwright asks of a browser of its own at the beginning.
  const browser = await chromium.connectOverCDP(address, { noDefaults: true })
  const [context] = browser.contexts()
  const page = context?.pages()[0] ?? (await context?.waitForEvent('page'))
  if (page === undefined) throw new Error(`There is no window at ${address}`)
  return { page, browser }
}
