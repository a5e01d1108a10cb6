import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '../../../build/paths.ts'
import { machineSwitches } from '../../../build/runtime/machine.ts'
import { openNotes } from '../../kills/notes-on-screen.ts'
import { windowAt } from '../../kills/window-at.ts'
import { electron } from '../../support/application.ts'
import type { FaultGroup, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { differenceOf } from './difference.ts'
import { filesOf } from './files-of-profile.ts'
import { LookingOn } from './looking-on.ts'
import { askForNewerStore, refusal } from './newer.ts'
import { notGoneOn } from './not-gone-on.ts'
import { copyOf, sampleProfile, start, typeNotes } from './stage.ts'

/** Where the records are. */
const FOLDERS = ['vault', 'IndexedDB']

let sample: string
let lookingOn: LookingOn

/** F (reliability 4): the application is started twice, or a second window asks for a newer schema. */
export const SECOND_STARTS: FaultGroup = {
  letter: 'F',
  what: 'the application is started twice',
  opensWindows: true,
  async prepare(scene) {
    sample = await sampleProfile(scene)
    lookingOn = new LookingOn(scene)
  },
  cases: [
    { kind: 'plain', name: 'a second start touches nothing', run: secondStart },
    { kind: 'plain', name: 'a second start while notes are typed', run: secondStartWhileTyping },
    { kind: 'plain', name: 'two starts at once', run: twoAtOnce },
    { kind: 'plain', name: 'a second window asks for a newer schema', run: newerSchemaAsked },
  ],
  controls: [{ kind: 'plain', name: 'a start that does not find a first one', run: startWithoutFirst }],
}

async function secondStart(scene: Scene): Promise<Verdict> {
  const profile = await copyOf(scene, sample)
  const { app, page } = await start(scene, profile)
  await openNotes(page)
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.hide())
  await pause(300)
  const before = await filesOf(profile, ...FOLDERS)
  const ended = await once(startAgain(scene, profile), 'exit')
  const isShown = await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.isVisible())
  return [
    ...(ended[0] === 0 ? [] : [`The second start ended with ${ended[0]}.`]),
    ...(isShown ? [] : ['The first window did not come to the front.']),
    ...differenceOf(before, await filesOf(profile, ...FOLDERS), 'It touched'),
  ]
}

async function secondStartWhileTyping(scene: Scene): Promise<Verdict> {
  const profile = await copyOf(scene, sample)
  const first = await start(scene, profile)
  await openNotes(first.page)
  await lookingOn.watch(profile)
  const second = startAgain(scene, profile)
  for (const words of ['Before it. ', 'Meanwhile. ', 'After it. ']) await typeNotes(first.page, words)
  if (second.exitCode === null) await once(second, 'exit')
  await first.kill()
  const { page } = await start(scene, profile)
  return [...(await lookingOn.lostIn(profile)), ...(await notGoneOn(page, profile))]
}

async function twoAtOnce(scene: Scene): Promise<Verdict> {
  const profile = await copyOf(scene, sample)
  const starts = [startAgain(scene, profile), startAgain(scene, profile)]
  const addresses = starts.map(toolsOf)
  await Promise.race(starts.map((one) => once(one, 'exit')))
  const running = starts.flatMap((one, at) => (one.exitCode === null && one.signalCode === null ? [at] : []))
  const [only] = running
  if (only === undefined || running.length > 1) return [`${running.length} of them run.`]
  const { page } = await windowAt((await addresses[only]) ?? '')
  await openNotes(page)
  return notGoneOn(page, profile)
}

/** Nobody gives its store up for it: the words go on to both places, and the next start opens the same store. */
async function newerSchemaAsked(scene: Scene): Promise<Verdict> {
  const profile = await copyOf(scene, sample)
  const first = await start(scene, profile)
  await openNotes(first.page)
  await lookingOn.watch(profile)
  await askForNewerStore(first.page)
  await typeNotes(first.page, 'Meanwhile. ')
  await first.kill()
  const { page } = await start(scene, profile)
  const refused = await refusal(page)
  if (refused !== null) return [`It was refused: ${refused}`]
  return [...(await lookingOn.lostIn(profile)), ...(await notGoneOn(page, profile))]
}

/** The control: what a start touches that has no other before it is seen. */
async function startWithoutFirst(scene: Scene): Promise<Verdict> {
  const profile = await copyOf(scene, sample)
  const before = await filesOf(profile, ...FOLDERS)
  const running = await start(scene, profile)
  await openNotes(running.page)
  await typeNotes(running.page, 'Touched. ')
  return differenceOf(before, await filesOf(profile, ...FOLDERS), 'It touched')
}

/** As a second click on the application's icon does it. */
function startAgain(scene: Scene, profile: string) {
  const args = [...machineSwitches(), ROOT, `--user-data-dir=${profile}`, '--disable-gpu']
  const started = spawn(electron().executable, [...args, '--remote-debugging-port=0'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  })
  scene.afterwards(() => started.kill('SIGKILL'))
  return started
}

/** Chromium prints where its tools listen. */
function toolsOf({ stderr }: ChildProcess): Promise<string> {
  return new Promise((resolve) => {
    let printed = ''
    stderr?.on('data', (data) => {
      printed += String(data)
      const address = /DevTools listening on (ws:\S+)/.exec(printed)?.[1]
      if (address) resolve(address)
    })
  })
}
