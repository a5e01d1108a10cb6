import { readdir, readFile, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Disk, realDisk } from '../../../electron/files/disk.ts'
import { encodedSnapshot, verifiedSnapshot } from '../../../electron/vault/snapshot-file.ts'
import { createVault } from '../../../electron/vault/vault.ts'
import { type Change, put } from '../../../shared/records/change.ts'
import { CONTENT_VERSION } from '../../../shared/records/migrations/migrate.ts'
import { committee, meeting, newId, person } from '../../support/meetings.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'

const ROSS = person('DI J Ross')
const KCSP = committee()
const HELD = meeting({ committeeId: KCSP.id })
const NEWER = meeting({ id: newId('meeting'), committeeId: KCSP.id })
const EVERYTHING = { kind: 'everything' } as const

/** A vault in which a committee with a person and a meeting is stored, and one copy of that was taken. */
async function vaultWithCopy(disk: Disk = realDisk) {
  const folder = await temporaryFolder()
  let now = 1000
  const vault = createVault(disk, folder, () => now++)
  let sequence = 0
  const append = async (...changes: readonly Change[]) => {
    sequence += 1
    await vault.append({ sequence, changes, whole: sequence === 1 ? { part: 1, of: 1 } : null })
  }
  await append(put('committees', KCSP), put('people', ROSS), put('meetings', HELD))
  const taken = await vault.takeSnapshot('end of meeting')
  if (taken.kind !== 'taken') throw new Error(`No copy was taken: ${taken.kind}`)
  return { vault, append, folder, copy: taken.copy }
}

const files = (folder: string) => readdir(path.join(folder, 'snapshots'))

describe('A safety copy', () => {
  it('is listed with when and why it was taken, the newest first', async () => {
    const { vault, append, copy } = await vaultWithCopy()
    await append(put('meetings', NEWER))
    const second = await vault.takeSnapshot('in time')
    expect(await vault.copies.list({})).toEqual({
      kind: 'copies',
      copies: [
        { copy: second.kind === 'taken' ? second.copy : 0, at: expect.any(Number), reason: 'in time' },
        { copy, at: 1000, reason: 'end of meeting' },
      ],
    })
  })

  it('says what it holds once all of it was read', async () => {
    const { vault, copy } = await vaultWithCopy()
    expect(await vault.copies.check({ copy })).toEqual({
      kind: 'good',
      bytes: expect.any(Number),
      committees: 1,
      meetings: 1,
      people: 1,
    })
  })

  it('from before something great is one of its own, though nothing changed', async () => {
    const { vault, copy, folder } = await vaultWithCopy()
    expect(await vault.takeSnapshot('in time')).toEqual({ kind: 'taken', copy })
    expect(await vault.takeSnapshot('before restore')).toEqual({ kind: 'taken', copy: copy + 1 })
    expect(await vault.takeSnapshot('before restore')).toEqual({ kind: 'taken', copy: copy + 1 })
    expect(await files(folder)).toContainEqual(expect.stringMatching(/-before-restore\.snapshot$/))
  })

  it('of which one byte is another is damaged, and nothing of it is shown or restored', async () => {
    const { vault, copy, folder } = await vaultWithCopy()
    const [name = ''] = await files(folder)
    const file = path.join(folder, 'snapshots', name)
    const bytes = await readFile(file)
    await writeFile(file, bytes.fill('X', bytes.indexOf('Ross'), bytes.indexOf('Ross') + 1))
    const damaged = { kind: 'damaged' }
    expect(await vault.copies.check({ copy })).toEqual(damaged)
    expect(await vault.copies.contents({ copy, from: 0 })).toEqual(damaged)
    expect(await vault.copies.read({ copy, meetingId: HELD.id, from: 0 })).toEqual(damaged)
    expect(await vault.restoring.changes({ copy, scope: EVERYTHING, from: 0 })).toEqual(damaged)
    expect(await vault.restoring.restore({ copy, scope: EVERYTHING })).toEqual(damaged)
  })

  it('that a later Minutebook wrote is newer and not damaged, also where it ends in another way', async () => {
    const { vault, append, folder } = await vaultWithCopy()
    await append(put('meetings', NEWER))
    const second = await vault.takeSnapshot('in time')
    const copy = second.kind === 'taken' ? second.copy : 0
    const name = (await files(folder)).at(-1) ?? ''
    const file = path.join(folder, 'snapshots', name)
    const written = verifiedSnapshot(await readFile(file))
    if (written === null) throw new Error('The copy is damaged.')
    const later = encodedSnapshot({ ...written, content: CONTENT_VERSION + 1 })
    for (const bytes of [later, Buffer.concat([later, Buffer.from('sealed in a later way\n')])]) {
      await writeFile(file, bytes)
      const newer = { kind: 'newer' }
      expect(await vault.copies.check({ copy })).toEqual(newer)
      expect(await vault.copies.contents({ copy, from: 0 })).toEqual(newer)
      expect(await vault.copies.read({ copy, meetingId: HELD.id, from: 0 })).toEqual(newer)
      expect(await vault.restoring.changes({ copy, scope: EVERYTHING, from: 0 })).toEqual(newer)
    }
    const flipped = encodedSnapshot(written)
    flipped.write(`${CONTENT_VERSION + 1}`, 'Minutebook snapshot '.length)
    await writeFile(file, flipped)
    expect(await vault.copies.check({ copy })).toEqual({ kind: 'damaged' })
  })

  it('that is not there is gone', async () => {
    const { vault } = await vaultWithCopy()
    expect(await vault.copies.check({ copy: 99 })).toEqual({ kind: 'gone' })
  })
})

describe('Restoring without a store', () => {
  it('changes the journal to what the copy holds, and the window is told once', async () => {
    const { vault, append, copy } = await vaultWithCopy()
    await append(put('meetings', NEWER))
    const restored = await vault.restoring.restore({ copy, scope: EVERYTHING })
    expect(restored).toEqual({ kind: 'restored', before: copy + 1 })
    expect(await vault.copies.contents({ copy, from: 0 })).toMatchObject({
      difference: { goingMeetings: 0, comingMeetings: 0, changedMeetings: 0, changesOthers: false },
    })
    expect(vault.restoring.restored()).toMatchObject({ kind: 'restored', at: 1000, before: copy + 1 })
    expect(vault.restoring.restored()).toEqual({ kind: 'nothing' })
  })

  it('is undone by restoring the copy that was taken before it', async () => {
    const { vault, append, copy } = await vaultWithCopy()
    await append(put('meetings', NEWER))
    await vault.restoring.restore({ copy, scope: EVERYTHING })
    await vault.restoring.restore({ copy: copy + 1, scope: EVERYTHING })
    expect(await vault.copies.contents({ copy, from: 0 })).toMatchObject({ difference: { goingMeetings: 1 } })
  })

  it('takes a number that no window has used up, so that its store sees that it is behind', async () => {
    const { vault, copy } = await vaultWithCopy()
    await vault.restoring.restore({ copy, scope: EVERYTHING })
    expect(await vault.open()).toMatchObject({ lastSequence: 1 + 1000 })
  })

  it('does nothing where no copy of now can be taken', async () => {
    let isFull = false
    const full = Object.assign(new Error('planted'), { code: 'ENOSPC' })
    const disk: Disk = {
      ...realDisk,
      create: (file, mode) => (isFull ? Promise.reject(full) : realDisk.create(file, mode)),
    }
    const { vault, append, copy } = await vaultWithCopy(disk)
    await append(put('meetings', NEWER))
    isFull = true
    expect(await vault.restoring.restore({ copy, scope: EVERYTHING })).toEqual({
      kind: 'failed',
      code: 'ENOSPC',
    })
    expect(await vault.copies.contents({ copy, from: 0 })).toMatchObject({ difference: { goingMeetings: 1 } })
  })
})

describe('A vault whose folder could not be read', () => {
  it('is opened by a window that starts once it can be', async () => {
    const folder = await temporaryFolder()
    let isClosed = true
    const refused = Object.assign(new Error('planted'), { code: 'EACCES' })
    const disk: Disk = {
      ...realDisk,
      makeFolder: (it) => (isClosed ? Promise.reject(refused) : realDisk.makeFolder(it)),
    }
    const vault = createVault(disk, folder, () => 1000)
    expect(await vault.open()).toEqual({ kind: 'failed', code: 'EACCES' })
    isClosed = false
    expect(await vault.open()).toMatchObject({ kind: 'opened' })
  })
})
