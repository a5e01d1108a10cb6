import { type RecordOf, type TableName, tableSchemas } from './tables.ts'

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
