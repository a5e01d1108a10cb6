import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { sweepPapers } from '../../../electron/papers/sweep-papers.ts'
import { createPaperStore, hashOfPaper } from '../../../electron/vault/paper-store.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const DAY = 24 * 60 * 60 * 1000
const [USED, UNUSED] = [Buffer.from('used'), Buffer.from('unused')]

/** A vault with two papers, one of which its journal names; and a look into it on a day. */
async function vault() {
  const folder = await temporaryFolder()
  const store = createPaperStore(realDisk, path.join(folder, 'papers'))
  await store.keep(USED)
  await store.keep(UNUSED)
  await mkdir(path.join(folder, 'snapshots'))
  await writeFile(path.join(folder, '00000001.journal'), `… "hash":"${hashOfPaper(USED)}" …`)
  const lookOn = (day: number) => sweepPapers({ disk: realDisk, folder, store, now: () => day * DAY })
  return { folder, store, lookOn }
}

describe('Papers', () => {
  it('that nothing names go after half a year of looks, and no others', async () => {
    const { store, lookOn } = await vault()
    for (let day = 0; day < 180; day += 1) await lookOn(day)
    expect(await store.hashes()).toHaveLength(2)
    await lookOn(180)
    expect(await store.hashes()).toEqual([hashOfPaper(USED)])
  })

  it('stay while one snapshot cannot be read', async () => {
    const { folder, store, lookOn } = await vault()
    for (let day = 0; day < 180; day += 1) await lookOn(day)
    await mkdir(path.join(folder, 'snapshots', '00000001-0.snapshot'))
    await expect(lookOn(180)).rejects.toThrow()
    expect(await store.hashes()).toHaveLength(2)
  })
})
