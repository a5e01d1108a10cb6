import {
  freshProfile,
  launchApplication,
  type RunningApplication,
  removeProfile,
} from '../../support/application.ts'
import { test } from '../app.ts'
import { seeNoBarriers, seeStructure } from './accessibility.ts'
import { COPY_PLACES } from './copy-places.ts'
import { COURSE_PLACES } from './course-places.ts'
import { resize, seeItFits } from './fit.ts'
import { MOTION_PLACES } from './motion-places.ts'
import { PAPER_PLACES } from './paper-places.ts'
import { PLACES, type Place } from './places.ts'
import { RECORD_PLACES } from './record-places.ts'
import { REVIEW_PLACES } from './review-places.ts'
import { fillStore } from './seeded-store.ts'

/** One application for all places: each begins with the first screen over the same store. */
function walk(title: string, places: readonly Place[]): void {
  test.describe(title, () => {
    let running: RunningApplication

    test.beforeAll(async () => {
      test.setTimeout(120_000)
      running = await launchApplication({ profile: await freshProfile() })
      await running.page.emulateMedia({ reducedMotion: 'reduce' })
      await resize(running.app, running.page)
      await fillStore(running.page)
    })

    test.afterAll(async () => {
      await running.kill()
      await removeProfile(running.profile)
    })

    for (const { name, go } of places)
      test(name, async () => {
        const { app, page } = running
        await page.reload()
        await page.getByRole('navigation', { name: 'Committees' }).waitFor()
        await go(page)
        await seeStructure(page)
        await seeNoBarriers(page)
        await seeItFits(app, page)
      })
  })
}

test('The first start has no barriers, and fits', async ({ launch }) => {
  const { app, page } = await launch()
  await page.getByRole('heading', { name: 'Welcome to Minutebook' }).waitFor()
  await resize(app, page)
  await seeStructure(page)
  await seeNoBarriers(page)
  await seeItFits(app, page)
})

walk('Every screen and overlay has no barriers, and fits', [
  ...PLACES,
  ...MOTION_PLACES,
  ...COURSE_PLACES,
  ...PAPER_PLACES,
  ...COPY_PLACES,
  ...REVIEW_PLACES,
])

// What was written and suggested on the way there would stand in the way of an approval.
walk('Every screen of a record has no barriers, and fits', RECORD_PLACES)
