import { existsSync } from 'node:fs'
import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { createPlaces } from '../../../electron/files/places.ts'
import { createCopySaving } from '../../../electron/files/save-copy.ts'
import { createSaving } from '../../../electron/files/save-file.ts'
import { verifiedSnapshot } from '../../../electron/vault/snapshot-file.ts'
import { temporaryFolder } from './temporary-folder.ts'

/** Saves a copy into a new folder, on this disk, where the clerk chose a name or none. */
async function saved(chosen: string | null, disk: Disk = realDisk) {
  const folder = await temporaryFolder()
  const places = createPlaces()
  const saving = createSaving({
    places,
    disk,
    shell: { openPath: async () => '', showItemInFolder: () => undefined },
    platform: 'linux',
    askWhere: async () => (chosen === null ? null : path.join(folder, chosen)),
    exists: existsSync,
    tellNotOpened: () => undefined,
  })
  const save = createCopySaving({ saving, places, disk, platform: 'linux', now: () => 1000 })
  const reply = await save({
    suggestedName: 'notes copy',
    fileType: 'word',
    readable: Buffer.from('a document'),
    lines: Buffer.from('put people per-1 {}\n'),
  })
  return { reply, folder, files: (await readdir(folder)).toSorted() }
}

describe('A copy that is saved', () => {
  it('is a file to read and, beside it, all records in the form of a safety copy', async () => {
    const { reply, folder, files } = await saved('rescued.docx')
    expect(reply).toMatchObject({ kind: 'saved', fileName: 'rescued.docx' })
    expect(files).toEqual(['rescued (records).txt', 'rescued.docx'])
    expect(await readFile(path.join(folder, 'rescued.docx'), 'utf8')).toBe('a document')
    const records = verifiedSnapshot(await readFile(path.join(folder, 'rescued (records).txt')))
    expect(records).toMatchObject({ at: 1000, lines: Buffer.from('put people per-1 {}\n') })
  })

  it('is nothing where the clerk chose no place', async () => {
    const { reply, files } = await saved(null)
    expect(reply).toEqual({ kind: 'cancelled' })
    expect(files).toEqual([])
  })

  it('says which of the two could not be written', async () => {
    const full = Object.assign(new Error('planted'), { code: 'ENOSPC' })
    const disk: Disk = {
      ...realDisk,
      rename: (from, to) => (to.endsWith('.txt') ? Promise.reject(full) : realDisk.rename(from, to)),
    }
    const { reply } = await saved('rescued.docx', disk)
    expect(reply).toMatchObject({ kind: 'failed', failure: 'disk full', fileName: 'rescued (records).txt' })
  })
})
