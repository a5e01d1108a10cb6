import type { Change, Put } from './change.ts'
import type { RecordOf, TableName } from './tables.ts'

/** The fields of a record that an edit may touch: any but its id. */
export type FieldsOf<R> = R extends unknown ? Partial<Omit<R, 'id'>> : never

/**
 * Some fields of one record. It is applied to the record as it is stored at that moment, so that two
 * edits of different fields, one typed and one clicked, never undo each other, however old the record
 * was that the screen had in hand. `record` is that record: it stands in where the store cannot be read.
 */
export type Edit = {
  [T in TableName]: {
    readonly table: T
    readonly kind: 'edit'
    readonly record: RecordOf<T>
    readonly fields: FieldsOf<RecordOf<T>>
  }
}[TableName]

/** What a step asks for: whole records put or deleted, or fields edited. */
export type StepChange = Change | Edit

/** An edit of some fields of a record; those not named stay as they are stored. */
export function edit<T extends TableName>(
  table: T,
  record: RecordOf<T>,
  fields: FieldsOf<RecordOf<T>>,
): Edit {
  return { table, kind: 'edit', record, fields } as Edit // safe: table, record and fields are checked together by the parameters
}

/** The edit as the put of a whole record, on top of the record as it is stored. */
export function appliedTo(edit: Edit, stored: RecordOf<TableName>): Put {
  return { table: edit.table, kind: 'put', record: { ...stored, ...edit.fields } } as Put // safe: the fields belong to the table the record was read from
}

/** The id of the record that a change of a step is about. */
export function idOf(change: StepChange): string {
  return change.kind === 'delete' ? change.id : change.record.id
}
