import { execFileSync } from 'node:child_process'
import { mkdir, rm, statfs, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { openNotes } from '../../kills/notes-on-screen.ts'
import { Clerk } from '../../replay/clerk.ts'
import { StartScreen } from '../../replay/screens/start-screen.ts'
import { launchApplication } from '../../support/application.ts'
import { answerMessageBoxes } from '../../support/message-boxes.ts'

const SIZE = '128m'
const STARTS = 3
/** So long the screen has to say whether words are saved. */
const PATIENCE = 8000
const PARAGRAPH = 'The Partnership noted the report of the Chief Officer and asked for another. '.repeat(12)

/** What is said of the room on the disk: how much is needed. */
const SAYS_HOW_MUCH = /needs (?:about )?\d+ MB/

/**
 * Runs as a process that may mount disks, and prints what did not hold as a line of JSON: the application on a
 * small disk that is filled while notes are typed, over three starts, and then has room again.
 * @param args the folder to mount it on, and how many bytes are left
 */
export async function run([folder = '', left = '0']: readonly string[]): Promise<void> {
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', folder])
  console.log(JSON.stringify(await typeOnSmallDisk(folder, Number(left))))
}

type Seen = { acknowledged: string; isToldHowMuch: boolean }

async function typeOnSmallDisk(folder: string, left: number): Promise<readonly string[]> {
  const [profile, filler] = [path.join(folder, 'profile'), path.join(folder, 'filler')]
  await mkdir(profile)
  const seen: Seen = { acknowledged: '', isToldHowMuch: false }
  await onStart(profile, async (page) => {
    await new StartScreen(new Clerk(page)).openSampleCommittee()
    await openNotes(page)
    await typeAndLook(page, seen)
  })
  await fill(folder, filler, left)
  const lost = seen.acknowledged === '' ? ['nothing was shown as saved while there was room'] : []
  for (let start = 1; start <= STARTS; start += 1) {
    await onStart(profile, async (page) => {
      await openWhereItCan(page, seen)
      lost.push(...(await lossOn(page, seen, `at start ${start} with a full disk`)))
      for (const _ of [1, 2, 3, 4]) await typeAndLook(page, seen)
    })
  }
  await rm(filler)
  await onStart(profile, async (page) => {
    await openNotes(page)
    lost.push(...(await lossOn(page, seen, 'with room again')))
    if (!(await typeAndLook(page, seen))) lost.push('nothing is saved with room again')
  })
  return seen.isToldHowMuch ? lost : [...lost, 'nobody said how much room is needed']
}

/** Starts the application, does something in its window, and kills it. */
async function onStart(profile: string, work: (page: Page) => Promise<void>): Promise<void> {
  const running = await launchApplication({ profile })
  try {
    await answerMessageBoxes(running.app, 0)
    await work(running.page)
  } finally {
    await running.kill()
  }
}

async function fill(folder: string, filler: string, left: number): Promise<void> {
  const { bavail, bsize } = await statfs(folder)
  await writeFile(filler, Buffer.alloc(Math.max(0, bavail * bsize - left)))
}

/** A start may say that there is no room to open the records: that is a sentence, and no loss. */
async function openWhereItCan(page: Page, seen: Seen): Promise<void> {
  await openNotes(page).catch(() => undefined)
  await lookForSentence(page, seen)
}

async function lookForSentence(page: Page, seen: Seen): Promise<void> {
  if (SAYS_HOW_MUCH.test(await page.locator('body').innerText())) seen.isToldHowMuch = true
}

const notesOn = (page: Page) => page.getByRole('textbox', { name: /^Notes of item/ })

async function lossOn(page: Page, { acknowledged }: Seen, when: string): Promise<readonly string[]> {
  if ((await notesOn(page).count()) === 0) {
    const said = await page.locator('body').innerText()
    return SAYS_HOW_MUCH.test(said) ? [] : [`${when}, there are no notes, and the screen says “${said}”`]
  }
  const shown = await notesOn(page).innerText()
  return shown.includes(acknowledged) ? [] : [`${when}, words are gone that were shown as saved`]
}

/** Types a paragraph at the end, and takes note of all that stands there once it is shown as saved; whether it was. */
async function typeAndLook(page: Page, seen: Seen): Promise<boolean> {
  if ((await notesOn(page).count()) === 0) return false
  await notesOn(page).focus()
  await page.keyboard.press('Control+End')
  await page.keyboard.insertText(PARAGRAPH)
  const saved = page.locator('[data-save-state="saved"], [data-save-state="saved in part"]')
  await page.waitForTimeout(400)
  const isSaved = await saved.waitFor({ timeout: PATIENCE }).then(
    () => true,
    () => false,
  )
  if (isSaved) seen.acknowledged = (await notesOn(page).innerText()).trimEnd()
  await lookForSentence(page, seen)
  return isSaved
}
