import { readdir, rm } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { filledProfile } from '../../bench/store/filled-profile.ts'
import { committeesWithMeetings } from '../../bench/store/many-meetings.ts'
import { sampleForm } from '../../bench/store/sample-form.ts'
import { openNotes } from '../../kills/notes-on-screen.ts'
import { removeProfile } from '../../support/application.ts'
import { storedRecords } from '../../support/store-on-screen.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { DAMAGES, type Damage, isInLog, levelDb } from '../store-damage.ts'
import { differenceOf } from './difference.ts'
import { LookingOn } from './looking-on.ts'
import { notGoneOn } from './not-gone-on.ts'
import { copyOf, messageOf, start, typeNotes } from './stage.ts'
import { type ProfileDamage, VAULT_DAMAGES } from './vault-damage.ts'

/** What a quick run damages. */
const QUICK = ['CURRENT emptied', 'MANIFEST cut in half', 'log cut in half', 'log deleted', 'table deleted']
/** The kinds that come together with damage to the vault. */
const PAIRED = ['MANIFEST with a flipped bit', 'log with zeros in the middle', 'log deleted', 'table deleted']

let base: string
let lookingOn: LookingOn
let acknowledged: Readonly<Record<string, unknown>>

/** D (reliability 4): the files of the store are damaged, alone and together with the vault's. */
export const DAMAGED_STORE: FaultGroup = {
  letter: 'D',
  what: 'the files of the store are damaged',
  opensWindows: true,
  prepare: makeBase,
  cases: [...DAMAGES.map((damage) => damaged(damage)), ...pairs()],
  controls: DAMAGES.filter(({ name }) => ['log deleted', 'CURRENT emptied'].includes(name)).map(withoutVault),
}

/**
 * A store of forty meetings from before there was a journal, and three runs since in which something was typed. What
 * was typed last lies in the log: where Chromium has just made a table of it, the loss of the log would harm nothing.
 */
async function makeBase(scene: Scene): Promise<void> {
  base = await filledProfile(committeesWithMeetings(1, 40, sampleForm()))
  scene.afterwards(() => removeProfile(base))
  lookingOn = new LookingOn(scene)
  for (let run = 1; run <= MOST_RUNS; run += 1) {
    const words = `These are the words of run ${run}. `
    await typeInRun(scene, words)
    if (run >= FEWEST_RUNS && (await isInLog(levelDb(base), words.trim()))) return
  }
  throw new Error('Whatever is typed does not stay in the log.')
}

const FEWEST_RUNS = 3
const MOST_RUNS = 8

async function typeInRun(scene: Scene, words: string): Promise<void> {
  const running = await start(scene, base)
  await openNotes(running.page)
  await lookingOn.watch(base)
  await typeNotes(running.page, words)
  acknowledged = await storedRecords(running.page)
  await running.close()
}

/** A kind of damage, alone or with another one. What was acknowledged comes back, and the damaged folder is kept. */
function damaged(damage: Damage, other?: ProfileDamage): PlainCase {
  const isQuick = other === undefined ? QUICK.includes(damage.name) : damage.name === 'log deleted'
  return {
    kind: 'plain',
    name: other === undefined ? damage.name : `${damage.name}, and ${other.name}`,
    ...(isQuick ? {} : { isLeftOutOfQuick: true }),
    async run(scene) {
      const profile = await copyOf(scene, base)
      await damage.make(levelDb(profile))
      await other?.make(profile)
      const { page } = await start(scene, profile)
      return [
        ...(await lossIn(page, profile)),
        ...(damage.name === 'LOCK deleted' ? [] : await untold(page, profile)),
        ...(await notGoneOn(page, profile)),
      ]
    },
  }
}

function pairs(): readonly PlainCase[] {
  const damages = DAMAGES.filter(({ name }) => PAIRED.includes(name))
  return VAULT_DAMAGES.flatMap((other) => damages.map((damage) => damaged(damage, other)))
}

/** The same damage, with nothing to make the store again from. */
function withoutVault(damage: Damage): PlainCase {
  return {
    kind: 'plain',
    name: `${damage.name}, without journal and snapshots`,
    async run(scene) {
      const profile = await copyOf(scene, base)
      await damage.make(levelDb(profile))
      await rm(path.join(profile, 'vault'), { recursive: true })
      const { page } = await start(scene, profile)
      await page.getByRole('heading', { level: 1 }).waitFor()
      return differenceOf(acknowledged, await storedRecords(page), 'Lost:')
    },
  }
}

async function lossIn(page: Page, profile: string): Promise<Verdict> {
  const lost = await lookingOn.lostIn(profile)
  return [
    ...lost,
    ...differenceOf(acknowledged, await storedRecords(page), 'What was acknowledged differs in'),
  ]
}

async function untold(page: Page, profile: string): Promise<Verdict> {
  const told = await messageOf(page)
  const isTold = /^The records were damaged\.|^The last words had not reached/.test(told)
  const kept = (await keptIn(profile)) - (await keptIn(base))
  return [
    ...(isTold ? [] : [`The clerk was told “${told}”.`]),
    ...(kept === 1 ? [] : [`${kept} damaged folders were kept.`]),
  ]
}

async function keptIn(profile: string): Promise<number> {
  const names = await readdir(path.join(profile, 'vault', 'set-aside')).catch(() => [])
  return names.filter((name) => name.endsWith('-kept')).length
}
