import type { Session } from 'electron'

/** Copying to the clipboard, which the browser cleans by itself. The window needs nothing else. */
const GRANTED = 'clipboard-sanitized-write'

/** Refuses every permission but writing the clipboard, when it is asked for and when it is looked up. */
export function refusePermissions(session: Session): void {
  session.setPermissionRequestHandler((_contents, permission, answer) => answer(isGranted(permission)))
  session.setPermissionCheckHandler((_contents, permission) => isGranted(permission))
  session.setDevicePermissionHandler(() => false)
}

function isGranted(permission: string): boolean {
  return permission === GRANTED
}
