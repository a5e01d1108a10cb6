/** Why the store did not take a change or could not be opened; each has a sentence of its own on screen. */
export type StoreFailure = 'storage full' | 'storage closed' | 'unknown'

/** A failure with the name of the error behind it, for the log: never its words, which may hold a record's. */
export type FailedStore = { readonly kind: 'failed'; readonly reason: StoreFailure; readonly code: string }

/**
 * Sorts an error of IndexedDB. A damaged or full store closes itself: what follows is an UnknownError
 * ("Connection is closing") and then an InvalidStateError for ever.
 */
export function failureOf(error: unknown): FailedStore {
  const names = namesIn(error)
  const reason = names.map(reasonOf).find((found) => found !== 'unknown') ?? 'unknown'
  return { kind: 'failed', reason, code: names.at(-1) ?? 'none' }
}

function reasonOf(name: string): StoreFailure {
  switch (name) {
    case 'QuotaExceededError':
      return 'storage full'
    case 'DatabaseClosedError':
    case 'InvalidStateError':
    case 'UnknownError':
      return 'storage closed'
    default:
      return 'unknown'
  }
}

/** The names of an error and of those it wraps, the outer one first. */
function namesIn(error: unknown): readonly string[] {
  if (!(error instanceof Error)) return []
  const inner = 'inner' in error && error.inner !== error ? error.inner : undefined
  return [error.name, ...namesIn(inner)]
}
