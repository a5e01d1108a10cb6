import type { z } from 'zod'
import { contentSchemas } from './content-tables.ts'
import { deletedRecord, deletion } from './deletion.ts'

/** Every kind of stored record, by the table it lives in. What is not here is not stored. */
export const tableSchemas = {
  ...contentSchemas,
  deletions: deletion,
  deletedRecords: deletedRecord,
} as const

export type TableName = keyof typeof tableSchemas
export type RecordOf<T extends TableName> = z.infer<(typeof tableSchemas)[T]>

export const TABLE_NAMES = Object.keys(tableSchemas) as readonly TableName[] // safe: the keys of this very object
