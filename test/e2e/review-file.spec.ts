import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { freshProfile, removeProfile } from '../support/application.ts'
import { locked, PASSPHRASE } from '../support/backups.ts'
import { answerOpenDialog } from '../support/open-dialog.ts'
import { fileText, sentFile } from '../support/review-files.ts'
import { answerSaveDialog } from '../support/save-dialog.ts'
import { storedRecords } from '../support/store-on-screen.ts'
import { choosePassphrase, dialog, give, message } from '../support/window-on-screen.ts'
import { expect, test } from './app.ts'
import { seeNoBarriers, seeStructure } from './screens/accessibility.ts'
import { saved } from './screens/seeded-store.ts'

/** Notes that some clerk sent, in a file of the profile. */
async function sentTo(profile: string): Promise<string> {
  const file = path.join(profile, 'notes for the chair.minutebook')
  await writeFile(file, await locked(Buffer.from(fileText(await sentFile()))))
  return file
}

async function openWith(page: Page, passphrase: string): Promise<void> {
  await dialog(page).getByRole('textbox', { name: 'Passphrase', exact: true }).fill(passphrase)
  await dialog(page).getByRole('button', { name: 'Open', exact: true }).click()
}

test.describe('A review file that the chair was sent', () => {
  test('is opened from the first screen, and listed there from then on', async ({ launch, profile }) => {
    const { app, page } = await launch()
    await answerOpenDialog(app, await sentTo(profile))
    await page.getByRole('button', { name: 'Open a review file' }).click()
    await seeNoBarriers(page)
    await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
    await openWith(page, 'another passphrase')
    await expect(dialog(page).getByRole('alert')).toContainText('does not open this file')
    expect(await storedRecords(page)).toEqual({})
    await openWith(page, PASSPHRASE)
    await expect(dialog(page)).toContainText('Notes of the Invented Safety Partnership')
    await seeNoBarriers(page)
    await seeStructure(page)
    await dialog(page).getByRole('button', { name: 'Start reading' }).click()
    await expect(page.getByRole('banner').getByRole('heading')).toContainText('Invented Safety Partnership')
    await expect(page.getByRole('main')).toContainText('Ms Allen reported.')
    await seeNoBarriers(page)
    await page.getByRole('button', { name: /^Back/ }).click()
    await page.getByRole('button', { name: /Invented Safety Partnership/ }).click()
    await expect(page.getByRole('main')).toContainText('Ms Allen reported.')
  })

  test('is opened by a double click that starts Minutebook', async ({ launch, profile }) => {
    const file = await sentTo(profile)
    const { page } = await launch({ args: [file] })
    await expect(dialog(page)).toContainText('notes for the chair.minutebook')
    await openWith(page, PASSPHRASE)
    await expect(dialog(page)).toContainText('Notes of the Invented Safety Partnership')
  })

  test('is opened by a double click on macOS, which names it in an event', async ({ launch, profile }) => {
    const file = await sentTo(profile)
    const { app, page } = await launch()
    await app.evaluate(
      ({ app: own }, path) => own.emit('open-file', { preventDefault: () => {} }, path),
      file,
    )
    await expect(dialog(page)).toContainText('notes for the chair.minutebook')
  })

  test('is opened where it is dropped on the window, also while another is to be chosen', async ({
    launch,
    profile,
  }) => {
    const bytes = await readFile(await sentTo(profile))
    const { page } = await launch()
    await page.getByRole('button', { name: 'Open a review file' }).click()
    await drop(page, 'dropped.minutebook', bytes)
    await expect(dialog(page)).toContainText('dropped.minutebook')
    await openWith(page, PASSPHRASE)
    await expect(dialog(page)).toContainText('Notes of the Invented Safety Partnership')
    await page.keyboard.press('Escape')
    await drop(page, 'minutes.txt', bytes)
    await expect(message(page)).toContainText('a review file (.minutebook) can be dropped anywhere')
    await page.getByRole('button', { name: 'Open the sample committee' }).click()
    await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
    await page.keyboard.press('Control+2')
    await drop(page, 'dropped.minutebook', bytes, page.getByRole('textbox', { name: /^Notes of item/ }))
    await expect(dialog(page)).toContainText('dropped.minutebook')
  })
})

/** Lets go of a file over a place, as the browser tells the page of it. */
async function drop(page: Page, name: string, bytes: Buffer, place = page.locator('body')): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([called, text]) => {
      const data = new DataTransfer()
      data.items.add(new File([Uint8Array.from(atob(text), (it) => it.charCodeAt(0))], called))
      return data
    },
    [name, bytes.toString('base64')] as const,
  )
  const { x, y } = (await place.boundingBox()) ?? { x: 0, y: 0 }
  const at = { clientX: x + 20, clientY: y + 10, bubbles: true, cancelable: true, dataTransfer }
  await place.dispatchEvent('drop', at)
}

const SECRET = 'seven green kettles boil slowly'
const sheet = (page: Page) => page.getByRole('article')

/** The passphrase, which is asked for twice where a file is made. */
/** The clerk sends the notes of the sample, and gives the file. */
async function sendNotes(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Open the sample committee' }).click()
  await page.getByRole('button', { name: /^Thursday, 21 November 2024/ }).click()
  await page.getByRole('button', { name: 'Send to the chair…' }).click()
  await dialog(page)
    .getByRole('radio', { name: /^As a review file/ })
    .check()
  await choosePassphrase(page, SECRET)
  await dialog(page).getByRole('button', { name: 'Save and send…' }).click()
  await expect(message(page)).toContainText('are in “for the chair.minutebook”', { timeout: 30_000 })
}

async function askForFile(page: Page): Promise<void> {
  await give(page, 'open a review file')
}

/** In the dialog that asks for it. */
async function openFile(page: Page, thenClick: string): Promise<void> {
  await dialog(page).getByRole('button', { name: 'Choose a file…' }).click()
  await openWith(page, SECRET)
  await dialog(page).getByRole('button', { name: thenClick }).click({ timeout: 30_000 })
}

/** Goes into the words of a paragraph that begins so. */
async function goInto(page: Page, beginning: string): Promise<void> {
  await sheet(page).getByText(beginning).click()
  await expect(page.getByRole('textbox', { name: /What you change stays a suggestion/ })).toBeFocused()
}

/** The caret at the very beginning; the editor may still be putting it where the click was. */
async function goToBeginning(page: Page): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Control+Home')
    const offset = await page.evaluate(() => getSelection()?.anchorOffset)
    expect(offset).toBe(0)
  }).toPass()
}

/** A word replaced, words put behind a resolution, a paragraph made anew, and a comment. */
async function changeAsChair(page: Page): Promise<void> {
  await goInto(page, 'Ms S Brinson (Community Safety Team Leader')
  await goToBeginning(page)
  await page.keyboard.press('Control+Shift+ArrowRight')
  await page.keyboard.type('Dr')
  await goInto(page, 'that the notes of the meeting held on 4 July 2024')
  await page.keyboard.press('Control+End')
  await page.keyboard.type(' They were signed.')
  await goInto(page, 'Mr M Powell (Director, Kent and Medway Violence Reduction Unit')
  await goToBeginning(page)
  await page.keyboard.type('The Chair thanked the Working Group.')
  await page.keyboard.press('Enter')
  await page.keyboard.press('Control+Alt+M')
  await page.keyboard.type('Is that his title?')
  await page.keyboard.press('Control+Enter')
  await saved(page)
}

/** What stands in the margin, as a screen reader says it; checks aside. */
async function inMargin(page: Page): Promise<readonly string[]> {
  const entries = page.getByRole('group', { name: /^(Suggestion|Comment|Change|Conflict)/ })
  return entries.evaluateAll((all) => all.map((it) => it.getAttribute('aria-label') ?? ''))
}

/** The words of the notes themselves, of which nothing that comes back changes one by itself. */
function minutesIn(records: Readonly<Record<string, unknown>>): readonly unknown[] {
  return Object.entries(records).filter(([key]) => key.startsWith('publicMinutes '))
}

/** The beginnings of the paragraphs in which something is marked. */
async function markedParagraphs(page: Page): Promise<readonly string[]> {
  const blocks = sheet(page).locator('[data-block]:has([data-mark])')
  return blocks.evaluateAll((all) => all.map((it) => (it.textContent ?? '').slice(0, 40)))
}

/** Five times the lock takes its second of work in each of these, and more on a busy machine. */
test.describe('Two Minutebooks', () => {
  test.describe.configure({ timeout: 180_000 })

  test('take notes to the chair and the chair’s changes back', async ({ launch, profile }) => {
    const clerk = await launch()
    const out = path.join(profile, 'for the chair.minutebook')
    await answerSaveDialog(clerk.app, out)
    await sendNotes(clerk.page)
    const before = await storedRecords(clerk.page)

    const elsewhere = await freshProfile()
    const chair = await launch({ profile: elsewhere })
    await answerOpenDialog(chair.app, out)
    await chair.page.getByRole('button', { name: 'Open a review file' }).click()
    await openFile(chair.page, 'Start reading')
    await changeAsChair(chair.page)
    const changed = await inMargin(chair.page)
    const back = path.join(profile, 'from the chair.minutebook')
    await answerSaveDialog(chair.app, back)
    await chair.page.getByRole('button', { name: 'Return…' }).click()
    await seeNoBarriers(chair.page)
    await dialog(chair.page).getByRole('radio', { name: 'Sent back for changes' }).check()
    await choosePassphrase(chair.page, SECRET)
    await dialog(chair.page).getByRole('button', { name: 'Write the file…' }).click()
    await expect(message(chair.page)).toContainText('from the chair.minutebook', { timeout: 30_000 })
    await expect(chair.page.getByRole('banner')).toContainText('Returned')

    expect(await storedRecords(clerk.page)).toEqual(before)
    await answerOpenDialog(clerk.app, back)
    await askForFile(clerk.page)
    await openFile(clerk.page, 'Take it in')
    await expect(message(clerk.page)).toContainText('The notes are sent back.')
    await expect(clerk.page.getByRole('banner')).toContainText('Draft')
    expect(await inMargin(clerk.page)).toEqual([
      'Suggestion by Mr J Rivers. Inserted: They were signed.',
      'Suggestion by Mr J Rivers. Deleted: Ms. Inserted: Dr',
      'Suggestion by Mr J Rivers. Inserted: The Chair thanked the Working Group. (new paragraph)',
      'Comment by Mr J Rivers: Is that his title?',
    ])
    expect(changed).toEqual((await inMargin(clerk.page)).map((it) => it.replace(/^Suggestion/, 'Change')))
    expect(await markedParagraphs(clerk.page)).toEqual([
      'RESOLVED that the notes of the meeting h',
      '1. MsDr S Brinson (Community Safety Team',
      'The Chair thanked the Working Group.¶',
    ])
    const after = await storedRecords(clerk.page)
    expect(minutesIn(after)).toEqual(minutesIn(before))
    await askForFile(clerk.page)
    await dialog(clerk.page).getByRole('button', { name: 'Choose a file…' }).click()
    await openWith(clerk.page, SECRET)
    await expect(dialog(clerk.page).getByRole('alert')).toContainText('was taken in on', { timeout: 30_000 })
    expect(await storedRecords(clerk.page)).toEqual(after)
    await removeProfile(elsewhere)
  })
})
