import { recordAsToday } from '../../shared/records/record-as-today.ts'
import { TABLE_NAMES, type TableName } from '../../shared/records/tables.ts'
import { Refused } from './refused.ts'

/** What a backup holds, for the clerk who is to say whether it is the right one. */
export type BackupContents = {
  readonly committees: readonly string[]
  readonly meetings: number
  readonly people: number
  /** The days of the first and the last meeting. */
  readonly from: string | null
  readonly to: string | null
}

const LINE = /^put (\S+) (\S+) (.+)$/
const MOST_NAMES = 50

/** The records of a backup, each of them of the form that this Minutebook knows, and none there twice. */
export class CheckedRecords {
  readonly #lines = new Map<string, string>()
  readonly #counts = new Map<TableName, number>()
  readonly #committees: string[] = []
  readonly #days: string[] = []

  /** Throws why a line is not taken. */
  add(line: string): void {
    const [, name, id = '', json = ''] = LINE.exec(line) ?? []
    if (name === undefined) throw new Refused('damaged')
    const table = TABLE_NAMES.find((it) => it === name)
    if (table === undefined) throw new Refused('newer')
    const key = `${table} ${id}`
    if (this.#lines.has(key)) throw new Refused('same record twice')
    const record = recordOf(table, json)
    if (record.id !== id) throw new Refused('not a record')
    this.#lines.set(key, `put ${table} ${id} ${JSON.stringify(record)}`)
    this.#counts.set(table, (this.#counts.get(table) ?? 0) + 1)
    if ('recordCalled' in record && this.#committees.length < MOST_NAMES) this.#committees.push(record.name)
    if ('firstMinuteNumber' in record) this.#days.push(record.date)
  }

  /** As the journal and snapshots have them. */
  lines(): Buffer {
    return Buffer.from([...this.#lines.values()].map((line) => `${line}\n`).join(''))
  }

  contents(): BackupContents {
    const days = this.#days.toSorted()
    const count = (table: TableName) => this.#counts.get(table) ?? 0
    return {
      committees: this.#committees,
      meetings: count('meetings'),
      people: count('people'),
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    }
  }
}

function recordOf(table: TableName, json: string) {
  const record = recordAsToday(table, parsed(json))
  if (record === null) throw new Refused('not a record')
  return record
}

function parsed(json: string): object {
  const value: unknown = JSON.parse(json, plainKey)
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new Refused('not a record')
  return value
}

/** A key that reaches for what stands behind every object is in no record of ours. */
function plainKey(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Refused('forbidden key')
  return value
}
