import { mkdtemp, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import type { Page } from 'playwright'
import { launchApplication, type RunningApplication } from '../../support/application.ts'
import { answerOpenDialog } from '../../support/open-dialog.ts'
import { answerSaveDialog } from '../../support/save-dialog.ts'
import { type ExportedOnce, exportedOnce, longestGapWhenBusy } from '../driven/exporting.ts'
import { paintedAt } from '../driven/in-page.ts'
import type { Figure } from '../figure.ts'
import { median } from '../statistics.ts'
import { type AlteredPaper, alteredPapers } from '../store/altered-paper.ts'
import { layPapers, meetingWithPapers } from '../store/meeting-with-papers.ts'
import type { Workbench } from '../workbench.ts'

const ROUNDS = 5
const LIMIT = 5000
const LIMIT_AGAIN = 1500
const LONGEST_GAP = 50
/** About as long as a pack takes. */
const BUSY = 2000
const WORD = { choice: 'Word, to work with', button: 'Save as Word…' }
const PDF = { choice: 'PDF, to publish', button: 'Save as PDF…' }

type Form = typeof WORD

/**
 * The pack of 17 November 2022, from “Save as Word…” to the sentence that it is saved, in a window that has
 * built none before; again with a newer version of a Word report, and of a PDF; and the same as PDF. And the
 * longest time between two frames in all of that, beside a blank window while all cores are busy: the machine
 * itself lets a window wait then, and more than that it may not be.
 */
export async function measurePack(bench: Workbench): Promise<readonly Figure[]> {
  const { changes, papers, files } = meetingWithPapers()
  const profile = await bench.profileWith(changes)
  await layPapers(profile, files)
  const folder = await mkdtemp(path.join(os.tmpdir(), 'minutebook-packs-'))
  const blank = await bench.startBlank()
  await blank.evaluate(paintedAt, 'textarea')
  const running = await launchApplication({ profile })
  const rounds: Round[] = []
  try {
    await answerSaveDialog(running.app, path.join(folder, 'pack'))
    for (let round = 0; round < bench.times(ROUNDS); round++) {
      const busy = await blank.evaluate(longestGapWhenBusy, BUSY)
      const altered = await alteredPapers(papers, files, path.join(folder, `${round}`))
      const word = await firstAndAgain(running, WORD, altered)
      rounds.push({ busy, word, pdf: await firstAndAgain(running, PDF, altered.slice(0, 1)) })
    }
  } finally {
    await running.kill()
    await rm(folder, { recursive: true, force: true })
  }
  return figuresOf(rounds)
}

type Built = {
  readonly first: ExportedOnce
  /** Again, each with one more paper that was changed. */
  readonly again: readonly ExportedOnce[]
}
type Round = { readonly busy: number; readonly word: Built; readonly pdf: Built }

/** Builds it in a window that is as new, and again after each paper that is replaced by a newer version. */
async function firstAndAgain(
  { app, page }: RunningApplication,
  form: Form,
  altered: readonly AlteredPaper[],
): Promise<Built> {
  await page.reload()
  await page.getByRole('button', { name: /^Thursday, 17 November 2022/ }).click()
  await openExport(page, form)
  const first = await page.evaluate(exportedOnce, form.button)
  const again: ExportedOnce[] = []
  for (const { paper, pages, file } of altered) {
    await page.getByRole('dialog').getByRole('button', { name: 'Close' }).click()
    await page.getByRole('tab', { name: 'Agenda' }).click()
    await answerOpenDialog(app, file)
    const row = page.locator(`[data-paper="${paper.id}"]`)
    await row.getByRole('button', { name: /^Versions of/ }).click()
    await page.getByRole('menuitem', { name: 'Choose a newer version…' }).click()
    await row.getByRole('button', { name: `Versions of ${path.basename(file)}` }).waitFor()
    await row.getByText(`${pages} pages`).waitFor()
    await openExport(page, form)
    again.push(await page.evaluate(exportedOnce, form.button))
  }
  return { first, again }
}

async function openExport(page: Page, { choice, button }: Form): Promise<void> {
  await page.getByRole('button', { name: 'Export', exact: true }).click()
  await page.getByRole('radio', { name: 'Pack', exact: true }).click()
  await page.getByRole('radio', { name: choice }).click()
  await page.getByRole('button', { name: button }).waitFor()
}

function figuresOf(rounds: readonly Round[]): readonly Figure[] {
  const time = (name: string, of: (round: Round) => ExportedOnce, atMost: number): Figure => {
    return { name, value: median(rounds.map((it) => of(it).time)), unit: 'ms', floor: 0, atMost }
  }
  const longest = ({ first, again }: Built) => Math.max(...[first, ...again].map((it) => it.longestGap))
  const floor = median(rounds.map(({ busy }) => busy))
  const ofAgain = (built: Built, at: number) => built.again[at] ?? built.first
  return [
    time('the pack of 46 pages to Word', ({ word }) => word.first, LIMIT),
    time('again with a Word paper changed', ({ word }) => ofAgain(word, 0), LIMIT_AGAIN),
    time('again with a PDF of 20 pages changed', ({ word }) => ofAgain(word, 1), LIMIT_AGAIN),
    time('the pack of 46 pages to PDF', ({ pdf }) => pdf.first, LIMIT),
    time('again with a Word paper changed', ({ pdf }) => ofAgain(pdf, 0), LIMIT_AGAIN),
    {
      name: 'longest stall while packs are built',
      value: median(rounds.map(({ word, pdf }) => Math.max(longest(word), longest(pdf)))),
      unit: 'ms',
      floor,
      atMost: Math.max(LONGEST_GAP, floor),
    },
  ]
}
