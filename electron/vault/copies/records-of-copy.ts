import type { CopiedRecord, CopiedRecords } from '../../../shared/domain/copies/copied-record.ts'
import { CONTENT_VERSION, migrated } from '../../../shared/records/migrations/migrate.ts'
import type { Everything, StoredRecord } from '../../../shared/records/migrations/step.ts'
import { TABLE_NAMES } from '../../../shared/records/tables.ts'
import type { Snapshot } from '../snapshot-file.ts'
import { recordsOfLines } from './copied-lines.ts'

/** The records of a copy, in the form of this version whatever it was written in. */
export async function recordsOfCopy({ lines, content }: Snapshot): Promise<CopiedRecords> {
  const records = await recordsOfLines(lines)
  if (content === CONTENT_VERSION) return records
  const everything = migrated(parsed(records), content)
  return new Map(
    TABLE_NAMES.flatMap((table) =>
      (everything[table] ?? []).map(({ id, ...fields }) => {
        const record: CopiedRecord = { table, id, json: JSON.stringify({ id, ...fields }) }
        return [`${table} ${id}`, record] as const
      }),
    ),
  )
}

function parsed(records: CopiedRecords): Everything {
  const everything: Record<string, StoredRecord[]> = {}
  for (const { table, json } of records.values()) {
    const ofTable = everything[table] ?? []
    ofTable.push(JSON.parse(json))
    everything[table] = ofTable
  }
  return everything
}
