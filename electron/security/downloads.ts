import type { Session } from 'electron'

/** Files leave through the save dialog only: a download that a page starts is cancelled. */
export function refuseDownloads(session: Session): void {
  session.on('will-download', (event) => event.preventDefault())
}
