import { readdir, readFile, truncate, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { createMoving } from '../../../electron/moving/moving.ts'
import { createPaperStore } from '../../../electron/vault/paper-store.ts'
import { createVault } from '../../../electron/vault/vault.ts'
import { type Change, put } from '../../../shared/records/change.ts'
import { surnamesIn, type VaultScene, vaultWith, workHere } from '../../support/backup-scene.ts'
import { item, person, section } from '../../support/meetings.ts'
import { paper, file as paperFile } from '../../support/papers.ts'
import { failingDisk } from '../files/failing-disk.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const ROSS = person('DI J Ross')
const passphrase = 'seven green kettles boil'

const called = (surname: string): Change => put('people', { ...ROSS, surname })

/** Moving in and out of a vault, where every dialog is answered with one file. */
function movingOf({ vault, folder }: VaultScene, file: string, disk: Disk = realDisk) {
  return createMoving({
    disk,
    vault,
    papers: path.join(folder, 'papers'),
    work: workHere(disk),
    askWhere: async () => file,
    askWhich: async () => file,
    version: '0.1.0',
    now: () => new Date(2026, 10, 25, 14, 3).getTime(),
  })
}

async function backupOf(surname: string): Promise<string> {
  const file = path.join(await temporaryFolder(), 'everything.minutebook-backup')
  expect(await movingOf(await vaultWith([called(surname)]), file).save({ passphrase })).toMatchObject({
    kind: 'saved',
  })
  return file
}

describe('Everything in one file', () => {
  it('comes in the place of what is elsewhere, after a copy of that', async () => {
    const elsewhere = await vaultWith([called('Other')])
    const moving = movingOf(elsewhere, await backupOf('Ross'))
    expect(await moving.choose()).toMatchObject({ kind: 'chosen', fileName: 'everything.minutebook-backup' })
    expect(await moving.look({ passphrase })).toMatchObject({
      kind: 'found',
      summary: { people: 1, meetings: 0 },
    })
    expect(await surnamesIn(elsewhere.vault)).toEqual(['Other'])
    expect(await moving.replace()).toEqual({ kind: 'replaced' })
    expect(await surnamesIn(elsewhere.vault)).toEqual(['Ross'])
    const outcome = moving.outcome()
    expect(outcome).toMatchObject({ kind: 'replaced', before: 1 })
    expect(moving.outcome()).toEqual({ kind: 'nothing' })
    const before = await elsewhere.vault.copies.open(1)
    expect(
      before.kind === 'open' && [...before.records.values()].map(({ json }) => JSON.parse(json).surname),
    ).toEqual(['Other'])
  })

  it('is there again after a restart', async () => {
    const elsewhere = await vaultWith([called('Other')])
    const moving = movingOf(elsewhere, await backupOf('Ross'))
    await moving.choose()
    await moving.look({ passphrase })
    await moving.replace()
    await elsewhere.vault.close()
    expect(await surnamesIn(createVault(realDisk, elsewhere.folder, () => 1000))).toEqual(['Ross'])
  })

  it('takes the bytes of its papers with it, but for those that are gone', async () => {
    const here = await vaultWith([])
    const store = createPaperStore(realDisk, path.join(here.folder, 'papers'))
    const kept = await store.keep(Buffer.from('a report'))
    const hash = kept.kind === 'kept' ? kept.hash : paperFile('gone').hash
    const at = item(section())
    const there = paper(at, { source: { kind: 'file', ...paperFile('Report.docx', { hash, size: 8 }) } })
    const changes = [put('papers', there), put('papers', paper(at))]
    await here.vault.append({ sequence: 2, changes, whole: null })
    const file = path.join(await temporaryFolder(), 'everything.minutebook-backup')
    await movingOf(here, file).save({ passphrase })
    const elsewhere = await vaultWith([])
    const moving = movingOf(elsewhere, file)
    await moving.choose()
    expect(await moving.look({ passphrase })).toMatchObject({ summary: { papers: 1 } })
    const elsewhereStore = createPaperStore(realDisk, path.join(elsewhere.folder, 'papers'))
    expect(await elsewhereStore.hashes()).toEqual([])
    await moving.replace()
    expect(await elsewhereStore.read(hash)).toEqual({ kind: 'read', bytes: Buffer.from('a report') })
  })

  it('is not written over a file that stays whole when the disk is full', async () => {
    const file = path.join(await temporaryFolder(), 'everything.minutebook-backup')
    await writeFile(file, 'an earlier one')
    const { disk } = failingDisk({ write: 'ENOSPC' })
    const moving = movingOf(await vaultWith([called('Ross')]), file, disk)
    expect(await moving.save({ passphrase })).toEqual({ kind: 'failed', code: 'ENOSPC' })
    expect(await readFile(file, 'utf8')).toBe('an earlier one')
    expect(await readdir(path.dirname(file))).toEqual(['everything.minutebook-backup'])
  })

  it('is written once a scanner lets go of the file (EBUSY)', async () => {
    const file = path.join(await temporaryFolder(), 'everything.minutebook-backup')
    const { disk, pauses } = failingDisk({ rename: { code: 'EBUSY', times: 3 } })
    expect(await movingOf(await vaultWith([called('Ross')]), file, disk).save({ passphrase })).toMatchObject({
      kind: 'saved',
    })
    expect(pauses).toEqual([10, 20, 40])
  })

  it('gets no name when its bytes do not come back as they were written', async () => {
    const file = path.join(await temporaryFolder(), 'everything.minutebook-backup')
    const disk: Disk = { ...realDisk, parts: (name) => (name === file ? realDisk.parts(name) : nothing()) }
    const moving = movingOf(await vaultWith([called('Ross')]), file, disk)
    expect(await moving.save({ passphrase })).toEqual({ kind: 'failed', code: 'EIO' })
    expect(await readdir(path.dirname(file))).toEqual([])
  })
})

describe('More than a backup can hold', () => {
  it('is said before anything is written, because nobody could open it', async () => {
    const here = await vaultWith([])
    const store = createPaperStore(realDisk, path.join(here.folder, 'papers'))
    const at = item(section())
    const changes: Change[] = []
    for (let number = 0; number <= 1000; number += 1) {
      const kept = await store.keep(Buffer.from(`report ${number}`))
      const hash = kept.kind === 'kept' ? kept.hash : paperFile('gone').hash
      const source = { kind: 'file', ...paperFile(`Report ${number}.docx`, { hash, size: 8 }) } as const
      changes.push(put('papers', paper(at, { source })))
    }
    await here.vault.append({ sequence: 2, changes, whole: null })
    const file = path.join(await temporaryFolder(), 'everything.minutebook-backup')
    await writeFile(file, 'an earlier one')
    const { disk, calls } = countedCreates()
    expect(await movingOf(here, file, disk).save({ passphrase })).toEqual({
      kind: 'failed',
      code: 'too-many-papers',
    })
    expect(calls()).toBe(0)
    expect(await readFile(file, 'utf8')).toBe('an earlier one')
  })
})

/** A disk that counts the files that were begun on it. */
function countedCreates() {
  let count = 0
  const create: Disk['create'] = (file, mode) => {
    count += 1
    return realDisk.create(file, mode)
  }
  return { disk: { ...realDisk, create }, calls: () => count }
}

async function* nothing(): AsyncGenerator<Uint8Array> {}

describe('A backup that is not taken', () => {
  it.each([
    ['with another passphrase', 'other passphrase', 'another', async () => undefined],
    ['that is cut off', 'damaged', passphrase, async (file: string) => truncate(file, 400)],
    [
      'that grew beyond any backup',
      'too large',
      passphrase,
      async (file: string) => truncate(file, 600_000_000),
    ],
  ] as const)('%s changes nothing', async (_what, trouble, secret, damage) => {
    const elsewhere = await vaultWith([called('Other')])
    const file = await backupOf('Ross')
    const moving = movingOf(elsewhere, file)
    await moving.choose()
    await damage(file)
    expect(await moving.look({ passphrase: secret })).toEqual({ kind: 'not taken', trouble })
    expect(await moving.replace()).toMatchObject({ kind: 'not taken' })
    expect(await surnamesIn(elsewhere.vault)).toEqual(['Other'])
    expect(moving.outcome()).toEqual({ kind: 'nothing' })
  })

  it('because there can be no copy of what is there changes nothing', async () => {
    const elsewhere = await vaultWith([called('Other')])
    const failed = { kind: 'failed', code: 'ENOSPC' } as const
    const vault = { ...elsewhere.vault, replaceEverything: async () => failed }
    const moving = movingOf({ ...elsewhere, vault }, await backupOf('Ross'))
    await moving.choose()
    await moving.look({ passphrase })
    expect(await moving.replace()).toEqual(failed)
    expect(await surnamesIn(elsewhere.vault)).toEqual(['Other'])
  })
})
