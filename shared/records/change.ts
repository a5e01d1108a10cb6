import { z } from 'zod'
import { type RecordOf, TABLE_NAMES, type TableName, tableSchemas } from './tables.ts'

/** One record put whole, or deleted. Everything that happens to stored data is a list of these. */
export type Put = {
  [T in TableName]: { readonly table: T; readonly kind: 'put'; readonly record: RecordOf<T> }
}[TableName]
type Delete = {
  [T in TableName]: { readonly table: T; readonly kind: 'delete'; readonly id: RecordOf<T>['id'] }
}[TableName]
export type Change = Put | Delete

/** A put of a record into its table. */
export function put<T extends TableName>(table: T, record: RecordOf<T>): Change {
  return { table, kind: 'put', record } as Change // safe: the pair of table and record is checked by the parameters
}

/** A deletion of a record from its table. */
export function remove<T extends TableName>(table: T, id: RecordOf<T>['id']): Change {
  return { table, kind: 'delete', id } as Change // safe: the pair of table and id is checked by the parameters
}

/** Checks a change against the schema of its table; throws where a record is not of its form. */
export function checkedChange(change: Change): Change {
  if (change.kind === 'delete') return change
  return { ...change, record: tableSchemas[change.table].parse(change.record) } as Change // safe: parsed by the schema of its own table
}

/** A change that came from outside of the running program: whole, and of the form of its own table. */
export const changeSchema = z
  .discriminatedUnion('kind', [
    z.strictObject({ table: z.enum(TABLE_NAMES), kind: z.literal('put'), record: z.looseObject({}) }),
    z.strictObject({ table: z.enum(TABLE_NAMES), kind: z.literal('delete'), id: z.string().min(1).max(64) }),
  ])
  .transform((change, context): Change => {
    if (change.kind === 'delete') return change as Change // safe: an id that is in no table deletes nothing
    const { table, record } = change
    const parsed = tableSchemas[table].safeParse(record)
    if (parsed.success) return { table, kind: 'put', record: parsed.data } as Change // safe: parsed by the schema of its own table
    for (const { code, path } of parsed.error.issues)
      context.addIssue({ code: 'custom', message: code, path })
    return z.NEVER
  })

/** A change as an earlier Minutebook may have written it: its record is not checked, but it has an id. */
export const storedChange = z.discriminatedUnion('kind', [
  z.strictObject({
    table: z.enum(TABLE_NAMES),
    kind: z.literal('put'),
    record: z.looseObject({ id: z.string() }),
  }),
  z.strictObject({ table: z.enum(TABLE_NAMES), kind: z.literal('delete'), id: z.string() }),
])
export type StoredChange = z.infer<typeof storedChange>
