import { mkdir, rm, utimes, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createLastStop } from '../../../electron/vault/last-stop.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const CHROMIUM = '114.0.5735.106'

/** A profile with a store, and the next start on it. */
async function scene() {
  const profile = await temporaryFolder()
  const level = path.join(profile, 'IndexedDB', 'app_minutebook_0.indexeddb.leveldb')
  await mkdir(level, { recursive: true })
  for (const name of ['000003.log', 'CURRENT', 'LOG', 'LOCK']) await writeFile(path.join(level, name), name)
  const start = (chromium = CHROMIUM) => createLastStop(profile, chromium)
  return { file: (name: string) => path.join(level, name), start }
}

describe('the store at a start', () => {
  it('lies as it was left after a run that ended well', async () => {
    const { start } = await scene()
    await start().noteAfter([])
    expect(await start().storeState()).toBe('as left')
  })

  it('is unsure after a run that did not end well, also where the one before it did', async () => {
    const { start } = await scene()
    expect(await start().storeState()).toBe('unsure')
    await start().noteAfter([])
    await start().storeState()
    expect(await start().storeState()).toBe('unsure')
  })

  it('is unsure where the last things could not be written', async () => {
    const { start } = await scene()
    await expect(start().noteAfter([Promise.reject(new Error('The disk is full.'))])).rejects.toThrow()
    expect(await start().storeState()).toBe('unsure')
  })

  it.each<[string, (file: (name: string) => string) => Promise<void>]>([
    ['grew', (file) => writeFile(file('000003.log'), 'longer than before')],
    ['was touched', (file) => utimes(file('CURRENT'), 1, 1)],
    ['is new', (file) => writeFile(file('000005.ldb'), 'a table')],
    ['is gone', (file) => rm(file('000003.log'))],
  ])('is unsure where a file %s since', async (_what, change) => {
    const { file, start } = await scene()
    await start().noteAfter([])
    await change(file)
    expect(await start().storeState()).toBe('unsure')
  })

  it('is as it was left whatever LevelDB noted of its own work', async () => {
    const { file, start } = await scene()
    await start().noteAfter([])
    await writeFile(file('LOG'), 'opened')
    await rm(file('LOCK'))
    expect(await start().storeState()).toBe('as left')
  })

  it('is unsure under another Chromium, and not under another build of the same', async () => {
    const { start } = await scene()
    await start().noteAfter([])
    expect(await start('114.0.5735.199').storeState()).toBe('as left')
    await start().noteAfter([])
    expect(await start('156.0.1.2').storeState()).toBe('unsure')
  })
})
