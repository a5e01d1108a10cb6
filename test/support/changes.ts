import { codedAgenda } from '../../shared/domain/agenda/codes.ts'
import type { Change } from '../../shared/records/change.ts'
import type { RecordOf, TableName } from '../../shared/records/tables.ts'

/** The records that these changes put into a table, in their order. */
export function putInto<T extends TableName>(table: T, changes: readonly Change[]): readonly RecordOf<T>[] {
  return changes.flatMap(
    (change) => (change.kind === 'put' && change.table === table ? [change.record as RecordOf<T>] : []), // safe: a put holds a record of its own table
  )
}

/** The agenda that these changes put, as it is printed: `A Business`, `A1 Introduction`. */
export function agendaPut(changes: readonly Change[]): readonly string[] {
  return codedAgenda(putInto('sections', changes), putInto('items', changes)).flatMap(
    ({ letter, section, items }) => [
      `${letter} ${section.title}`,
      ...items.map(({ code, item }) => `${code} ${item.title}`),
    ],
  )
}
