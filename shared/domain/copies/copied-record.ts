import { type TableName, tableSchemas } from '../../records/tables.ts'

/**
 * A record as a line of a safety copy has it: text that an earlier Minutebook may have written. What it says is
 * read only where somebody needs it, because a copy holds very many.
 */
export type CopiedRecord = { readonly table: TableName; readonly id: string; readonly json: string }

/** All records of a copy, or of now, by table and id. */
export type CopiedRecords = ReadonlyMap<string, CopiedRecord>

/** A text in a value has its quotation marks escaped, so that only a field of this name is found. */
const MEETING = /"meetingId":"(mtg-[0-9A-Z]{26})"/
const COMMITTEE = /"committeeId":"(com-[0-9A-Z]{26})"/
const PERSON = /"(per-[0-9A-Z]{26})"/g

/** What was deleted is kept under these; it belongs to no meeting any more. */
const OF_DELETIONS: readonly TableName[] = ['deletions', 'deletedRecords']

/** Whether a record is kept of something that was deleted. */
export function isOfDeletion({ table }: CopiedRecord): boolean {
  return OF_DELETIONS.includes(table)
}

/** The meeting that a record is or belongs to; null for what belongs to none. */
export function meetingOf(record: CopiedRecord): string | null {
  const { table, id, json } = record
  if (isOfDeletion(record)) return null
  return table === 'meetings' ? id : (MEETING.exec(json)?.[1] ?? null)
}

/** The committee that a meeting or a seat belongs to. */
export function committeeOf({ json }: CopiedRecord): string | null {
  return COMMITTEE.exec(json)?.[1] ?? null
}

/** Everybody whom a record names, in whatever field. */
export function peopleIn({ json }: CopiedRecord): readonly string[] {
  return [...json.matchAll(PERSON)].flatMap(([, id]) => id ?? [])
}

/** Whether two records say the same, of which one may have been written before a field was invented. */
export function isSameRecord(one: CopiedRecord, other: CopiedRecord): boolean {
  return one.json === other.json || asToday(one) === asToday(other)
}

function asToday({ table, json }: CopiedRecord): string {
  const record: unknown = JSON.parse(json)
  const parsed = tableSchemas[table].safeParse(record)
  return JSON.stringify(parsed.success ? parsed.data : record)
}
