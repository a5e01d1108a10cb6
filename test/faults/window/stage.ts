import { cp } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { openNotes } from '../../kills/notes-on-screen.ts'
import { Clerk } from '../../replay/clerk.ts'
import { StartScreen } from '../../replay/screens/start-screen.ts'
import { type LaunchOptions, launchApplication, type RunningApplication } from '../../support/application.ts'
import { answerMessageBoxes } from '../../support/message-boxes.ts'
import { message, notes } from '../../support/window-on-screen.ts'
import type { Scene } from '../scene.ts'

/** The built application on a profile; it is ended with the scene. Its message boxes are answered. */
export async function start(
  scene: Scene,
  profile: string,
  options: Omit<LaunchOptions, 'profile'> = {},
): Promise<RunningApplication> {
  const running = await launchApplication({ profile, ...options })
  scene.afterwards(running.kill)
  await answerMessageBoxes(running.app, 0)
  return running
}

/** A profile with the sample committee, whose application has ended well. */
export async function sampleProfile(scene: Scene): Promise<string> {
  const profile = await scene.folder()
  const running = await start(scene, profile)
  await new StartScreen(new Clerk(running.page)).openSampleCommittee()
  await openNotes(running.page)
  await typeNotes(running.page, 'Begun. ')
  await running.close()
  return profile
}

/** Another profile that is just the same. */
export async function copyOf(scene: Scene, profile: string): Promise<string> {
  const copy = path.join(await scene.folder(), 'profile')
  await cp(profile, copy, { recursive: true, preserveTimestamps: true })
  return copy
}

/** Types at the end of the notes in hand and waits until that is shown as saved. */
export async function typeNotes(page: Page, words: string): Promise<void> {
  const clerk = new Clerk(page)
  await notes(page).focus()
  await clerk.press('Control+End')
  await page.keyboard.type(words)
  await seeSaved(page)
}

/** Waits until the window says that all is saved, in both places. */
export async function seeSaved(page: Page): Promise<void> {
  const saved = page.locator('[data-save-state="saved"]').filter({ hasText: /^Saved( \d\d:\d\d)?$/ })
  await saved.waitFor({ timeout: 15_000 })
}

/** The sentences that the window passes on: what was done at the start. */
export async function messageOf(page: Page): Promise<string> {
  return (await message(page).textContent()) ?? ''
}
