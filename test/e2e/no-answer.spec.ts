import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { ElectronApplication, Page } from '@playwright/test'
import { callMain } from '../support/bridge.ts'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { saving } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers } from './screens/accessibility.ts'
import { openMeeting } from './screens/places.ts'

const heading = (page: Page) => page.getByRole('heading', { level: 1 })

/** What main says from now on to each request on a channel, one after the other; to any more it says nothing, ever. */
async function sayOnly(
  app: ElectronApplication,
  channel: string,
  ...replies: readonly object[]
): Promise<void> {
  await app.evaluate(
    ({ ipcMain }, [to, said]) => {
      const left = [...said]
      const held: (() => void)[] = []
      Reflect.set(globalThis, 'answerAtLast', (reply: object) =>
        held.map((answer) => Reflect.apply(answer, null, [reply])),
      )
      ipcMain.removeHandler(to)
      ipcMain.handle(to, () => left.shift() ?? new Promise<void>((resolve) => held.push(resolve)))
    },
    [channel, replies] as const,
  )
}

async function answerAtLast(app: ElectronApplication, reply: object): Promise<void> {
  await app.evaluate((_, said) => Reflect.get(globalThis, 'answerAtLast')(said), reply)
}

/** Starts the window again, with a clock that the test sets on. */
async function startAgain(page: Page): Promise<void> {
  await page.clock.install()
  const loaded = page.waitForEvent('load')
  await callMain(page, 'window:start-again', {})
  await loaded
}

/** The store no longer knows which journal it belongs to, so that another one is made in its place. */
async function forgetMark(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const whenDone = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await whenDone(indexedDB.open('minutebook'))
    await whenDone(database.transaction('marks', 'readwrite').objectStore('marks').clear())
    database.close()
  })
}

test.describe('A start that nobody answers', () => {
  test('says what it waits for, then that there is no answer, and is never blank', async ({
    launch,
    profile,
  }) => {
    const { app, page } = await launch()
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    const opened = await callMain(page, 'vault:open', {})
    await sayOnly(app, 'vault:open')
    await startAgain(page)
    await page.clock.fastForward(2_000)
    await expect(heading(page)).toHaveText('Your records are being opened')
    await seeNoBarriers(page)
    await page.clock.fastForward(30_000)
    await expect(heading(page)).toHaveText('Your records do not answer')
    await seeNoBarriers(page)
    await answerSaveDialog(app, path.join(profile, 'rescued.txt'))
    await page.getByRole('button', { name: 'Save a copy…' }).click()
    await expect(page.getByRole('status')).toContainText('beside it all records')
    expect(await readFile(path.join(profile, 'rescued (records).txt'), 'utf8')).toContain('put meetings ')
    await page.getByRole('button', { name: 'Safety copies' }).click()
    await expect(heading(page)).toHaveText('Safety copies')
    await answerAtLast(app, Object(opened))
    await page.getByRole('button', { name: 'Back' }).click()
    await openMeeting(page, 'Notes')
  })

  test('has the records once they answer after all', async ({ launch }) => {
    const { app, page } = await launch()
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    const opened = await callMain(page, 'vault:open', {})
    await sayOnly(app, 'vault:open')
    await startAgain(page)
    await page.clock.fastForward(31_000)
    await expect(heading(page)).toHaveText('Your records do not answer')
    await answerAtLast(app, Object(opened))
    await openMeeting(page, 'Notes')
  })
})

test.describe('Records that could not be made again', () => {
  test('lead to that screen where the second attempt gets no answer', async ({ launch }) => {
    const { app, page } = await launch()
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    await expect(saving(page)).toHaveText(/^Saved/)
    await forgetMark(page)
    await sayOnly(app, 'vault:read', { kind: 'failed', code: 'EIO' })
    await startAgain(page)
    await page.clock.fastForward(31_000)
    await expect(heading(page)).toHaveText('Your records do not answer')
    await expect(page.getByRole('button', { name: 'Safety copies' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'Save a copy…' })).toBeVisible()
  })
})
