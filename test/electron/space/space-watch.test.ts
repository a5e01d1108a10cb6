import { readdir } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { createReserve, RESERVE_BYTES, RESERVE_NAME } from '../../../electron/space/reserve.ts'
import { reservingDisk } from '../../../electron/space/reserving-disk.ts'
import { createSpaceWatch, NEEDED_BYTES } from '../../../electron/space/space-watch.ts'
import { openJournal } from '../../../electron/vault/journal.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { SmallDisk } from './small-disk.ts'

const KILOBYTE = 1024

/** A watch over a new folder on a disk with so much room, and what it told. */
async function scene(room: number) {
  const folder = await temporaryFolder()
  const small = new SmallDisk(folder, room)
  const told: string[] = []
  const watch = createSpaceWatch({
    disk: small.disk,
    folder,
    reserve: createReserve(small.disk, folder),
    tell: () => told.push(watch.space().kind),
  })
  const isReserveHeld = async () => (await readdir(folder)).includes(RESERVE_NAME)
  return { folder, small, watch, told, isReserveHeld }
}

describe('The watch over the room on the disk', () => {
  it('says nothing and holds a reserve while there is enough', async () => {
    const { watch, told, isReserveHeld } = await scene(NEEDED_BYTES + RESERVE_BYTES)
    await watch.look()
    expect(watch.space()).toEqual({ kind: 'enough' })
    expect(told).toEqual([])
    expect(await isReserveHeld()).toBe(true)
  })

  it('says how much is free and how much is needed, and takes that back when there is enough again', async () => {
    const { small, watch, told } = await scene(NEEDED_BYTES)
    await watch.look()
    await watch.look()
    expect(watch.space()).toEqual({
      kind: 'low',
      free: NEEDED_BYTES - RESERVE_BYTES,
      needed: NEEDED_BYTES,
    })
    small.room = 2 * NEEDED_BYTES
    await watch.look()
    expect(watch.space()).toEqual({ kind: 'enough' })
    expect(told).toEqual(['low', 'enough'])
  })

  it('takes no reserve from a disk that has no room for one', async () => {
    const { watch, isReserveHeld } = await scene(RESERVE_BYTES + KILOBYTE)
    await watch.look()
    expect(watch.space().kind).toBe('low')
    expect(await isReserveHeld()).toBe(false)
  })

  it('leaves nothing of a reserve that could not be written', async () => {
    const { folder, small } = await scene(4 * KILOBYTE)
    await expect(createReserve(small.disk, folder).hold()).rejects.toThrow()
    expect(await readdir(folder)).toEqual([])
  })

  it('knows nothing new where the system does not say how much is free', async () => {
    const { folder, watch } = await scene(NEEDED_BYTES)
    const disk = { ...realDisk, freeSpace: () => Promise.reject(new Error('planted')) }
    const reserve = createReserve(disk, folder)
    const blind = createSpaceWatch({ disk, folder, reserve, tell: () => undefined })
    await blind.look()
    expect(blind.space()).toEqual(watch.space())
  })
})

describe('The reserve', () => {
  const journalOn = async ({ folder, small, watch }: Awaited<ReturnType<typeof scene>>) => {
    const opened = await openJournal(reservingDisk(small.disk, watch.onFull), folder, null)
    if (opened.kind !== 'opened') throw new Error('It cannot be opened.')
    return opened.journal
  }
  const words = (sequence: number) => ({ sequence, payload: Buffer.from(`words ${sequence}\n`.repeat(40)) })

  it('takes the words for which the disk has no room, and is held again when there is', async () => {
    const at = await scene(NEEDED_BYTES)
    await at.watch.look()
    const journal = await journalOn(at)
    expect(await journal.append(words(1))).toEqual({ kind: 'kept' })
    at.small.room = RESERVE_BYTES + KILOBYTE // full, but for what is in the journal and a little more
    expect(await journal.append(words(2))).toEqual({ kind: 'kept' })
    expect(await journal.append(words(3))).toEqual({ kind: 'kept' })
    expect(await at.isReserveHeld()).toBe(false)
    expect(at.watch.space()).toMatchObject({ kind: 'full', needed: NEEDED_BYTES })
    at.small.room = 2 * NEEDED_BYTES
    await at.watch.look()
    expect(await at.isReserveHeld()).toBe(true)
    expect(at.watch.space()).toEqual({ kind: 'enough' })
    await journal.close()
    const read = await (await journalOn(at)).read()
    expect(read.frames.map(({ sequence }) => sequence)).toEqual([1, 2, 3])
  })

  it('that is used up lets the journal say that it takes nothing more', async () => {
    const at = await scene(NEEDED_BYTES)
    await at.watch.look()
    const journal = await journalOn(at)
    await journal.append(words(1))
    at.small.room = 0
    expect(await journal.append(words(2))).toEqual({ kind: 'failed', code: 'ENOSPC' })
    expect(at.watch.space()).toEqual({ kind: 'full', free: 0, needed: NEEDED_BYTES })
  })

  it('is for words alone: a file that is not the journal leaves it', async () => {
    const at = await scene(NEEDED_BYTES)
    await at.watch.look()
    at.small.room = RESERVE_BYTES
    const disk = reservingDisk(at.small.disk, at.watch.onFull)
    const file = await disk.create(path.join(at.folder, 'copy.snapshot'), 0o600)
    await expect(file.write(Buffer.from('copy'), 0)).rejects.toThrow()
    await file.close()
    expect(await at.isReserveHeld()).toBe(true)
  })
})
