import { mkdir, readdir, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '../../../electron/files/atomic-write.ts'
import { realDisk } from '../../../electron/files/disk.ts'
import { removeLeftOvers, tidyDisk } from '../../../electron/files/tidy-disk.ts'
import { failingDisk } from './failing-disk.ts'
import { temporaryFolder } from './temporary-folder.ts'

const TEMPORARY = '.minutebook-00000000-0000-4000-8000-000000000000.tmp'

async function folders(): Promise<{ folder: string; notes: string }> {
  const folder = await temporaryFolder()
  return { folder, notes: path.join(folder, 'unfinished') }
}

describe('A tidy disk', () => {
  it('forgets a write that was finished', async () => {
    const { folder, notes } = await folders()
    await writeAtomically(path.join(folder, 'notes.docx'), Buffer.from('words'), tidyDisk(realDisk, notes))
    expect(await readdir(notes)).toEqual([])
  })

  it('forgets a write that failed', async () => {
    const { folder, notes } = await folders()
    const { disk } = failingDisk({ write: 'ENOSPC' })
    await writeAtomically(path.join(folder, 'notes.docx'), Buffer.from('words'), tidyDisk(disk, notes))
    expect(await readdir(notes)).toEqual([])
  })

  it('remembers a file that was begun, so that the next start removes it', async () => {
    const { folder, notes } = await folders()
    const left = path.join(folder, TEMPORARY)
    await (await tidyDisk(realDisk, notes).create(left, 0o644)).close()
    await removeLeftOvers(realDisk, notes)
    expect(await readdir(folder)).toEqual(['unfinished'])
    expect(await readdir(notes)).toEqual([])
  })
})

describe('Removing left-overs', () => {
  it('never removes a file that does not bear a temporary name', async () => {
    const { folder, notes } = await folders()
    await mkdir(notes)
    await writeFile(path.join(folder, 'notes.docx'), 'words')
    await writeFile(path.join(notes, 'forged'), path.join(folder, 'notes.docx'))
    await removeLeftOvers(realDisk, notes)
    expect(await readdir(folder)).toEqual(['notes.docx', 'unfinished'])
  })

  it('tries again next time where a file could not be removed', async () => {
    const { notes } = await folders()
    await mkdir(notes)
    await writeFile(path.join(notes, 'note'), path.join('/unreachable', TEMPORARY))
    const disk = {
      ...realDisk,
      remove: async () => {
        throw new Error('planted')
      },
    }
    await removeLeftOvers(disk, notes)
    expect(await readdir(notes)).toEqual(['note'])
  })

  it('is content where nothing was ever begun', async () => {
    const { notes } = await folders()
    await expect(removeLeftOvers(realDisk, notes)).resolves.toBeUndefined()
  })
})
