import { rm } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { migrated } from '../../shared/records/migrations/migrate.ts'
import type { Everything } from '../../shared/records/migrations/step.ts'
import { contentOfVersion } from '../support/content-versions.ts'
import { storedRecords } from '../support/store-on-screen.ts'
import { journaledRecords } from '../support/vault.ts'
import { expect, test } from './app.ts'
import { openCommittee } from './screens/places.ts'

const SAMPLE = 'Kent Community Safety Partnership'

/** Writes a store that takes the place of the window's own at the next start, as the first Minutebook wrote it. */
async function writeVersion1(page: Page, everything: Everything): Promise<void> {
  await page.evaluate(
    (tables) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('minutebook-2', 10)
        request.onupgradeneeded = () => {
          for (const [table, records] of Object.entries(tables)) {
            const store = request.result.createObjectStore(table, { keyPath: 'id' })
            for (const record of records) store.add(record)
          }
        }
        request.onerror = () => reject(request.error)
        request.onsuccess = () => resolve(request.result.close())
      }),
    everything,
  )
}

function byTableAndId(everything: Everything): Readonly<Record<string, unknown>> {
  const records = Object.entries(everything).flatMap(([table, all]) =>
    all.map((record) => [`${table} ${record.id}`, record] as const),
  )
  return Object.fromEntries(records)
}

test('Records of the first version are brought to this one, and stay so', async ({ launch, profile }) => {
  const before = await contentOfVersion(1)
  const first = await launch()
  await writeVersion1(first.page, before)
  await first.kill()
  await rm(path.join(profile, 'vault'), { recursive: true, force: true })

  const second = await launch()
  await openCommittee(second.page, SAMPLE)
  const expected = byTableAndId(migrated(before, 1))
  expect(await storedRecords(second.page)).toEqual(expected)
  expect(await journaledRecords(profile)).toEqual(expected)
  await second.kill()

  const { page } = await launch()
  await openCommittee(page, 'Invented Scrutiny Committee')
  await page.getByRole('button', { name: /^Thursday, 5 December 2024/ }).click()
  await expect(page.getByRole('textbox', { name: 'Title of item 1', exact: true })).toHaveValue(
    'Sale of land',
  )
})
