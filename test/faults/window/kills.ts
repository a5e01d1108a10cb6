import { setTimeout as pause } from 'node:timers/promises'
import { type Chance, chanceFrom } from '../../kills/chance.ts'
import { openNotes } from '../../kills/notes-on-screen.ts'
import { typeUntilKilled } from '../../kills/typist.ts'
import { addressOf, windowAt } from '../../kills/window-at.ts'
import type { RunningApplication } from '../../support/application.ts'
import { askedBoxes } from '../../support/message-boxes.ts'
import type { FaultGroup, RandomCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { LookingOn } from './looking-on.ts'
import { copyOf, sampleProfile, start } from './stage.ts'

/** A kill comes at any moment of so many milliseconds of typing. */
const LONGEST = 2000

let sample: string
let lookingOn: LookingOn

/** A (reliability 4): a process is killed while notes are typed. */
export const KILLS: FaultGroup = {
  letter: 'A',
  what: 'a process is killed while notes are typed',
  opensWindows: true,
  async prepare(scene) {
    sample = await sampleProfile(scene)
    lookingOn = new LookingOn(scene)
  },
  cases: [
    killed('the window', async (running) => {
      await running.killWindow()
      await whenOpenAgain(running)
      return 'runs on'
    }),
    killed('the main process', mainProcess),
    killed('the whole application', async (running) => {
      await running.killAll()
      return 'is over'
    }),
  ],
  controls: [
    {
      kind: 'plain',
      name: 'all that is typed counts as acknowledged, before it is shown as saved',
      run: lossOfWhatWasTyped,
    },
  ],
}

/** Kills something, and says whether the application runs on. */
type Kill = (running: RunningApplication) => Promise<'runs on' | 'is over'>

async function mainProcess(running: RunningApplication): Promise<'is over'> {
  await running.kill()
  return 'is over'
}

function killed(what: string, kill: Kill): RandomCase {
  return {
    kind: 'random',
    name: `${what} is killed while notes are typed`,
    seeds: { full: 10, quick: 2 },
    async run(scene, chance) {
      const profile = await copyOf(scene, sample)
      const left = await typeAndKill(scene, profile, chance, kill, lookingOn)
      if (left === 'is over') await start(scene, profile)
      return lookingOn.lostIn(profile)
    },
  }
}

async function typeAndKill(
  scene: Scene,
  profile: string,
  chance: Chance,
  kill: Kill,
  onlooker: LookingOn,
): Promise<'runs on' | 'is over'> {
  const running = await start(scene, profile)
  await openNotes(running.page)
  await onlooker.watch(profile)
  const { page, browser } = await windowAt(await addressOf(profile))
  await page.getByRole('textbox', { name: /^Notes of item/ }).focus()
  await page.keyboard.press('Control+End')
  const typing = typeUntilKilled(page, chance)
  await pause(chance.below(LONGEST))
  const left = await kill(running)
  await browser.close()
  await typing
  return left
}

/** A window that crashed is opened again by the application itself, which then tells so. */
async function whenOpenAgain({ app }: RunningApplication): Promise<void> {
  while ((await askedBoxes(app)).length === 0) await pause(50)
}

/** A kill that comes right after a save loses nothing: one of so many comes while words wait. */
async function lossOfWhatWasTyped(scene: Scene): Promise<Verdict> {
  const chance = chanceFrom(1)
  const believing = new LookingOn(scene, 'everything shown')
  for (let count = 0; count < 6; count += 1) {
    const profile = await copyOf(scene, sample)
    await typeAndKill(scene, profile, chance, mainProcess, believing)
    await start(scene, profile)
    const lost = await believing.lostIn(profile)
    if (lost.length > 0) return lost
  }
  return []
}
