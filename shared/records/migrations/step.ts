/**
 * Records as some earlier version wrote them: of no form that is known here but that each has an id. Steps read
 * them by hand and import nothing of the application, because an old form must go on meaning what it meant.
 */
export type StoredRecord = { readonly id: string; readonly [field: string]: unknown }

/** Everything that is stored, by table. */
export type Everything = { readonly [table: string]: readonly StoredRecord[] }

/** Makes of everything in one version everything in the next one. */
export type MigrationStep = (before: Everything) => Everything

/**
 * Everything with the records of one table changed, those that were deleted and can be put back as well: they
 * stand in `deletedRecords`, each with its table.
 */
export function withEach(
  everything: Everything,
  table: string,
  change: (record: StoredRecord) => StoredRecord,
): Everything {
  const { [table]: own = [], deletedRecords = [] } = everything
  return {
    ...everything,
    [table]: own.map(change),
    deletedRecords: deletedRecords.map((kept) =>
      kept.table === table && isRecord(kept.record) ? { ...kept, record: change(kept.record) } : kept,
    ),
  }
}

function isRecord(value: unknown): value is StoredRecord {
  return typeof value === 'object' && value !== null && 'id' in value
}
