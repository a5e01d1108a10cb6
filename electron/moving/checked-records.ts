import { CONTENT_VERSION, migrated } from '../../shared/records/migrations/migrate.ts'
import type { StoredRecord } from '../../shared/records/migrations/step.ts'
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

/** The records of a backup as its lines come: well formed, and none of them twice. */
export class CollectedRecords {
  readonly #keys = new Set<string>()
  readonly #tables = new Map<string, StoredRecord[]>()

  /** Throws why a line is not taken. */
  add(line: string): void {
    const [, table = '', id = '', json] = LINE.exec(line) ?? []
    if (json === undefined) throw new Refused('damaged')
    const key = `${table} ${id}`
    if (this.#keys.has(key)) throw new Refused('same record twice')
    this.#keys.add(key)
    const record = parsed(json)
    if (record.id !== id) throw new Refused('not a record')
    const ofTable = this.#tables.get(table) ?? []
    ofTable.push(record)
    this.#tables.set(table, ofTable)
  }

  /** The records of that version in the form of this one, each of which was seen to have it. Throws where one has not. */
  checked(content: number): CheckedRecords {
    const before = Object.fromEntries(this.#tables)
    const everything = content === CONTENT_VERSION ? before : migratedIfPossible(before, content)
    const names = TABLE_NAMES.filter((table) => everything[table] !== undefined)
    if (Object.keys(everything).length > names.length) throw new Refused('newer')
    return new CheckedRecords(names.map((table) => [table, everything[table] ?? []]))
  }
}

/** A step reads records by hand, and may fail on what no version ever wrote. */
function migratedIfPossible(...[everything, from]: Parameters<typeof migrated>) {
  try {
    return migrated(everything, from)
  } catch {
    throw new Refused('not a record')
  }
}

/** The records of a backup, each of them of the form that this Minutebook knows. */
export class CheckedRecords {
  readonly #lines: string[] = []
  readonly #committees: string[] = []
  readonly #days: string[] = []
  #people = 0

  constructor(tables: readonly (readonly [TableName, readonly StoredRecord[]])[]) {
    for (const [table, records] of tables) for (const record of records) this.#take(table, record)
  }

  /** As the journal and snapshots have them. */
  lines(): Buffer {
    return Buffer.from(this.#lines.join(''))
  }

  contents(): BackupContents {
    const days = this.#days.toSorted()
    return {
      committees: this.#committees.slice(0, MOST_NAMES),
      meetings: days.length,
      people: this.#people,
      from: days[0] ?? null,
      to: days.at(-1) ?? null,
    }
  }

  #take(table: TableName, stored: StoredRecord): void {
    const record = recordAsToday(table, stored)
    if (record === null) throw new Refused('not a record')
    this.#lines.push(`put ${table} ${record.id} ${JSON.stringify(record)}\n`)
    if ('recordCalled' in record) this.#committees.push(record.name)
    if ('firstMinuteNumber' in record) this.#days.push(record.date)
    if (table === 'people') this.#people += 1
  }
}

function parsed(json: string): StoredRecord {
  const value: unknown = JSON.parse(json, plainKey)
  if (typeof value !== 'object' || value === null || !('id' in value)) throw new Refused('not a record')
  if (typeof value.id !== 'string') throw new Refused('not a record')
  return { ...value, id: value.id }
}

/** A key that reaches for what stands behind every object is in no record of ours. */
function plainKey(key: string, value: unknown): unknown {
  if (key === '__proto__') throw new Refused('forbidden key')
  return value
}
