import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { ROOT } from '../../../build/paths.ts'
import { machineSwitches } from '../../../build/runtime/machine.ts'
import { STORE_VERSION } from '../../../renderer/data/database.ts'
import { PLAIN_ANSWER } from '../../../shared/records/attendance.ts'
import { NO_EXTRAS } from '../../../shared/records/committee.ts'
import { NOTHING_HAPPENED, ORDINARY_ITEM } from '../../../shared/records/meeting.ts'
import type { Chance } from '../../kills/chance.ts'
import { openNotes } from '../../kills/notes-on-screen.ts'
import { electron } from '../../support/application.ts'
import {
  type ReleasedTables,
  TABLES_OF_VERSION_1,
  TABLES_OF_VERSION_2,
  TABLES_OF_VERSION_3,
} from '../../support/released-stores.ts'
import type { FaultGroup, PlainCase, RandomCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { differenceOf } from './difference.ts'
import { LookingOn } from './looking-on.ts'
import { inSilentPage, type RawStore, readRawStore, writeRawStore } from './silent-page.ts'
import { copyOf, messageOf, sampleProfile, start, typeNotes } from './stage.ts'

/** Dexie writes its version numbers into IndexedDB ten times as large. */
const IN_INDEXED_DB = 10

/** A version of the store, as a Minutebook of that time left it. */
type Release = {
  readonly version: number
  readonly tables: ReleasedTables
  /** Whether there was a journal already. */
  readonly hasVault: boolean
  /** What it wrote of a record, where that was less than is written today. */
  readonly written: (table: string, record: object) => object
}

const RELEASES: readonly Release[] = [
  { version: 1, tables: TABLES_OF_VERSION_1, hasVault: false, written: asVersion1 },
  { version: 2, tables: TABLES_OF_VERSION_2, hasVault: false, written: (_table, record) => record },
  { version: 3, tables: TABLES_OF_VERSION_3, hasVault: true, written: (_table, record) => record },
]

let lookingOn: LookingOn
/** Of each version, a profile and what lies in its store. */
const old = new Map<number, { readonly profile: string; readonly store: RawStore }>()

/** I (reliability 4): a store of an earlier version, also where its upgrade is killed. */
export const OLD_VERSIONS: FaultGroup = {
  letter: 'I',
  what: 'the store is of an earlier version',
  opensWindows: true,
  async prepare(scene) {
    lookingOn = new LookingOn(scene)
    const today = await sampleProfile(scene)
    await typeAndNote(scene, today)
    for (const release of RELEASES) old.set(release.version, await asLeftBy(scene, today, release))
  },
  cases: [...RELEASES.map(opened), ...RELEASES.map(killedInUpgrade)],
  controls: [{ kind: 'plain', name: 'an upgrade that leaves a table behind', run: lossOfPeople }],
}

/** Has words noted as shown, which every version of the profile must show. */
async function typeAndNote(scene: Scene, profile: string): Promise<void> {
  const running = await start(scene, profile)
  await openNotes(running.page)
  await lookingOn.watch(profile)
  await typeNotes(running.page, 'As it was left. ')
  await running.close()
}

async function asLeftBy(scene: Scene, today: string, { version, tables, hasVault, written }: Release) {
  const profile = await copyOf(scene, today)
  const store = await inSilentPage(scene, profile, async (page) => {
    const found = await readRawStore(page)
    const names = Object.keys(tables)
    const rows = (table: string) => (found.tables[table] ?? []).map((record) => written(table, record))
    const left = {
      version: version * IN_INDEXED_DB,
      tables: Object.fromEntries(names.map((table) => [table, rows(table)])),
    }
    await writeRawStore(page, tables, left)
    return left
  })
  if (!hasVault) await rm(path.join(profile, 'vault'), { recursive: true })
  return { profile, store }
}

function opened({ version }: Release): PlainCase {
  return {
    kind: 'plain',
    name: `a store of version ${version} is opened`,
    async run(scene) {
      const { profile } = await copyOfVersion(scene, version)
      return isOpenedWhole(scene, profile, version)
    },
  }
}

function killedInUpgrade({ version }: Release): RandomCase {
  return {
    kind: 'random',
    name: `the upgrade of version ${version} is killed`,
    seeds: { full: 4, quick: 1 },
    async run(scene, chance) {
      const { profile } = await copyOfVersion(scene, version)
      await killWhileStarting(profile, chance)
      return isOpenedWhole(scene, profile, version)
    },
  }
}

async function copyOfVersion(scene: Scene, version: number): Promise<{ readonly profile: string }> {
  return { profile: await copyOf(scene, old.get(version)?.profile ?? '') }
}

/** Anywhere from before the store is opened to after its first screen. */
async function killWhileStarting(profile: string, chance: Chance): Promise<void> {
  const args = [...machineSwitches(), ROOT, `--user-data-dir=${profile}`, '--disable-gpu']
  const started = spawn(electron().executable, args, { stdio: 'ignore', detached: true })
  const ended = once(started, 'exit')
  await pause(300 + chance.below(2200))
  process.kill(-(started.pid ?? 0), 'SIGKILL')
  await ended
}

/** All that lay in it is there, in a store of today's version, and nothing was said to be wrong; twice. */
async function isOpenedWhole(scene: Scene, profile: string, version: number): Promise<Verdict> {
  const first = await start(scene, profile)
  const lost = await lookingOn.lostIn(profile)
  const told = await messageOf(first.page)
  const found = await readRawStore(first.page)
  await typeNotes(first.page, 'Afterwards. ')
  await first.kill()
  const second = await start(scene, profile)
  await second.page.getByRole('heading', { level: 1 }).waitFor()
  return [
    ...lost,
    ...(told === '' ? [] : [`The clerk was told “${told}”.`]),
    ...(found.version === STORE_VERSION * IN_INDEXED_DB ? [] : [`The store is of version ${found.version}.`]),
    ...differenceOf(recordsOf(old.get(version)?.store), recordsOf(found), 'Other than it was left is'),
    ...((await messageOf(second.page)) === '' ? [] : [`The start after that had something to put right.`]),
  ]
}

/** All records of a store, but for its mark of the journal. */
function recordsOf(store: RawStore | undefined): Readonly<Record<string, unknown>> {
  const tables = Object.entries(store?.tables ?? {}).filter(([table]) => table !== 'marks')
  return Object.fromEntries(tables.filter(([, records]) => records.length > 0))
}

/** The control: a store that lacks a table of its records is found to. */
async function lossOfPeople(scene: Scene): Promise<Verdict> {
  const { profile } = await copyOfVersion(scene, 1)
  await inSilentPage(scene, profile, async (page) => {
    const found = await readRawStore(page)
    await writeRawStore(page, TABLES_OF_VERSION_1, {
      ...found,
      tables: { ...found.tables, people: [] },
    })
  })
  return isOpenedWhole(scene, profile, 1)
}

const { note: _note, code: _code, exemptParagraphs: _paragraphs, ...LATER_IN_ITEM } = ORDINARY_ITEM
const { as: _as, ...LATER_IN_ANSWER } = PLAIN_ANSWER
const LATER_STYLE = {
  introductions: '',
  chairWord: '',
  seconders: '',
  remotePresence: '',
  apologies: '',
  confirmation: '',
  nation: '',
}

/** A record without the fields that version 1 did not know. */
function asVersion1(table: string, record: object): object {
  switch (table) {
    case 'committees': {
      const style = 'houseStyle' in record && Object(record.houseStyle)
      return { ...without(record, NO_EXTRAS), houseStyle: without(style, LATER_STYLE) }
    }
    case 'meetings':
      return without(record, NOTHING_HAPPENED)
    case 'items':
      return without(record, LATER_IN_ITEM)
    case 'attendance':
      return without(record, LATER_IN_ANSWER)
    default:
      return record
  }
}

function without(record: object, fields: object): object {
  return Object.fromEntries(Object.entries(record).filter(([field]) => !(field in fields)))
}
