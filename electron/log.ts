/** What the log may say: short words fixed in the code. Never text of a clerk, a path or a file name. */
export type LogEntry = {
  readonly event: string
  readonly channel?: string
  readonly reason?: string
  readonly code?: string
  readonly at?: string
}

/** Writes one line of codes to the error stream. */
export function log(entry: LogEntry): void {
  process.stderr.write(`[minutebook] ${JSON.stringify(entry)}\n`)
}

/** What may be said of an error: its code, and where in the bundle it was thrown. Not its message. */
export function codesOf(error: unknown): { readonly code: string; readonly at: string } {
  return { code: codeOf(error), at: placeOf(error) }
}

/** The system's code of a failure, such as ENOSPC; the error's name where it has none. */
export function codeOf(error: unknown): string {
  if (!(error instanceof Error)) return 'unknown'
  if ('code' in error && typeof error.code === 'string') return error.code
  return error.name
}

function placeOf(error: unknown): string {
  const stack = error instanceof Error ? (error.stack ?? '') : ''
  return /([\w.-]+:\d+:\d+)\)?$/m.exec(stack)?.[1] ?? ''
}
