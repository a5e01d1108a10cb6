import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPlaces } from '../../../electron/files/places.ts'
import { createSaving, type Saving } from '../../../electron/files/save-file.ts'
import type { SaveReply } from '../../../shared/ipc/contract.ts'
import { type Faults, failingDisk } from './failing-disk.ts'
import { temporaryFolder } from './temporary-folder.ts'

type Scene = { readonly saving: Saving; readonly file: string; readonly told: readonly string[] }

/** Saving into a new folder, on a disk with faults, where every file is opened with this outcome. */
async function scene({
  faults = {},
  opening = '',
}: {
  faults?: Faults
  opening?: string
} = {}): Promise<Scene> {
  const file = path.join(await temporaryFolder(), 'notes.docx')
  const told: string[] = []
  const saving = createSaving({
    places: createPlaces(),
    disk: failingDisk(faults).disk,
    shell: { openPath: async () => opening, showItemInFolder: () => told.push('shown in folder') },
    platform: 'win32',
    askWhere: async () => file,
    exists: existsSync,
    tellNotOpened: () => told.push('not opened'),
  })
  return { saving, file, told }
}

const ASK = {
  where: { kind: 'ask', suggestedName: 'notes' },
  fileType: 'word',
  bytes: Buffer.from('words'),
} as const

/** The token that a reply carries, to write or open again. */
function placeOf(reply: SaveReply) {
  if (reply.kind === 'cancelled') throw new Error('It was cancelled.')
  return reply.place
}

describe('Saving', () => {
  it.each([
    [{ write: 'ENOSPC' }, 'disk full', 'ENOSPC'],
    [{ create: 'EACCES' }, 'no permission', 'EACCES'],
    [{ create: 'EROFS' }, 'read-only place', 'EROFS'],
    [{ rename: { code: 'EPERM', times: 999 } }, 'open in another program', 'EPERM'],
    [{ sync: 'EIO' }, 'unknown', 'EIO'],
  ])('with %j fails as “%s”', async (faults, failure, code) => {
    const { saving } = await scene({ faults })
    expect(await saving.save(ASK)).toMatchObject({ kind: 'failed', failure, code, fileName: 'notes.docx' })
  })

  it('can be tried again at the place where it failed', async () => {
    const { saving, file } = await scene({ faults: { rename: { code: 'EBUSY', times: 50 } } })
    const place = placeOf(await saving.save(ASK))
    expect(await saving.save({ ...ASK, where: { kind: 'again', place } })).toMatchObject({ kind: 'saved' })
    expect(await readFile(file, 'utf8')).toBe('words')
  })

  it('gives the same place the same token', async () => {
    const { saving } = await scene()
    expect(placeOf(await saving.save(ASK))).toBe(placeOf(await saving.save(ASK)))
  })
})

describe('A saved file', () => {
  it('is opened', async () => {
    const { saving, told } = await scene()
    const place = placeOf(await saving.save(ASK))
    expect(await saving.open({ place })).toEqual({ kind: 'done' })
    expect(told).toEqual([])
  })

  it('that no program opens is told to the clerk', async () => {
    const { saving, told } = await scene({ opening: 'no application is registered' })
    await saving.open({ place: placeOf(await saving.save(ASK)) })
    expect(told).toEqual(['not opened'])
  })

  it('that was moved away since is gone', async () => {
    const { saving } = await scene({ faults: { create: 'EIO' } })
    const place = placeOf(await saving.save(ASK))
    expect(await saving.open({ place })).toEqual({ kind: 'gone' })
    expect(saving.showInFolder({ place })).toEqual({ kind: 'gone' })
  })
})
