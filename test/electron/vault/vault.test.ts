import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { createVault } from '../../../electron/vault/vault.ts'
import { type Change, put, remove } from '../../../shared/records/change.ts'
import { person } from '../../support/meetings.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const ROSS = person('DI J Ross')

/** One run of the application on a folder: it makes the journal whole if it must, then works and ends. */
async function run(folder: string, ...surnames: readonly string[]): Promise<void> {
  const vault = createVault(realDisk, folder, () => 1000)
  const opened = await vault.open()
  if (opened.kind !== 'opened') throw new Error('It cannot be opened.')
  let sequence = opened.lastSequence
  const append = (changes: readonly Change[], whole: { part: number; of: number } | null = null) => {
    sequence += 1
    return vault.append({ sequence, changes, whole })
  }
  if (!opened.isWhole) await append([], { part: 1, of: 1 })
  for (const surname of surnames) {
    const change = surname === 'nobody' ? remove('people', ROSS.id) : put('people', { ...ROSS, surname })
    await append([change])
  }
  await vault.close()
}

/** The surname of the only person that everything comes to, read part after part; undefined for nobody. */
async function everything(folder: string): Promise<unknown> {
  const vault = createVault(realDisk, folder, () => 1000)
  const people = new Map<string, unknown>()
  let after = 0
  for (;;) {
    const reply = await vault.read({ after })
    if (reply.kind !== 'changes') throw new Error(`It answered ${reply.kind}.`)
    for (const change of reply.changes) {
      if (change.kind === 'put') people.set(change.record.id, change.record.surname)
      else people.delete(change.id)
    }
    after = reply.upTo
    if (reply.isLast) break
  }
  await vault.close()
  return people.get(ROSS.id)
}

const segmentsIn = async (folder: string) =>
  (await readdir(folder)).filter((name) => name.endsWith('.journal'))
const standing = async (folder: string) => {
  const opened = await createVault(realDisk, folder, () => 1000).open()
  return opened.kind === 'opened' ? { isWhole: opened.isWhole, isDamaged: opened.isDamaged } : opened
}

describe('A vault', () => {
  it('holds after a restart what was appended', async () => {
    const folder = await temporaryFolder()
    await run(folder, 'Rivers', 'Brook')
    expect(await everything(folder)).toBe('Brook')
    expect(await standing(folder)).toEqual({ isWhole: true, isDamaged: false })
  })

  it('holds no more what was deleted', async () => {
    const folder = await temporaryFolder()
    await run(folder, 'Rivers', 'nobody')
    expect(await everything(folder)).toBe(undefined)
  })

  it('takes a snapshot at its end, and none where nothing changed', async () => {
    const folder = await temporaryFolder()
    await run(folder, 'Rivers')
    await run(folder)
    await run(folder, 'Brook')
    expect(await readdir(path.join(folder, 'snapshots'))).toHaveLength(2)
  })

  it('keeps no more of the journal than the second newest snapshot needs', async () => {
    const folder = await temporaryFolder()
    for (const surname of ['One', 'Two', 'Three', 'Four']) await run(folder, surname)
    expect(await segmentsIn(folder)).toEqual(['00000004.journal'])
    expect(await everything(folder)).toBe('Four')
    expect(await standing(folder)).toEqual({ isWhole: true, isDamaged: false })
  })
})

describe('A vault that has lost', () => {
  const fourRuns = async () => {
    const folder = await temporaryFolder()
    for (const surname of ['One', 'Two', 'Three', 'Four']) await run(folder, surname)
    return folder
  }

  it('its newest snapshot is whole by the one before and the journal', async () => {
    const folder = await fourRuns()
    const newest = (await readdir(path.join(folder, 'snapshots'))).toSorted().at(-1) ?? ''
    await writeFile(path.join(folder, 'snapshots', newest), 'damaged')
    expect(await everything(folder)).toBe('Four')
    expect(await standing(folder)).toEqual({ isWhole: true, isDamaged: false })
  })

  it('its journal is whole by the newest snapshot, and goes on', async () => {
    const folder = await fourRuns()
    for (const name of await segmentsIn(folder)) await rm(path.join(folder, name))
    expect(await everything(folder)).toBe('Four')
    await run(folder, 'Five')
    expect(await everything(folder)).toBe('Five')
    expect(await standing(folder)).toEqual({ isWhole: true, isDamaged: false })
  })

  it('a frame in the middle says so, and takes no snapshot of what is left', async () => {
    const folder = await temporaryFolder()
    await run(folder, 'One', 'Two', 'Three')
    await rm(path.join(folder, 'snapshots'), { recursive: true })
    const file = path.join(folder, '00000001.journal')
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill('X', bytes.indexOf('Two'), bytes.indexOf('Two') + 1))
    expect(await standing(folder)).toEqual({ isWhole: true, isDamaged: true })
    await run(folder, 'Four')
    expect(await readdir(folder)).not.toContain('snapshots')
    expect(await everything(folder)).toBe('Four')
  })
})
