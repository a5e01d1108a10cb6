import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { NO_FRAME } from '../../../electron/vault/frame.ts'
import { createSnapshots } from '../../../electron/vault/snapshots.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const JOURNAL = '00000000-0000-4000-8000-000000000000'

const snapshot = (sequence: number) => ({
  journal: JOURNAL,
  sequence,
  hash: NO_FRAME,
  at: sequence * 1000,
  content: 1,
  lines: Buffer.from(`put people per-${sequence} {}\n`),
})

/** A folder with the snapshots of these numbers of the journal. */
async function folderWith(...sequences: readonly number[]): Promise<string> {
  const folder = path.join(await temporaryFolder(), 'snapshots')
  for (const sequence of sequences) await createSnapshots(realDisk, folder).add(snapshot(sequence))
  return folder
}

const sequencesIn = async (folder: string) =>
  (await createSnapshots(realDisk, folder).newest(9)).map(({ sequence }) => sequence)

describe('A snapshot', () => {
  it('is read as it was written, by its owner alone', async () => {
    const folder = await folderWith(7)
    expect(await createSnapshots(realDisk, folder).newest(1)).toEqual([snapshot(7)])
    expect((await stat(path.join(folder, '00000001-7000.snapshot'))).mode & 0o777).toBe(0o600)
  })

  it.each<[string, (bytes: Buffer) => Buffer]>([
    ['a flipped bit', (bytes) => bytes.fill((bytes[90] ?? 0) ^ 1, 90, 91)],
    ['its end missing', (bytes) => bytes.subarray(0, -1)],
    ['nothing in it', () => Buffer.alloc(0)],
  ])('with %s is passed over', async (_what, damage) => {
    const folder = await folderWith(7, 8)
    const file = path.join(folder, '00000002-8000.snapshot')
    await writeFile(file, damage(await readFile(file)))
    expect(await sequencesIn(folder)).toEqual([7])
  })

  it('whose bytes do not come back as they were written gets no name', async () => {
    const folder = await folderWith(7)
    const disk: Disk = { ...realDisk, read: async () => Buffer.from('something else') }
    await expect(createSnapshots(disk, folder).add(snapshot(8))).rejects.toThrow()
    expect(await readdir(folder)).toEqual(['00000001-7000.snapshot'])
  })

  it('that cannot be written leaves the others as they were', async () => {
    const folder = await folderWith(7)
    const full = Object.assign(new Error('planted'), { code: 'ENOSPC' })
    const disk: Disk = { ...realDisk, create: () => Promise.reject(full) }
    await expect(createSnapshots(disk, folder).add(snapshot(8))).rejects.toThrow()
    expect(await sequencesIn(folder)).toEqual([7])
  })

  it('that was begun and not finished is removed by the next', async () => {
    const folder = await folderWith(7)
    await writeFile(path.join(folder, '00000009-9.snapshot.unfinished'), 'half')
    await createSnapshots(realDisk, folder).add(snapshot(8))
    expect((await readdir(folder)).toSorted()).toEqual(['00000001-7000.snapshot', '00000002-8000.snapshot'])
  })
})
