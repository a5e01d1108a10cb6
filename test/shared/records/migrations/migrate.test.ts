import { describe, expect, it } from 'vitest'
import { CONTENT_VERSION, MIGRATION_STEPS, migrated } from '../../../../shared/records/migrations/migrate.ts'
import { TABLE_NAMES, tableSchemas } from '../../../../shared/records/tables.ts'
import { contentFixtures, contentOfVersion, missingFixtures } from '../../../support/content-versions.ts'

describe('the steps from version to version', () => {
  it('each have a fixture of the version before', async () => {
    expect(missingFixtures(MIGRATION_STEPS.length, await contentFixtures())).toEqual([])
  })

  it('would be missed without one', async () => {
    const further = MIGRATION_STEPS.length + 1
    expect(missingFixtures(further, await contentFixtures())).toEqual([`version-${further}.json`])
    expect(missingFixtures(1, [])).toEqual(['version-1.json'])
  })

  it.each(MIGRATION_STEPS.map((_, at) => at + 1))(
    'make of version %i what this version writes, field for field',
    async (version) => {
      const before = await contentOfVersion(version)
      const after = migrated(before, version)
      for (const table of TABLE_NAMES) {
        const records = after[table] ?? []
        expect(records.map(({ id }) => id)).toEqual((before[table] ?? []).map(({ id }) => id))
        for (const record of records) expect(tableSchemas[table].parse(record)).toEqual(record)
      }
    },
  )

  it('are pure, and leave what is of this version alone', async () => {
    const before = await contentOfVersion(1)
    const copy = structuredClone(before)
    const after = migrated(before, 1)
    expect(before).toEqual(copy)
    expect(migrated(after, CONTENT_VERSION)).toBe(after)
  })
})
