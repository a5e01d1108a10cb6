import { type RecordOf, type TableName, tableSchemas } from './tables.ts'

/** A record that came out of a safety copy; null where it is of no form that is known. */
export function recordAsToday<T extends TableName>(table: T, record: object): RecordOf<T> | null {
  const parsed = tableSchemas[table].safeParse(record)
  return parsed.success ? (parsed.data as RecordOf<T>) : null // safe: parsed by the schema of its own table
}
