import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { launchApplication, type RunningApplication } from '../../support/application.ts'
import { answerSaveDialog } from '../../support/save-dialog.ts'
import { exportedOnce, longestGapAtRest } from '../driven/exporting.ts'
import { paintedAt } from '../driven/in-page.ts'
import { MEETING, NOTES } from '../driven/open-desk.ts'
import type { Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import { meetingOfPages } from '../store/long-meetings.ts'
import { committeeWithMeetings } from '../store/many-meetings.ts'
import { inTurns } from '../turns.ts'
import type { Workbench } from '../workbench.ts'

const PAGES = 200
const ROUNDS = 7
const LIMIT = 50
/** About as long as an export takes. */
const IDLE = 1000
const WORD = 'Save as Word…'

/**
 * The longest time between two frames from "Save as Word…" to the sentence that the file is saved, with
 * notes of 200 pages. Beside it, of a blank window at rest: what the machine itself does.
 */
export async function measureStall(bench: Workbench): Promise<readonly Figure[]> {
  const profile = await bench.profileWith(committeeWithMeetings(1, meetingOfPages(PAGES)))
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-stall-'))
  const blank = await bench.startBlank()
  await blank.evaluate(paintedAt, 'textarea')
  const running = await launchApplication({ profile })
  try {
    await openExport(running, path.join(folder, 'notes.docx'))
    await running.page.evaluate(exportedOnce, WORD) // the first one also compiles the worker's code
    const pairs = await inTurns(
      bench.times(ROUNDS),
      () => blank.evaluate(longestGapAtRest, IDLE),
      async () => (await running.page.evaluate(exportedOnce, WORD)).longestGap,
    )
    const floor = median(pairs.map((pair) => pair.floor))
    const value = median(pairs.map((pair) => pair.value))
    return [
      { name: `longest stall while ${PAGES} pages are exported`, value, unit: 'ms', floor, atMost: LIMIT },
    ]
  } finally {
    await running.kill()
    await rm(folder, { recursive: true, force: true })
  }
}

async function openExport({ app, page }: RunningApplication, file: string): Promise<void> {
  await answerSaveDialog(app, file)
  await page.locator(MEETING).first().click()
  await page.locator(NOTES).first().waitFor()
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('button', { name: WORD }).waitFor()
}
