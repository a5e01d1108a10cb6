import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LastStop } from '../../../electron/vault/last-stop.ts'
import { createSetAside } from '../../../electron/vault/set-aside.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

/** A store as Chromium makes it, and the copies of it. */
async function scene() {
  const profile = await temporaryFolder()
  const level = path.join(profile, 'IndexedDB', 'app_minutebook_0.indexeddb.leveldb')
  const folder = path.join(profile, 'vault', 'set-aside')
  await mkdir(level, { recursive: true })
  await writeFile(path.join(level, '000003.log'), 'the log')
  await writeFile(path.join(level, '000005.ldb'), 'a table')
  const setAside = createSetAside(profile, afterA('kill'))
  return { profile, level, folder, setAside, copies: () => readdir(folder) }
}

/** What is known of the last stop. */
function afterA(stop: 'kill' | 'good end'): LastStop {
  return {
    storeState: async () => (stop === 'kill' ? 'unsure' : 'as left'),
    noteAfter: async () => undefined,
  }
}

describe('Setting a store aside', () => {
  it('copies all of it before it is opened', async () => {
    const { level, folder, setAside } = await scene()
    await setAside.copy()
    await writeFile(path.join(level, '000003.log'), 'wiped')
    const copy = path.join(folder, '00000001', path.basename(level))
    expect(await readFile(path.join(copy, '000003.log'), 'utf8')).toBe('the log')
    expect(await readFile(path.join(copy, '000005.ldb'), 'utf8')).toBe('a table')
    expect((await stat(path.join(folder, '00000001'))).mode & 0o777).toBe(0o700)
  })

  it('is not done after a good end, when nothing was changed since', async () => {
    const { profile, folder } = await scene()
    const setAside = createSetAside(profile, afterA('good end'))
    await setAside.copy()
    expect(setAside.storeState()).toBe('as left')
    expect(setAside.storeState()).toBe('unsure') // it has been in use since
    await expect(readdir(folder)).rejects.toThrow('ENOENT')
  })

  it('takes no space for tables, which are never changed', async () => {
    const { level, setAside } = await scene()
    await setAside.copy()
    expect((await stat(path.join(level, '000005.ldb'))).nlink).toBe(2)
  })

  it('keeps the last two starts, and what was found damaged', async () => {
    const { setAside, copies } = await scene()
    await setAside.copy()
    await setAside.keepLast()
    for (const _ of [1, 2, 3]) await setAside.copy()
    expect(await copies()).toEqual(['00000001-kept', '00000003', '00000004'])
  })

  it('is content where there is no store yet', async () => {
    const profile = await temporaryFolder()
    const setAside = createSetAside(profile, afterA('kill'))
    await setAside.copy()
    await setAside.keepLast()
    expect(await readdir(profile)).toEqual([])
  })

  it('keeps no copy of an earlier start in place of a store that is gone', async () => {
    const { profile, setAside, copies } = await scene()
    await setAside.copy()
    await rm(path.join(profile, 'IndexedDB'), { recursive: true })
    const later = createSetAside(profile, afterA('kill'))
    await later.copy()
    await later.keepLast()
    expect(await copies()).toEqual(['00000001'])
  })
})
