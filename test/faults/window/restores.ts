import { isDeepStrictEqual } from 'node:util'
import type { Page } from 'playwright'
import { openNotes } from '../../kills/notes-on-screen.ts'
import { callMain } from '../../support/bridge.ts'
import { recordsOfFirstCopy } from '../../support/copies-on-disk.ts'
import { storedRecords } from '../../support/store-on-screen.ts'
import { journaledRecords } from '../../support/vault.ts'
import { give } from '../../support/window-on-screen.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { differenceOf } from './difference.ts'
import { notGoneOn } from './not-gone-on.ts'
import { copyOf, sampleProfile, start, typeNotes } from './stage.ts'
import { stopAt, stopCase, type Work } from './stop-at.ts'

type Records = Readonly<Record<string, unknown>>

let sample: string

/** A (reliability 4): the application stops dead while a safety copy is restored, with a store and without one. */
export const RESTORES: FaultGroup = {
  letter: 'A',
  what: 'the application stops dead in the middle of a restore',
  opensWindows: true,
  async prepare(scene) {
    sample = await sampleProfile(scene)
  },
  cases: [
    stopped('a restore', 'before create .snapshot', restoring),
    stopped('a restore', 'amid write .snapshot', restoring, 'also quick'),
    stopped('a restore', 'after rename .snapshot', restoring),
    stopped('a restore', 'before write .journal', restoring),
    stopped('a restore', 'amid write .journal', restoring, 'also quick'),
    stopped('a restore', 'before syncData .journal', restoring),
    stopped('a restore', 'after syncData .journal', restoring, 'also quick'),
    stopped('a restore without a store', 'after rename .snapshot', restoringWithoutStore),
    stopped('a restore without a store', 'amid write .journal', restoringWithoutStore),
    stopped('a restore without a store', 'after syncData .journal', restoringWithoutStore, 'also quick'),
  ],
  controls: [{ kind: 'plain', name: 'a restore that writes one record after the other', run: halfRestored }],
}

function stopped(what: string, point: string, work: Work, quick?: 'also quick'): PlainCase {
  return stopCase(what, point, quick, async (scene) => {
    const profile = await copyOf(scene, sample)
    const running = await start(scene, profile)
    await typeSince(running.page)
    const before = await storedRecords(running.page)
    await stopAt(running, point, work)
    const { page } = await start(scene, profile)
    await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).waitFor()
    const found = await storedRecords(page)
    await openNotes(page)
    return [
      ...mixed(found, before, await recordsOfFirstCopy(profile)),
      ...differenceOf(found, await journaledRecords(profile)),
      ...(await notGoneOn(page, profile)),
    ]
  })
}

/** Words in two records, so that one of them can be old while the other is new. */
async function typeSince(page: Page): Promise<void> {
  await openNotes(page)
  await typeNotes(page, 'Written since. ')
  await page.keyboard.press('Alt+PageDown')
  await typeNotes(page, 'And here. ')
}

function mixed(found: Records, before: Records, copied: Records): Verdict {
  if (isDeepStrictEqual(found, before) || isDeepStrictEqual(found, copied)) return []
  return [
    ...differenceOf(found, before, 'Other than before the restore are'),
    ...differenceOf(found, copied, 'Other than in the copy are'),
  ]
}

/** As a clerk does it: the only copy there is, everything. */
async function restoring({ page }: { readonly page: Page }): Promise<void> {
  await page.keyboard.press('Control+0')
  await give(page, 'safety copies')
  await page.getByRole('button', { name: 'Restore everything…' }).click()
  await page.getByRole('dialog').getByRole('button', { name: 'Restore', exact: true }).click()
  await page.getByRole('dialog').waitFor({ state: 'detached' })
}

function restoringWithoutStore({ page }: { readonly page: Page }): Promise<unknown> {
  return callMain(page, 'copies:restore', { copy: 1, scope: { kind: 'everything' } })
}

/** The control: records of which one is as in the copy and the others are not yet. */
async function halfRestored(scene: Scene): Promise<Verdict> {
  const profile = await copyOf(scene, sample)
  const { page } = await start(scene, profile)
  await typeSince(page)
  const before: Records = await storedRecords(page)
  const copied = await recordsOfFirstCopy(profile)
  const [first = ''] = Object.keys(copied).filter((key) => !isDeepStrictEqual(before[key], copied[key]))
  return mixed({ ...before, [first]: copied[first] }, before, copied)
}
