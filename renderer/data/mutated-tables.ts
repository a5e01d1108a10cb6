import { type ObservabilitySet, RangeSet } from 'dexie'
import { TABLE_NAMES, type TableName } from '../../shared/records/tables.ts'

/** What was written to a store: the tables, and of each whether a record of such an id is among what was written. */
export type Mutated = ReadonlyMap<TableName, (id: string) => boolean>

/** Reads what Dexie tells of a finished write: `idb://minutebook/publicMinutes/` with the ids, and one for each index. */
export function mutatedIn(parts: ObservabilitySet, store: string): Mutated {
  const written = TABLE_NAMES.flatMap((table) => {
    const ids = parts[`idb://${store}/${table}/`]
    return ids === undefined ? [] : [[table, hasIn(ids)] as const]
  })
  return new Map(written)
}

function hasIn(ids: ObservabilitySet[string]): (id: string) => boolean {
  const range = new RangeSet().add(ids)
  return (id) => range.hasKey(id)
}
