import type { ChangeSet } from '../../shared/ipc/contract.ts'
import type { Change, StoredChange } from '../../shared/records/change.ts'
import { TABLE_NAMES } from '../../shared/records/tables.ts'

/** Which part of everything that is stored it is, and of how many. */
export type WholePart = { readonly part: number; readonly of: number }

/**
 * Changes as lines of text, one a line, so that they can be read without this program:
 * `put people per-… {"id":"per-…",…}` and `delete people per-…`. A part of everything begins with
 * `whole 1 3`.
 */
export function changeLines({ changes, whole }: Omit<ChangeSet, 'sequence'>): Buffer {
  const head = whole === null ? '' : `whole ${whole.part} ${whole.of}\n`
  return Buffer.from(head + changes.map((change) => `${lineOf(change)}\n`).join(''))
}

/** JSON writes the ends of lines inside of texts as `\n`. */
function lineOf(change: Change): string {
  const { kind, table } = change
  return kind === 'delete'
    ? `${kind} ${table} ${change.id}`
    : `${kind} ${table} ${change.record.id} ${JSON.stringify(change.record)}`
}

/** The part of everything that lines are; null for changes as they were made. */
export function wholePartOf(lines: Buffer): WholePart | null {
  const [, part, of] = /^whole (\d+) (\d+)\n/.exec(lines.toString('latin1', 0, 40)) ?? []
  return part === undefined ? null : { part: Number(part), of: Number(of) }
}

const LINE = /^(?:put (\S+) \S+ (.+)|delete (\S+) (\S+))$/

/** The changes of lines, in order. */
export function changesOf(lines: Buffer): readonly StoredChange[] {
  return lines
    .toString()
    .split('\n')
    .flatMap((line): readonly StoredChange[] => {
      const [, putInto = '', record = '', deletedFrom = '', id = ''] = LINE.exec(line) ?? []
      const table = TABLE_NAMES.find((name) => name === putInto || name === deletedFrom)
      if (table === undefined) return []
      return [id === '' ? { kind: 'put', table, record: JSON.parse(record) } : { kind: 'delete', table, id }]
    })
}
