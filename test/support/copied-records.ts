import type { CopiedRecords } from '../../shared/domain/copies/copied-record.ts'
import type { Change } from '../../shared/records/change.ts'

/** The records of puts as a safety copy has them. */
export function copied(...changes: readonly Change[]): CopiedRecords {
  return new Map(
    changes.flatMap((change) => {
      if (change.kind === 'delete') return []
      const { table, record } = change
      return [[`${table} ${record.id}`, { table, id: record.id, json: JSON.stringify(record) }]]
    }),
  )
}
