import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { ROOT } from '../../build/paths.ts'
import { type Chance, chanceFrom } from '../kills/chance.ts'
import type { Answer, Belief, Question } from '../kills/messages.ts'
import { openNotes } from '../kills/notes-on-screen.ts'
import { typeUntilKilled } from '../kills/typist.ts'
import { addressOf, windowAt } from '../kills/window-at.ts'
import { Clerk } from '../replay/clerk.ts'
import { StartScreen } from '../replay/screens/start-screen.ts'
import type { RunningApplication } from '../support/application.ts'
import { answerMessageBoxes, askedBoxes } from '../support/message-boxes.ts'
import { expect, test } from './app.ts'

const KILLS = 30
/** A kill comes at any moment of so many milliseconds of typing. */
const LONGEST = 2000

/** `KILLS_SEED=… npx playwright test kills` throws the same dice again. */
const SEED = Number(process.env.KILLS_SEED ?? Date.now() % 1_000_000)

/** The process that looks on: what it saw as saved, and what came back. */
function startChecker(belief: Belief) {
  const child: ChildProcess = fork('build/run.mjs', ['test/kills/checker.ts', belief], { cwd: ROOT })
  return {
    ask: async (question: Question): Promise<Answer> => {
      child.send(question)
      const [answer] = await once(child, 'message')
      return answer
    },
    end: () => child.kill(),
  }
}

/** Types with the keys at hand and kills at a random moment. */
async function typeAndKill(profile: string, chance: Chance, kill: () => Promise<void>): Promise<void> {
  const { page, browser } = await windowAt(await addressOf(profile))
  await page.getByRole('textbox', { name: /^Notes of item/ }).focus()
  const typing = typeUntilKilled(page, chance)
  await new Promise((resolve) => setTimeout(resolve, chance.below(LONGEST)))
  await kill()
  await browser.close()
  await typing
}

/** A window that crashed is opened again by the application itself, which then tells so. */
async function whenOpenAgain({ app }: RunningApplication): Promise<void> {
  await expect.poll(() => askedBoxes(app)).toHaveLength(1)
}

test.describe('Killing the window and the application in turn while notes are typed', () => {
  test('loses nothing that was shown as saved', async ({ launch, profile }) => {
    test.setTimeout(600_000)
    console.log(`KILLS_SEED=${SEED}`)
    const chance = chanceFrom(SEED)
    const checker = startChecker('the indicator')
    let running = await launchWithNotes(launch)
    let answer = await checker.ask({ kind: 'watch', address: await addressOf(profile) })
    for (let count = 0; count < KILLS; count += 1) {
      const kills = count % 2 === 0 ? running.killWindow : running.kill
      await typeAndKill(profile, chance, kills)
      if (count % 2 === 0) await whenOpenAgain(running)
      else running = await relaunch(launch)
      const before = answer.acknowledged
      answer = await checker.ask({ kind: 'check', address: await addressOf(profile) })
      console.log(`kill ${count + 1}: ${answer.acknowledged - before} times shown as saved`)
      expect(answer.lost).toEqual([])
    }
    expect(answer.acknowledged).toBeGreaterThan(KILLS)
    checker.end()
  })

  test('loses what was not: a checker that believes all it sees finds it missing', async ({
    launch,
    profile,
  }) => {
    test.setTimeout(300_000)
    const chance = chanceFrom(SEED)
    const checker = startChecker('everything shown')
    let running = await launchWithNotes(launch)
    await checker.ask({ kind: 'watch', address: await addressOf(profile) })
    let lost: readonly string[] = []
    // a kill that comes right after a save loses nothing: one of so many comes while words wait
    for (let count = 0; count < 10 && lost.length === 0; count += 1) {
      await typeAndKill(profile, chance, running.kill)
      running = await relaunch(launch)
      lost = (await checker.ask({ kind: 'check', address: await addressOf(profile) })).lost
    }
    expect(lost).toContainEqual(expect.stringContaining('was shown as saved'))
    checker.end()
  })
})

type Launch = () => Promise<RunningApplication>

async function relaunch(launch: Launch): Promise<RunningApplication> {
  const running = await launch()
  await answerMessageBoxes(running.app, 0)
  return running
}

async function launchWithNotes(launch: Launch): Promise<RunningApplication> {
  const running = await relaunch(launch)
  await new StartScreen(new Clerk(running.page)).openSampleCommittee()
  await openNotes(running.page)
  return running
}
