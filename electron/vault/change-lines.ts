import type { Change } from '../../shared/records/change.ts'

/**
 * Changes as lines of text, one a line, so that they can be read without this program:
 * `put people per-… {"id":"per-…",…}` and `delete people per-…`.
 */
export function changeLines(changes: readonly Change[]): Buffer {
  return Buffer.from(changes.map((change) => `${lineOf(change)}\n`).join(''))
}

/** JSON writes the ends of lines inside of texts as `\n`. */
function lineOf(change: Change): string {
  const { kind, table } = change
  return kind === 'delete'
    ? `${kind} ${table} ${change.id}`
    : `${kind} ${table} ${change.record.id} ${JSON.stringify(change.record)}`
}
