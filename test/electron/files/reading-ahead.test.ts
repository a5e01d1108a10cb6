import { mkdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { readingAhead } from '../../../electron/files/reading-ahead.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** A vault with these files, a disk that reads it ahead, and the names of what was read so far. */
async function vaultOf(...names: readonly string[]) {
  const folder = await temporaryFolder()
  await mkdir(path.join(folder, 'snapshots'))
  for (const name of names) await writeFile(path.join(folder, name), `as ${name} was`)
  const asked: string[] = []
  const counting: Disk = {
    ...realDisk,
    read: (file) => {
      asked.push(path.relative(folder, file))
      return realDisk.read(file)
    },
  }
  const disk = readingAhead(counting, folder)
  const read = async (name: string) => Buffer.from(await disk.read(path.join(folder, name))).toString()
  return { folder, read, asked: () => asked.toSorted() }
}

describe('A disk that reads ahead', () => {
  it('reads the journal and the newest snapshot before anybody asks', async () => {
    const newest = 'snapshots/00000002-2.snapshot'
    const { read, asked } = await vaultOf(
      '00000001.journal',
      'snapshots/00000001-1.snapshot',
      newest,
      'reserve',
    )
    expect(await read(newest)).toBe(`as ${newest} was`)
    expect(asked()).toEqual(['00000001.journal', newest])
  })

  it('hands each out once, and reads it anew after that', async () => {
    const { folder, read } = await vaultOf('00000001.journal')
    expect(await read('00000001.journal')).toBe('as 00000001.journal was')
    await writeFile(path.join(folder, '00000001.journal'), 'as it is')
    expect(await read('00000001.journal')).toBe('as it is')
  })

  it('fails as the disk does, and where there is no vault only when it is asked', async () => {
    const disk = readingAhead(realDisk, path.join(await temporaryFolder(), 'nowhere'))
    await expect(disk.read('/nowhere/at all')).rejects.toThrow('ENOENT')
  })
})
