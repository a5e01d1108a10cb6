import type { Change, Put } from './change.ts'
import type { RecordOf, TableName } from './tables.ts'

/** The fields of a record that an edit may touch: any but its id. */
export type FieldsOf<R> = R extends unknown ? Partial<Omit<R, 'id'>> : never

/** The new values of some fields, or how they follow from the record as it is stored by then. */
export type NewFields<R> = FieldsOf<R> | ((stored: R) => FieldsOf<R>)

/**
 * Some fields of one record. It is applied to the record as it is stored when the step is written, so
 * that two edits of different fields, one typed and one clicked, never undo each other, however old the
 * record was that the screen had in hand. `record` is that record: it stands in where the store cannot
 * be read. An edit of a record that is gone comes to nothing.
 */
export type Edit = {
  [T in TableName]: {
    readonly table: T
    readonly kind: 'edit'
    readonly record: RecordOf<T>
    readonly fields: NewFields<RecordOf<T>>
  }
}[TableName]

/** What a step asks for: whole records put or deleted, or fields edited. */
export type StepChange = Change | Edit

/** An edit of some fields of a record; those not named stay as they are stored. */
export function edit<T extends TableName>(
  table: T,
  record: RecordOf<T>,
  fields: NewFields<RecordOf<T>>,
): Edit {
  return { table, kind: 'edit', record, fields } as Edit // safe: table, record and fields are checked together by the parameters
}

/**
 * The edit as the put of a whole record, on top of the record as it is stored.
 * @param stored a record of the edit's own table
 */
export function appliedTo(edit: Edit, stored: RecordOf<TableName>): Put {
  const { table, fields } = edit as AnyEdit // safe: an edit is only given records of its table
  const changed = typeof fields === 'function' ? fields(stored) : fields
  return { table, kind: 'put', record: { ...stored, ...changed } } as Put // safe: for the same reason
}

type AnyEdit = { readonly table: TableName; readonly fields: object | ((stored: object) => object) }

/** The id of the record that a change of a step is about. */
export function idOf(change: StepChange): string {
  return change.kind === 'delete' ? change.id : change.record.id
}
