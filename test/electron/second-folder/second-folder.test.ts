import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { createMoving } from '../../../electron/moving/moving.ts'
import { createSecondFolder } from '../../../electron/second-folder/second-folder.ts'
import type { SecondFolderSetting } from '../../../electron/settings/settings.ts'
import { put } from '../../../shared/records/change.ts'
import { surnamesIn, vaultWith, workHere } from '../../support/backup-scene.ts'
import { person } from '../../support/meetings.ts'
import { failingDisk } from '../files/failing-disk.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const START = new Date(2026, 10, 25, 9, 0).getTime()
const passphrase = 'seven green kettles boil'
const ROSS = person('DI J Ross')

/** A second folder on a stick, with a clock that the test puts forward. */
async function scene(disk: Disk = realDisk) {
  const stick = path.join(await temporaryFolder(), 'stick')
  await mkdir(stick)
  const { vault, folder } = await vaultWith([put('people', ROSS)])
  const kept: { setting: SecondFolderSetting | null } = { setting: null }
  const clock = { now: START }
  const second = createSecondFolder({
    disk,
    work: workHere(disk),
    papers: path.join(folder, 'papers'),
    version: '0.1.0',
    vault,
    settings: {
      known: () => kept.setting,
      keep: (setting) => {
        kept.setting = setting
      },
    },
    askWhich: async () => stick,
    tell: () => undefined,
    now: () => clock.now,
  })
  const copies = async () =>
    (await readdir(path.join(stick, 'Minutebook copies'))).filter((name) =>
      name.startsWith('Minutebook copy'),
    )
  return { stick, vault, second, kept, clock, copies }
}

describe('The second folder', () => {
  it('gets a copy at once when it is chosen, and then one a day', async () => {
    const { second, clock, copies } = await scene()
    expect(second.look()).toEqual({ kind: 'none' })
    expect(await second.choose({ passphrase })).toEqual({ kind: 'chosen' })
    expect(await copies()).toEqual(['Minutebook copy 1 of 2026-11-25 0900.minutebook-backup'])
    clock.now += 60 * MINUTE
    await second.tick()
    expect(await copies()).toHaveLength(1)
    clock.now += DAY
    await second.tick()
    expect(await copies()).toHaveLength(2)
    expect(second.look()).toMatchObject({ lastCopy: clock.now, failingSince: null, isNews: false })
  })

  it('gets one on quitting, if anything has changed', async () => {
    const { second, vault, copies } = await scene()
    await second.choose({ passphrase })
    await second.end()
    expect(await copies()).toHaveLength(1)
    await vault.append({ sequence: 2, changes: [put('people', { ...ROSS, surname: 'Brook' })], whole: null })
    await second.end()
    expect(await copies()).toHaveLength(2)
  })

  it('keeps no more copies than safety copies are kept', async () => {
    const { second, clock, copies } = await scene()
    await second.choose({ passphrase })
    for (let day = 0; day < 50; day += 1) {
      clock.now += DAY
      await second.tick()
    }
    const names = await copies()
    expect(names.length).toBeGreaterThan(29)
    expect(names.length).toBeLessThan(36)
  })

  it('makes everything again elsewhere with its newest file, the key beside it and the passphrase', async () => {
    const { second, stick, copies } = await scene()
    await second.choose({ passphrase })
    const copy = path.join(stick, 'Minutebook copies', (await copies())[0] ?? '')
    const elsewhere = await vaultWith([])
    const moving = createMoving({
      disk: realDisk,
      vault: elsewhere.vault,
      papers: path.join(elsewhere.folder, 'papers'),
      work: workHere(),
      askWhere: async () => null,
      askWhich: async () => copy,
      version: '0.1.0',
      now: () => START,
    })
    expect(await moving.choose()).toMatchObject({ kind: 'chosen', folderName: 'Minutebook copies' })
    expect(await moving.look({ passphrase: 'another' })).toEqual({
      kind: 'not taken',
      trouble: 'other passphrase',
    })
    expect(await moving.look({ passphrase })).toMatchObject({ kind: 'found' })
    await moving.replace()
    expect(await surnamesIn(elsewhere.vault)).toEqual(['Ross'])
    await rm(path.join(stick, 'Minutebook copies', 'Minutebook key.minutebook-key'))
    expect(await moving.look({ passphrase })).toEqual({ kind: 'not taken', trouble: 'no key file' })
  })

  it('gets its key again where that was lost, and leaves the copies of others alone', async () => {
    const { second, stick, clock } = await scene()
    await mkdir(path.join(stick, 'Minutebook copies'))
    await second.choose({ passphrase })
    expect(await readdir(path.join(stick, 'Minutebook copies'))).toEqual([])
    const key = path.join(stick, 'Minutebook copies 2', 'Minutebook key.minutebook-key')
    await rm(key)
    clock.now += DAY
    await second.tick()
    expect(await readdir(path.dirname(key))).toContain(path.basename(key))
  })
})

describe('A second folder that cannot be reached', () => {
  it('is said once, tried again after growing pauses, and said again only after it has worked', async () => {
    const { second, stick, clock, copies } = await scene()
    await second.choose({ passphrase })
    await rename(stick, `${stick} away`)
    clock.now += DAY
    const since = clock.now
    await second.tick()
    expect(second.look()).toMatchObject({
      failingSince: since,
      code: 'ENOENT',
      isNews: true,
      lastCopy: START,
    })
    second.told()
    expect(second.look()).toMatchObject({ isNews: false })
    clock.now += MINUTE
    await second.tick()
    clock.now += MINUTE // the second pause is two minutes
    await second.tick()
    expect(second.look()).toMatchObject({ failingSince: since, isNews: false })
    await rename(`${stick} away`, stick)
    await second.tick()
    expect(second.look()).toMatchObject({ failingSince: since })
    clock.now += MINUTE
    await second.tick()
    expect(second.look()).toMatchObject({ failingSince: null, lastCopy: clock.now })
    expect(await copies()).toHaveLength(2)
    await rename(stick, `${stick} away`)
    clock.now += DAY
    await second.tick()
    expect(second.look()).toMatchObject({ isNews: true })
  })

  it('is not made anew: another stick may be in its place', async () => {
    const { second, stick, clock } = await scene()
    await second.choose({ passphrase })
    await rename(path.join(stick, 'Minutebook copies'), path.join(stick, 'elsewhere'))
    clock.now += DAY
    await second.tick()
    expect(await readdir(stick)).toEqual(['elsewhere'])
  })

  it('is not kept as the choice when it cannot be written to', async () => {
    const { second } = await scene(failingDisk({ create: 'EACCES' }).disk)
    expect(await second.choose({ passphrase })).toEqual({ kind: 'failed', code: 'EACCES' })
    expect(second.look()).toEqual({ kind: 'none' })
  })
})
