import { app, dialog } from 'electron'
import { codesOf, log } from './log.ts'

/** Says why the application does not start, and ends it. */
export function giveUp(error: unknown): void {
  const codes = codesOf(error)
  log({ event: 'not-started', ...codes })
  dialog.showErrorBox(
    'Minutebook could not start',
    `Your records have not been touched. Start it again; if that does not help, install it again. (${codes.code})`,
  )
  app.exit(1)
}

/** Says which switches of the command line a released application does not accept. */
export function refuseStart(switches: readonly string[]): void {
  for (const name of switches) log({ event: 'switch-refused', reason: name })
  const names = switches.map((name) => `--${name}`).join(', ')
  dialog.showErrorBox(
    'Minutebook did not start',
    `It was started with ${names}, which would let others read your records. Start it without.`,
  )
}
