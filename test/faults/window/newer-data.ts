import { readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import type { Page } from 'playwright'
import { encodedSnapshot, type Snapshot, verifiedSnapshot } from '../../../electron/vault/snapshot-file.ts'
import { CONTENT_VERSION } from '../../../shared/records/migrations/migrate.ts'
import { copiesIn } from '../../support/copies-on-disk.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { differenceOf } from './difference.ts'
import { filesOf } from './files-of-profile.ts'
import { askForNewerStore, refusal } from './newer.ts'
import { inSilentPage, readRawStore } from './silent-page.ts'
import { copyOf, sampleProfile, start } from './stage.ts'
import { lastFile } from './vault-damage.ts'

/** Where a later Minutebook has been at work. */
type Later = {
  readonly name: string
  /** In a page of our origin that does nothing by itself. */
  readonly inPage?: (page: Page) => Promise<unknown>
  readonly onDisk?: (profile: string) => Promise<unknown>
}

const LATER = CONTENT_VERSION + 1

let sample: string

/** I (reliability 4): a later Minutebook has written what this one finds. It must not be opened, nor touched. */
export const NEWER_DATA: FaultGroup = {
  letter: 'I',
  what: 'the records are of a later version',
  opensWindows: true,
  async prepare(scene) {
    sample = await sampleProfile(scene)
  },
  cases: [
    refused({ name: 'the store is of a later version', inPage: askForNewerStore }),
    refused({ name: 'the records in the store are of a later version', inPage: markLater }),
    refused({ name: 'the journal is of a later version', onDisk: journalLater }),
    refused({ name: 'the newest snapshot is of a later version', onDisk: snapshotLater(encodedSnapshot) }),
    refused({
      name: 'the newest snapshot ends as only a later version knows',
      onDisk: snapshotLater(endedInALaterWay),
    }),
    refused({
      name: 'everything is of a later version',
      inPage: async (page) => {
        await markLater(page)
        await askForNewerStore(page)
      },
      onDisk: async (profile) => {
        await journalLater(profile)
        await snapshotLater(encodedSnapshot)(profile)
      },
    }),
  ],
  controls: [
    { kind: 'plain', name: 'records of this version', run: (scene) => isLeftAlone(scene, { name: '' }) },
  ],
}

function refused(later: Later): PlainCase {
  return { kind: 'plain', name: later.name, run: (scene) => isLeftAlone(scene, later) }
}

/** The window says that a newer Minutebook made the records, and nothing of them is another afterwards. */
async function isLeftAlone(scene: Scene, { inPage, onDisk }: Later): Promise<Verdict> {
  const profile = await copyOf(scene, sample)
  const store = await inSilentPage(scene, profile, async (page) => {
    await inPage?.(page)
    return readRawStore(page)
  })
  await onDisk?.(profile)
  const vault = await filesOf(profile, 'vault')
  const running = await start(scene, profile)
  const told = await refusal(running.page)
  await running.close()
  const vaultAfter = await filesOf(profile, 'vault')
  const storeAfter = await inSilentPage(scene, profile, readRawStore)
  return [
    ...(told === null ? ['They were opened.'] : []),
    ...differenceOf(vault, vaultAfter, 'It touched'),
    ...differenceOf(store, storeAfter, 'In the store it touched'),
  ]
}

/** Says of the store's own account that its records are of a later version. */
async function markLater(page: Page): Promise<void> {
  await page.evaluate(async (content) => {
    const whenDone = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await whenDone(indexedDB.open('minutebook'))
    const marks = database.transaction('marks', 'readwrite').objectStore('marks')
    await whenDone(marks.put({ ...(await whenDone(marks.get('journal'))), content }))
    database.close()
  }, LATER)
}

async function journalLater(profile: string): Promise<void> {
  const file = await lastFile(path.join(profile, 'vault'), /\.journal$/)
  const text = await readFile(file, 'latin1')
  await writeFile(file, text.replace(/^Minutebook journal \d+/, `Minutebook journal ${LATER}`), 'latin1')
}

function snapshotLater(encoded: (snapshot: Snapshot) => Buffer) {
  return async (profile: string) => {
    const file = path.join(profile, 'vault', 'snapshots', (await copiesIn(profile)).at(-1) ?? '')
    const snapshot = verifiedSnapshot(await readFile(file))
    if (snapshot === null) throw new Error('The newest snapshot is damaged.')
    await writeFile(file, encoded({ ...snapshot, content: LATER }))
  }
}

function endedInALaterWay(snapshot: Snapshot): Buffer {
  return Buffer.concat([encodedSnapshot(snapshot), Buffer.from('sealed in a later way\n')])
}
