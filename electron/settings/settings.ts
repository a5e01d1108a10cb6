// Checked by hand: the window's place is needed before it opens, and no start may wait for the code of the schemas.

/** Where the window stood, in the screen's own pixels. */
export type WindowPlace = {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
  readonly maximised: boolean
}

/** The second folder, and what became of the last attempt to copy everything there. */
export type SecondFolderSetting = {
  readonly folder: string
  /** The half of the key that locks the copies. */
  readonly recipient: string
  /** The file that holds the other half, which only the passphrase opens; in base64. */
  readonly key: string
  readonly lastCopy: number | null
  /** The number of the safety copy that was copied there last. */
  readonly copied: number | null
  readonly failingSince: number | null
  readonly code: string
  /** Whether the clerk was told of that. */
  readonly isTold: boolean
}

/** What main remembers from one run to the next. It can be lost without harm. */
export type Settings = {
  readonly window: WindowPlace | null
  readonly lastFolder: string | null
  /** Where papers were chosen last. */
  readonly lastPapersFolder: string | null
  readonly secondFolder: SecondFolderSetting | null
}

/** The settings in a text; what is missing or not of its form is as if it had never been set. */
export function parseSettings(text: string): Settings {
  const { window, lastFolder, lastPapersFolder, secondFolder } = fieldsOf(parsed(text))
  return {
    window: windowPlaceOf(window),
    lastFolder: isText(lastFolder) ? lastFolder : null,
    lastPapersFolder: isText(lastPapersFolder) ? lastPapersFolder : null,
    secondFolder: secondFolderOf(secondFolder),
  }
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function windowPlaceOf(value: unknown): WindowPlace | null {
  const { x, y, width, height, maximised } = fieldsOf(value)
  if (!isWhole(x) || !isWhole(y) || !isLength(width) || !isLength(height)) return null
  return typeof maximised === 'boolean' ? { x, y, width, height, maximised } : null
}

function secondFolderOf(value: unknown): SecondFolderSetting | null {
  const { folder, recipient, key, lastCopy, copied, failingSince, code, isTold } = fieldsOf(value)
  if (!isText(folder) || !isText(recipient) || !isText(key) || !isText(code)) return null
  if (!isNumberOrNull(lastCopy) || !isNumberOrNull(copied) || !isNumberOrNull(failingSince)) return null
  return typeof isTold === 'boolean'
    ? { folder, recipient, key, lastCopy, copied, failingSince, code, isTold }
    : null
}

function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null ? { ...value } : {}
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isWhole(value: unknown): value is number {
  return Number.isSafeInteger(value)
}

function isLength(value: unknown): value is number {
  return isWhole(value) && value >= 200 && value <= 20_000
}

function isNumberOrNull(value: unknown): value is number | null {
  return value === null || Number.isFinite(value)
}
