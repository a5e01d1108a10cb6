import { chmod, mkdir, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { writeAtomically } from '../../../electron/files/atomic-write.ts'
import { failingDisk } from './failing-disk.ts'
import { temporaryFolder } from './temporary-folder.ts'

const bytes = (words: string) => new TextEncoder().encode(words)
const NEW = bytes('the new notes')

/** A folder with notes in it, which a write is to replace. */
async function folderWithNotes(): Promise<{ folder: string; file: string }> {
  const folder = await temporaryFolder()
  const file = path.join(folder, 'notes.docx')
  await writeFile(file, 'the old notes')
  return { folder, file }
}

describe('An atomic write', () => {
  it('puts a new file in its place and nothing beside it', async () => {
    const folder = await temporaryFolder()
    expect(await writeAtomically(path.join(folder, 'notes.docx'), NEW)).toEqual({ kind: 'written' })
    expect(await readdir(folder)).toEqual(['notes.docx'])
    expect(await readFile(path.join(folder, 'notes.docx'), 'utf8')).toBe('the new notes')
  })

  it('replaces a file that is there', async () => {
    const { file } = await folderWithNotes()
    await writeAtomically(file, NEW)
    expect(await readFile(file, 'utf8')).toBe('the new notes')
  })

  it('keeps the permissions of the file it replaces', async () => {
    const { file } = await folderWithNotes()
    await chmod(file, 0o600)
    await writeAtomically(file, NEW)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
  })

  it('writes through a link instead of replacing it', async () => {
    const { folder, file } = await folderWithNotes()
    const link = path.join(folder, 'link.docx')
    await symlink(file, link)
    await writeAtomically(link, NEW)
    expect(await readFile(file, 'utf8')).toBe('the new notes')
  })

  it('writes an empty file', async () => {
    const { file } = await folderWithNotes()
    await writeAtomically(file, bytes(''))
    expect(await readFile(file, 'utf8')).toBe('')
  })

  it('goes on after a write that took only a part', async () => {
    const { file } = await folderWithNotes()
    const { disk } = failingDisk({ takes: 3 })
    expect(await writeAtomically(file, NEW, disk)).toEqual({ kind: 'written' })
    expect(await readFile(file, 'utf8')).toBe('the new notes')
  })

  it('counts a disk that takes nothing more as full', async () => {
    const { file } = await folderWithNotes()
    const { disk } = failingDisk({ takes: 0 })
    expect(await writeAtomically(file, NEW, disk)).toEqual({
      kind: 'failed',
      stage: 'writing',
      code: 'ENOSPC',
    })
  })

  it.each([
    { fault: { create: 'EACCES' }, stage: 'writing', code: 'EACCES' },
    { fault: { create: 'EROFS' }, stage: 'writing', code: 'EROFS' },
    { fault: { write: 'ENOSPC' }, stage: 'writing', code: 'ENOSPC' },
    { fault: { write: 'EIO' }, stage: 'writing', code: 'EIO' },
    { fault: { sync: 'EIO' }, stage: 'writing', code: 'EIO' },
    { fault: { rename: { code: 'EXDEV', times: 1 } }, stage: 'renaming', code: 'EXDEV' },
    { fault: { rename: { code: 'EBUSY', times: 999 } }, stage: 'renaming', code: 'EBUSY' },
  ])(
    'leaves the old file whole and nothing beside it after $code while $stage',
    async ({ fault, stage, code }) => {
      const { folder, file } = await folderWithNotes()
      const { disk } = failingDisk(fault)
      expect(await writeAtomically(file, NEW, disk)).toEqual({ kind: 'failed', stage, code })
      expect(await readdir(folder)).toEqual(['notes.docx'])
      expect(await readFile(file, 'utf8')).toBe('the old notes')
    },
  )

  it.each(['EPERM', 'EACCES', 'EBUSY'])(
    'waits for a program that holds the file for a moment (%s)',
    async (code) => {
      const { file } = await folderWithNotes()
      const { disk, pauses } = failingDisk({ rename: { code, times: 5 } })
      expect(await writeAtomically(file, NEW, disk)).toEqual({ kind: 'written' })
      expect(pauses).toEqual([10, 20, 40, 80, 100])
    },
  )

  it('gives a held file up after about four seconds', async () => {
    const { file } = await folderWithNotes()
    const { disk, pauses } = failingDisk({ rename: { code: 'EPERM', times: 999 } })
    expect(await writeAtomically(file, NEW, disk)).toEqual({
      kind: 'failed',
      stage: 'renaming',
      code: 'EPERM',
    })
    const waited = pauses.reduce((sum, pause) => sum + pause, 0)
    expect(waited).toBeGreaterThanOrEqual(4000)
    expect(waited).toBeLessThan(4200)
  })

  it('stands where the file system cannot sync a folder', async () => {
    const { file } = await folderWithNotes()
    const { disk } = failingDisk({ syncFolder: 'EINVAL' })
    expect(await writeAtomically(file, NEW, disk)).toEqual({ kind: 'written' })
  })

  it('does not claim what a failing disk may forget', async () => {
    const { file } = await folderWithNotes()
    const { disk } = failingDisk({ syncFolder: 'EIO' })
    expect(await writeAtomically(file, NEW, disk)).toEqual({ kind: 'failed', stage: 'syncing', code: 'EIO' })
  })
})

describe('An atomic write on the real disk', () => {
  it('fails with ENOENT in a folder that is gone', async () => {
    const folder = await temporaryFolder()
    const result = await writeAtomically(path.join(folder, 'gone', 'notes.docx'), NEW)
    expect(result).toEqual({ kind: 'failed', stage: 'writing', code: 'ENOENT' })
  })

  it('fails with ENOTDIR where the folder is a file', async () => {
    const { file } = await folderWithNotes()
    const result = await writeAtomically(path.join(file, 'notes.docx'), NEW)
    expect(result).toEqual({ kind: 'failed', stage: 'writing', code: 'ENOTDIR' })
  })

  it('fails with EISDIR where the file is a folder, and leaves nothing', async () => {
    const folder = await temporaryFolder()
    await mkdir(path.join(folder, 'notes.docx'))
    const result = await writeAtomically(path.join(folder, 'notes.docx'), NEW)
    expect(result).toEqual({ kind: 'failed', stage: 'renaming', code: 'EISDIR' })
    expect(await readdir(folder)).toEqual(['notes.docx'])
  })

  it('fails with ENAMETOOLONG for a name that the disk cannot hold, and leaves nothing', async () => {
    const folder = await temporaryFolder()
    const result = await writeAtomically(path.join(folder, `${'n'.repeat(300)}.docx`), NEW)
    expect(result).toMatchObject({ kind: 'failed', code: 'ENAMETOOLONG' })
    expect(await readdir(folder)).toEqual([])
  })
})
