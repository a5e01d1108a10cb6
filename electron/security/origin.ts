import { app } from 'electron'

/** The window's own scheme: a fixed origin, under which the browser keeps its database. Never change it. */
export const SCHEME = 'app'
export const ORIGIN = `${SCHEME}://minutebook`

/** The first page of the window. */
export function startAddress(): string {
  return `${devServer() ?? ORIGIN}/index.html`
}

/** Whether an address belongs to the window: exactly our origin, not one that starts with its letters. */
export function isOurs(address: string): boolean {
  return originOf(address) === (devServer() ?? ORIGIN)
}

/** `npm run dev` serves the window's files from this machine; a packaged application never asks. */
export function devServer(): string | null {
  const address = app.isPackaged ? undefined : process.env.MINUTEBOOK_DEV_SERVER
  return address && /^http:\/\/127\.0\.0\.1:\d+$/.test(address) ? address : null
}

/** The origin of an address, also of a scheme that URL.origin calls opaque. */
export function originOf(address: string): string | null {
  try {
    const { protocol, host } = new URL(address)
    return `${protocol}//${host}`
  } catch {
    return null
  }
}
