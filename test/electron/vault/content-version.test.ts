import { readdir, readFile, rm, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { NO_FRAME } from '../../../electron/vault/frame.ts'
import { createSnapshots } from '../../../electron/vault/snapshots.ts'
import { createVault } from '../../../electron/vault/vault.ts'
import { put } from '../../../shared/records/change.ts'
import { CONTENT_VERSION } from '../../../shared/records/migrations/migrate.ts'
import { meeting, person } from '../../support/meetings.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

type Whole = { readonly part: number; readonly of: number } | null

const vaultIn = (folder: string) => createVault(realDisk, folder, () => 1000)

/** One run that appends people of these surnames, each with what part of everything it is. */
async function run(folder: string, ...entries: readonly (readonly [string, Whole])[]): Promise<void> {
  const vault = vaultIn(folder)
  const opened = await vault.open()
  if (opened.kind !== 'opened') throw new Error('It cannot be opened.')
  for (const [at, [surname, whole]] of entries.entries()) {
    const changes = [put('people', { ...person('DI J Ross'), surname })]
    await vault.append({ sequence: opened.lastSequence + at + 1, changes, whole })
  }
  await vault.close()
}

/** Says of each file of the vault that its records are of another version. */
async function madeVersion(folder: string, version: number): Promise<void> {
  for (const name of (await readdir(folder)).filter((it) => it.endsWith('.journal'))) {
    const file = path.join(folder, name)
    const text = await readFile(file, 'latin1')
    await writeFile(file, text.replace(/^Minutebook journal \d+/, `Minutebook journal ${version}`), 'latin1')
  }
}

/** The surnames of everything that is read, and of which version they are. */
async function everything(folder: string) {
  const vault = vaultIn(folder)
  const [opened, read] = [await vault.open(), await vault.read({ after: 0 })]
  await vault.close()
  if (opened.kind !== 'opened' || read.kind !== 'changes') return opened.kind
  const names = read.changes.map((change) => (change.kind === 'put' ? change.record.surname : change.id))
  return { content: opened.content, names }
}

const ALL: Whole = { part: 1, of: 1 }

describe('A vault', () => {
  it('says of which version its records are', async () => {
    const folder = await temporaryFolder()
    await run(folder, ['Ross', ALL])
    expect(await everything(folder)).toEqual({ content: CONTENT_VERSION, names: ['Ross'] })
    const [segment = ''] = (await readdir(folder)).filter((name) => name.endsWith('.journal'))
    const [snapshot = ''] = await readdir(path.join(folder, 'snapshots'))
    const firstLine = async (...place: readonly string[]) =>
      (await readFile(path.join(folder, ...place), 'latin1')).split('\n', 1)[0]
    expect(await firstLine(segment)).toMatch(new RegExp(`^Minutebook journal ${CONTENT_VERSION} `))
    expect(await firstLine('snapshots', snapshot)).toMatch(
      new RegExp(`^Minutebook snapshot ${CONTENT_VERSION} `),
    )
  })

  it('of version 1 says so, and is of this one once it has a copy of everything in it', async () => {
    const folder = await temporaryFolder()
    await run(folder, ['Ross', ALL])
    await madeVersion(folder, 1)
    await rmSnapshots(folder)
    expect(await everything(folder)).toEqual({ content: 1, names: ['Ross'] })
    await rmSnapshots(folder)
    await run(folder, ['Ross, as now', ALL], ['Bright', null])
    expect(await everything(folder)).toEqual({ content: CONTENT_VERSION, names: ['Ross, as now', 'Bright'] })
  })

  it('never mixes two versions: a copy of everything that was not finished is left out', async () => {
    const folder = await temporaryFolder()
    await run(folder, ['Ross', ALL])
    await madeVersion(folder, 1)
    await rmSnapshots(folder)
    await run(folder, ['Ross, as now', { part: 1, of: 2 }])
    expect(await everything(folder)).toEqual({ content: 1, names: ['Ross'] })
  })

  it('of a later version is not opened, and nothing of it is touched', async () => {
    const folder = await temporaryFolder()
    await run(folder, ['Ross', ALL])
    await madeVersion(folder, CONTENT_VERSION + 1)
    const before = await readdir(folder, { recursive: true })
    expect(await everything(folder)).toBe('newer')
    expect(await readdir(folder, { recursive: true })).toEqual(before)
  })

  it('of which only a snapshot of a later version is left is not opened either', async () => {
    const folder = await temporaryFolder()
    await run(folder, ['Ross', ALL])
    const later = { journal: '00000000-0000-4000-8000-000000000000', sequence: 9, hash: NO_FRAME, at: 2000 }
    const content = CONTENT_VERSION + 1
    await createSnapshots(realDisk, path.join(folder, 'snapshots')).add({
      ...later,
      content,
      lines: Buffer.of(),
    })
    expect(await everything(folder)).toBe('newer')
  })
})

describe('A vault whose newest snapshot ends in the way of a later version', () => {
  it('is not opened, though an older snapshot is of this one', async () => {
    const folder = await temporaryFolder()
    await run(folder, ['Ross', ALL])
    const file = path.join(folder, 'snapshots', '00000099-2000.snapshot')
    await writeFile(
      file,
      `Minutebook snapshot ${CONTENT_VERSION + 1} in another form\nsealed in a later way\n`,
    )
    expect(await everything(folder)).toBe('newer')
  })
})

describe('A safety copy of an earlier version', () => {
  it('is looked into, and gone back to, in the form of this one', async () => {
    const folder = await temporaryFolder()
    await run(folder, ['Ross', ALL])
    const held = meeting()
    const { currentItemId: _item, frozenNumbers: _numbers, ...old } = held
    const lines = Buffer.from(`put meetings ${held.id} ${JSON.stringify(old)}\n`)
    const of = { journal: '00000000-0000-4000-8000-000000000000', sequence: 0, hash: NO_FRAME, at: 1, lines }
    const copy = await createSnapshots(realDisk, path.join(folder, 'snapshots')).add({ ...of, content: 1 })
    const vault = vaultIn(folder)
    const scope = { kind: 'meeting', meetingId: held.id } as const
    const changes = await vault.restoring.changes({ copy, scope, from: 0 })
    await vault.close()
    expect(changes).toEqual({ kind: 'changes', changes: [put('meetings', held)], next: null })
  })
})

async function rmSnapshots(folder: string): Promise<void> {
  await rm(path.join(folder, 'snapshots'), { recursive: true, force: true })
}
