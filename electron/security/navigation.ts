import { app, type WebContents } from 'electron'

/** Every page stays where main put it: no navigation, redirect, new window or webview, for any contents. */
export function forbidNavigation(): void {
  app.on('web-contents-created', (_event, contents) => stay(contents))
}

function stay(contents: WebContents): void {
  contents.on('will-navigate', (event) => event.preventDefault())
  contents.on('will-frame-navigate', (event) => event.preventDefault())
  contents.on('will-redirect', (event) => event.preventDefault())
  contents.on('will-attach-webview', (event) => event.preventDefault())
  contents.setWindowOpenHandler(() => ({ action: 'deny' }))
}
