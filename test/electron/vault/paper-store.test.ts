import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { createPaperStore, hashOfPaper } from '../../../electron/vault/paper-store.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const REPORT = Buffer.from('a report')
const HASH = hashOfPaper(REPORT)

async function storeIn(disk: Disk = realDisk) {
  const folder = path.join(await temporaryFolder(), 'papers')
  const place = path.join(folder, HASH.slice(0, 2), HASH)
  return { store: createPaperStore(disk, folder), folder, place }
}

/** The real disk, counting the files that are begun. */
function countingDisk(faults: Partial<Disk> = {}) {
  const begun: string[] = []
  const disk: Disk = {
    ...realDisk,
    create: (file, mode) => {
      begun.push(file)
      return realDisk.create(file, mode)
    },
    ...faults,
  }
  return { disk, begun }
}

describe('A paper', () => {
  it('is kept under its hash, by its owner alone, and read as it was', async () => {
    const { store, place } = await storeIn()
    expect(await store.keep(REPORT)).toEqual({ kind: 'kept', hash: HASH })
    expect(await readFile(place)).toEqual(REPORT)
    expect((await stat(place)).mode & 0o777).toBe(0o600)
    expect(await store.read(HASH)).toEqual({ kind: 'read', bytes: REPORT })
    expect(await store.hashes()).toEqual([HASH])
  })

  it('is never written twice, also when it is handed over twice at once', async () => {
    const { disk, begun } = countingDisk()
    const { store } = await storeIn(disk)
    const kept = await Promise.all([store.keep(REPORT), store.keep(REPORT)])
    expect(kept).toEqual([
      { kind: 'kept', hash: HASH },
      { kind: 'kept', hash: HASH },
    ])
    expect(begun).toHaveLength(1)
  })

  it('that nobody kept is missing', async () => {
    const { store } = await storeIn()
    expect(await store.read(HASH)).toEqual({ kind: 'missing' })
  })

  it('whose bytes have changed is damaged, until the same file is handed over again', async () => {
    const { store, place } = await storeIn()
    await store.keep(REPORT)
    await writeFile(place, 'a rep0rt')
    expect(await store.read(HASH)).toEqual({ kind: 'damaged' })
    await store.keep(REPORT)
    expect(await store.read(HASH)).toEqual({ kind: 'read', bytes: REPORT })
  })

  it.each<[string, Partial<Disk>, string]>([
    ['that does not fit on the disk', { create: () => Promise.reject(coded('ENOSPC')) }, 'ENOSPC'],
    ['whose bytes do not come back', { read: async () => Buffer.from('something else') }, 'EIO'],
    ['that cannot get its name', { rename: () => Promise.reject(coded('EBUSY')) }, 'EBUSY'],
  ])('%s is not kept, and leaves nothing', async (_what, faults, code) => {
    const { store, place } = await storeIn(countingDisk(faults).disk)
    expect(await store.keep(REPORT)).toEqual({ kind: 'failed', code })
    expect(await readdir(path.dirname(place))).toEqual([])
  })

  it('that cannot be read is a failure with its code', async () => {
    const { store } = await storeIn(countingDisk({ read: () => Promise.reject(coded('EIO')) }).disk)
    expect(await store.read(HASH)).toEqual({ kind: 'failed', code: 'EIO' })
  })

  it('can be taken away', async () => {
    const { store } = await storeIn()
    await store.keep(REPORT)
    await store.remove(HASH)
    expect(await store.read(HASH)).toEqual({ kind: 'missing' })
  })
})

function coded(code: string): Error {
  return Object.assign(new Error('planted'), { code })
}
