import { app } from 'electron'

/**
 * Puts every page into Chromium's sandbox. As root Chromium only starts with --no-sandbox, and would
 * crash over and over if the sandbox were demanded as well.
 */
export function sandboxEverything(): void {
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox()
}
