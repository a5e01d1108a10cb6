import { app, type Session } from 'electron'
import { devServer, ORIGIN, originOf } from './origin.ts'

/**
 * Chromium itself looks names up and calls its makers when it starts. Nothing resolves here, so that
 * nothing leaves before our own rules stand. Before the application is ready.
 */
export function resolveNoNames(): void {
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND, EXCLUDE 127.0.0.1')
  app.commandLine.appendSwitch('disable-background-networking')
  app.commandLine.appendSwitch('disable-component-update')
  app.commandLine.appendSwitch('disable-domain-reliability')
  app.on('web-contents-created', (_event, contents) => {
    // Peer connections are covered neither by requests nor by the content policy.
    contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp')
  })
}

/** Cancels every request but those to our own files. */
export function refuseNetwork(session: Session): void {
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !isAllowed(details.url) }))
}

function isAllowed(address: string): boolean {
  const origin = originOf(address.replace(/^blob:/, ''))
  if (origin === ORIGIN) return true
  if (app.isPackaged) return false
  return isOfDevelopment(address, origin)
}

/** The developer tools, and the files of `npm run dev` with their channel for changes. */
function isOfDevelopment(address: string, origin: string | null): boolean {
  const server = devServer()
  const isOfServer = server !== null && (origin === server || origin === server.replace('http:', 'ws:'))
  return address.startsWith('devtools://') || isOfServer
}
