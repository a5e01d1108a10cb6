import { fork } from 'node:child_process'
import { once } from 'node:events'
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { ROOT } from '../../../build/paths.ts'
import { openNotes } from '../../kills/notes-on-screen.ts'
import type { RunningApplication } from '../../support/application.ts'
import { callMain } from '../../support/bridge.ts'
import { answerSaveDialog } from '../../support/save-dialog.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { LookingOn } from './looking-on.ts'
import { notGoneOn } from './not-gone-on.ts'
import { saveFile } from './save-file.ts'
import { copyOf, sampleProfile, start, typeNotes } from './stage.ts'
import { stopAt, stopCase, type Work } from './stop-at.ts'

let sample: string
let lookingOn: LookingOn

/** A (reliability 4): the application stops dead at a named point of an export, a snapshot, a save or its end. */
export const STOPS: FaultGroup = {
  letter: 'A',
  what: 'the application stops dead at a named point',
  opensWindows: true,
  async prepare(scene) {
    sample = await sampleProfile(scene)
    lookingOn = new LookingOn(scene)
  },
  cases: [
    stopped('an export', 'before create .tmp', exporting),
    stopped('an export', 'amid write .tmp', exporting, 'also quick'),
    stopped('an export', 'before sync .tmp', exporting),
    stopped('an export', 'before rename .tmp', exporting, 'also quick'),
    stopped('an export', 'after rename .tmp', exporting, 'also quick'),
    stopped('an export', 'before syncFolder papers', exporting),
    stopped('a snapshot', 'before create .snapshot', copying),
    stopped('a snapshot', 'amid write .snapshot', copying, 'also quick'),
    stopped('a snapshot', 'before sync .snapshot', copying),
    stopped('a snapshot', 'before rename .snapshot', copying),
    stopped('a snapshot', 'after rename .snapshot', copying, 'also quick'),
    stopped('a snapshot', 'before remove .journal', copyingTwice),
    stopped('a snapshot', 'after remove .journal', copyingTwice),
    stopped('the journal', 'before create .journal', typing),
    stopped('the journal', 'amid write .journal', typing, 'also quick'),
    stopped('the journal', 'before syncData .journal', typing),
    stopped('the journal', 'after syncData .journal', typing, 'also quick'),
    stopped('the journal', 'before syncFolder vault', typing),
    stopped('the end', 'before create .snapshot', ending),
    stopped('the end', 'amid write .snapshot', ending, 'also quick'),
    stopped('the end', 'after rename .snapshot', ending),
    stopped('the end', 'before cut .journal', ending),
    stopped('the end', 'before close .journal', ending),
  ],
  controls: [
    { kind: 'plain', name: 'a file is written in its place, and not beside it', run: tornByPlainWriting },
  ],
}

const [OLD, NEW] = ['old '.repeat(60_000), 'new '.repeat(80_000)]

function stopped(what: string, point: string, work: Work, quick?: 'also quick'): PlainCase {
  return stopCase(what, point, quick, async (scene) => {
    const profile = await copyOf(scene, sample)
    await typeThenStop(scene, profile, point, work)
    const { page } = await start(scene, profile)
    return [...(await lookingOn.lostIn(profile)), ...(await broken(page, profile))]
  })
}

/** Types, has all of it saved, and lets the application do something at which it stops dead. */
async function typeThenStop(scene: Scene, profile: string, point: string, work: Work): Promise<void> {
  await mkdir(papersOf(profile), { recursive: true })
  await writeFile(targetOf(profile), OLD)
  const running = await start(scene, profile)
  await openNotes(running.page)
  await lookingOn.watch(profile)
  if (work !== typing) await typeNotes(running.page, 'Shown as saved. ')
  await answerSaveDialog(running.app, targetOf(profile))
  await stopAt(running, point, work)
}

/** What is not as it must be after the start that followed. */
async function broken(page: Page, profile: string): Promise<Verdict> {
  return [
    ...(await notGoneOn(page, profile)),
    ...(await torn(targetOf(profile))),
    ...(await leftOvers(profile)),
  ]
}

async function torn(file: string): Promise<Verdict> {
  const words = await readFile(file, 'utf8')
  return words === OLD || words === NEW ? [] : ['The file is neither the old one nor the new one.']
}

/** The start removes what was left beside the clerk's file. It does so in its own time. */
async function leftOvers(profile: string): Promise<Verdict> {
  for (let look = 0; look < 40; look += 1) {
    if ((await readdir(papersOf(profile))).length === 1) return []
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return [`Beside the file lies ${(await readdir(papersOf(profile))).join(', ')}.`]
}

async function tornByPlainWriting(scene: Scene): Promise<Verdict> {
  const file = path.join(await scene.folder(), 'notes.docx')
  await writeFile(file, OLD)
  const env = { ...process.env, MINUTEBOOK_STOP_AT: 'amid write .docx' }
  await once(
    fork('build/run.mjs', ['test/faults/window/careless-writer.ts', file, NEW.slice(0, 100_000)], {
      cwd: ROOT,
      env,
    }),
    'exit',
  )
  return torn(file)
}

const papersOf = (profile: string) => path.join(profile, 'papers')
const targetOf = (profile: string) => path.join(papersOf(profile), 'notes.docx')

function exporting({ page }: RunningApplication): Promise<unknown> {
  return saveFile(page, NEW)
}

function copying({ page }: RunningApplication): Promise<unknown> {
  return callMain(page, 'vault:take-snapshot', { reason: 'end of meeting' })
}

/** Only what two snapshots cover is taken out of the journal. */
async function copyingTwice(running: RunningApplication): Promise<void> {
  for (const words of ['Once. ', 'Twice. ']) {
    await copying(running)
    await typeNotes(running.page, words)
  }
  await copying(running)
}

function typing({ page }: RunningApplication): Promise<unknown> {
  return typeNotes(page, 'On their way. ')
}

function ending({ app }: RunningApplication): Promise<unknown> {
  return app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.close())
}
