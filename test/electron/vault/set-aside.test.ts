import { mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
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
  const setAside = createSetAside(path.join(profile, 'IndexedDB'), folder)
  return { level, folder, setAside, copies: () => readdir(folder) }
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
    const folder = await temporaryFolder()
    const setAside = createSetAside(path.join(folder, 'IndexedDB'), path.join(folder, 'set-aside'))
    await setAside.copy()
    await setAside.keepLast()
    expect(await readdir(folder)).toEqual([])
  })

  it('keeps no copy of an earlier start in place of a store that is gone', async () => {
    const { level, folder, setAside, copies } = await scene()
    await setAside.copy()
    await rm(path.dirname(level), { recursive: true })
    const later = createSetAside(path.dirname(level), folder)
    await later.copy()
    await later.keepLast()
    expect(await copies()).toEqual(['00000001'])
  })
})
