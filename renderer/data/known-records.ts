import type { CopiedRecord, CopiedRecords } from '../../shared/domain/copies/copied-record.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'
import { type Change, put, type StoredChange } from '../../shared/records/change.ts'
import { appliedTo, type StepChange } from '../../shared/records/edit.ts'
import { type RecordOf, TABLE_NAMES, type TableName } from '../../shared/records/tables.ts'
import type { MinutebookDatabase } from './database.ts'
import { keyOf } from './resolve-step.ts'

type Records = ReadonlyMap<string, { readonly table: TableName; readonly record: { readonly id: string } }>

export type KnownParts = {
  readonly database: MinutebookDatabase
  readonly bridge: Bridge
  /** The meeting that the screen shows, as it was last read. */
  readonly seen: MeetingSnapshot | null
  /** What only one of the two places has taken. */
  readonly owed: readonly Change[]
  /** What is typed and in neither. */
  readonly unsaved: readonly StepChange[]
}

/** How long a place has to answer, in milliseconds, before the next one is asked. */
const PATIENCE = 4000

/**
 * Everything that the window knows, whoever still answers: the records of the store or of the journal, or of the
 * meeting on the screen, and over them what was changed since and what is being typed.
 */
export async function knownRecords(parts: KnownParts): Promise<CopiedRecords> {
  const { database, bridge, seen, owed, unsaved } = parts
  const found = (await inTime(storedRecords(database))) ?? (await inTime(journaledRecords(bridge)))
  return copied([...owed, ...unsaved].reduce(withChange, found ?? recordsOf(putsOf(seen))))
}

/** What the journal knows, where no store could be opened; nothing where that does not answer either. */
export async function journaledAlone(bridge: Bridge): Promise<CopiedRecords> {
  return copied((await inTime(journaledRecords(bridge))) ?? new Map())
}

function copied(records: Records): CopiedRecords {
  return new Map([...records].map(([key, { table, record }]) => [key, copiedRecord(table, record)]))
}

async function storedRecords(database: MinutebookDatabase): Promise<Records> {
  return await database.transaction('r', [...TABLE_NAMES], async () => {
    const tables = TABLE_NAMES.map(async (table) => {
      const records = await database.table<{ readonly id: string }, string>(table).toArray()
      return records.map((record) => [`${table} ${record.id}`, { table, record }] as const)
    })
    return new Map((await Promise.all(tables)).flat())
  })
}

async function journaledRecords(bridge: Bridge): Promise<Records | null> {
  const changes: StoredChange[] = []
  let after = 0
  for (;;) {
    const reply = await bridge.request('vault:read', { after })
    if (reply.kind !== 'changes') return null
    changes.push(...reply.changes)
    if (reply.isLast) return recordsOf(changes)
    after = reply.upTo
  }
}

function recordsOf(changes: readonly StoredChange[]): Records {
  const records = new Map<string, { readonly table: TableName; readonly record: { readonly id: string } }>()
  for (const change of changes) {
    if (change.kind === 'delete') records.delete(`${change.table} ${change.id}`)
    else records.set(`${change.table} ${change.record.id}`, change)
  }
  return records
}

function putsOf(seen: MeetingSnapshot | null): readonly Change[] {
  if (seen === null) return []
  return [
    put('committees', seen.committee),
    put('meetings', seen.meeting),
    ...seen.people.map((it) => put('people', it)),
    ...seen.memberships.map((it) => put('memberships', it)),
    ...seen.sections.map((it) => put('sections', it)),
    ...seen.items.map((it) => put('items', it)),
    ...seen.minutes.map((it) => put('publicMinutes', it)),
    ...seen.attendance.map((it) => put('attendance', it)),
    ...seen.proceedings.map((it) => put('proceedings', it)),
    ...seen.motions.map((it) => put('motions', it)),
    ...seen.actions.map((it) => put('actions', it)),
  ]
}

function withChange(records: Records, change: StepChange): Records {
  const key = keyOf(change)
  const next = new Map(records)
  if (change.kind === 'delete') next.delete(key)
  else if (change.kind === 'put') next.set(key, change)
  else {
    const stored = records.get(key)?.record ?? change.record
    next.set(key, appliedTo(change, stored as RecordOf<TableName>)) // safe: found under the table of the edit
  }
  return next
}

function copiedRecord(table: TableName, record: { readonly id: string }): CopiedRecord {
  return { table, id: record.id, json: JSON.stringify(record) }
}

/** Null where it fails or does not answer: there is another place to ask. */
function inTime<T>(answer: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => {
    setTimeout(() => resolve(null), PATIENCE)
  })
  return Promise.race([answer.catch(() => null), late])
}
