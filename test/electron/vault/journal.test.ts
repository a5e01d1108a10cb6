import { readdir, readFile, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { describe, expect, it, onTestFinished } from 'vitest'
import type { Disk } from '../../../electron/files/disk.ts'
import { realDisk } from '../../../electron/files/disk.ts'
import { basisOf } from '../../../electron/vault/basis.ts'
import { type Journal, openJournal } from '../../../electron/vault/journal.ts'
import { readJournal } from '../../../electron/vault/read-journal.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { type DiskFaults, FaultyDisk } from './faulty-disk.ts'

/** Opens the journal in a folder, as a run of the application does. */
async function opened(folder: string, disk: Disk = realDisk): Promise<Journal> {
  const journal = await openJournal(disk, folder, null)
  if (journal.kind !== 'opened') throw new Error('The journal is newer.')
  onTestFinished(journal.journal.close)
  return journal.journal
}

/** Appends words, a frame each, and gives how each append ended. */
async function append(journal: Journal, ...words: readonly string[]): Promise<readonly string[]> {
  const first = journal.lastSequence() + 1
  const answers = words.map((word, at) =>
    journal.append({ sequence: first + at, payload: Buffer.from(word) }),
  )
  return (await Promise.all(answers)).map(({ kind }) => kind)
}

/** The words that the frames in a folder hold, in order. */
async function wordsIn(folder: string): Promise<readonly string[]> {
  const { frames } = await readJournal(realDisk, folder)
  return frames.map(({ payload }) => payload.toString())
}

const isDamaged = async (folder: string) =>
  basisOf((await readJournal(realDisk, folder)).frames, null).isDamaged

/** Changes the bytes of a segment, the first of which is number 1. */
async function damage(folder: string, number: number, change: (bytes: Buffer) => Uint8Array): Promise<void> {
  const file = path.join(folder, `0000000${number}.journal`)
  await writeFile(file, change(await readFile(file)))
}

const flipped = (word: string) => (bytes: Buffer) => {
  const at = bytes.indexOf(word)
  bytes[at] = (bytes[at] ?? 0) ^ 1
  return bytes
}

describe.each<[string, DiskFaults]>([
  ['the real disk', {}],
  ['a disk that takes three bytes at a time', { takes: 3 }],
  ['a disk whose syncs are slow', { syncTakes: 5 }],
])('A journal on %s', (_name, faults) => {
  const onDisk = (folder: string) => opened(folder, new FaultyDisk(faults).disk)

  it('holds what was appended, in order', async () => {
    const folder = await temporaryFolder()
    expect(await append(await onDisk(folder), 'one', 'two', 'three')).toEqual(['kept', 'kept', 'kept'])
    expect(await wordsIn(folder)).toEqual(['one', 'two', 'three'])
  })

  it('goes on after the last frame when it is opened again', async () => {
    const folder = await temporaryFolder()
    const first = await onDisk(folder)
    await append(first, 'one', 'two')
    const second = await onDisk(folder)
    expect([second.id, second.lastSequence()]).toEqual([first.id, 2])
    await append(second, 'three')
    expect(await wordsIn(folder)).toEqual(['one', 'two', 'three'])
    expect(await isDamaged(folder)).toBe(false)
  })

  it('refuses a number that is no higher than the last', async () => {
    const journal = await onDisk(await temporaryFolder())
    await append(journal, 'one', 'two')
    expect(await journal.append({ sequence: 2, payload: Buffer.from('late') })).toEqual({
      kind: 'out of step',
    })
  })

  it('takes a number that leaves some out', async () => {
    const folder = await temporaryFolder()
    const journal = await onDisk(folder)
    await journal.append({ sequence: 7, payload: Buffer.from('seven') })
    expect([journal.lastSequence(), await wordsIn(folder)]).toEqual([7, ['seven']])
  })

  it('goes on behind an end that was torn off', async () => {
    const folder = await temporaryFolder()
    await append(await onDisk(folder), 'one', 'two')
    await damage(folder, 1, (bytes) => bytes.subarray(0, -1))
    await append(await onDisk(folder), 'again')
    expect(await wordsIn(folder)).toEqual(['one', 'again'])
    expect(await isDamaged(folder)).toBe(false)
  })
})

describe('A journal', () => {
  it('can be read by its owner alone', async () => {
    const folder = path.join(await temporaryFolder(), 'vault')
    await append(await opened(folder), 'one')
    expect((await stat(folder)).mode & 0o777).toBe(0o700)
    expect((await stat(path.join(folder, '00000001.journal'))).mode & 0o777).toBe(0o600)
  })

  it('serves with one sync all that came while another was under way', async () => {
    const faulty = new FaultyDisk({ syncTakes: 20 })
    const journal = await opened(await temporaryFolder(), faulty.disk)
    await append(journal, 'one', 'two', 'three', 'four', 'five')
    expect(faulty.counts.get('syncData')).toBe(2)
  })

  it('that a later Minutebook wrote is left alone', async () => {
    const folder = await temporaryFolder()
    await append(await opened(folder), 'one')
    await damage(folder, 1, (bytes) =>
      Buffer.from(bytes.toString('latin1').replace(/journal \d+/, 'journal 99')),
    )
    expect(await openJournal(realDisk, folder, null)).toEqual({ kind: 'newer' })
  })

  it('takes no notice of other files in its folder', async () => {
    const folder = await temporaryFolder()
    await append(await opened(folder), 'one')
    await writeFile(path.join(folder, 'Thumbs.db'), 'MBF1')
    expect(await wordsIn(folder)).toEqual(['one'])
  })
})

describe('A damaged journal', () => {
  const written = async () => {
    const folder = await temporaryFolder()
    await append(await opened(folder), 'one', 'two', 'three')
    await append(await opened(folder), 'four', 'five')
    return folder
  }

  it('is read on behind a bit that was flipped, and that is said', async () => {
    const folder = await written()
    await damage(folder, 1, flipped('two'))
    expect(await wordsIn(folder)).toEqual(['one', 'three', 'four', 'five'])
    expect(await isDamaged(folder)).toBe(true)
  })

  it('is read on behind a frame whose length was damaged', async () => {
    const folder = await written()
    await damage(folder, 1, (bytes) => {
      bytes.writeUInt32LE(0xffffffff, bytes.indexOf('MBF1') + 4)
      return bytes
    })
    expect(await wordsIn(folder)).toEqual(['two', 'three', 'four', 'five'])
  })

  it('is damaged when the end of an earlier file is missing', async () => {
    const folder = await written()
    await damage(folder, 1, (bytes) => bytes.subarray(0, bytes.indexOf('three')))
    expect(await wordsIn(folder)).toEqual(['one', 'two', 'four', 'five'])
    expect(await isDamaged(folder)).toBe(true)
  })

  it('keeps its name where a first line is damaged', async () => {
    const folder = await written()
    const { id } = await opened(folder)
    await damage(folder, 1, flipped('Minutebook'))
    expect((await opened(folder)).id).toBe(id)
    expect(await wordsIn(folder)).toEqual(['one', 'two', 'three', 'four', 'five'])
  })

  it('is written on behind what can be read', async () => {
    const folder = await written()
    await damage(folder, 2, flipped('five'))
    await append(await opened(folder), 'six')
    expect(await wordsIn(folder)).toEqual(['one', 'two', 'three', 'four', 'six'])
    expect((await readdir(folder)).length).toBe(3)
  })
})

describe('A file of a journal that cannot be read', () => {
  const unreadable = (name: string): Disk => ({
    ...realDisk,
    read: async (file) => {
      if (path.basename(file) === name) throw Object.assign(new Error('planted'), { code: 'EIO' })
      return realDisk.read(file)
    },
  })

  it('is as good as missing, and is never removed', async () => {
    const folder = await temporaryFolder()
    for (const word of ['one', 'two']) await append(await opened(folder), word)
    const journal = await opened(folder, unreadable('00000001.journal'))
    await append(journal, 'three')
    await journal.prune(99)
    expect(await wordsIn(folder)).toEqual(['one', 'three'])
  })

  it('lets no other journal begin beside it', async () => {
    const folder = await temporaryFolder()
    await append(await opened(folder), 'one')
    await expect(opened(folder, unreadable('00000001.journal'))).rejects.toThrow()
  })
})

describe('A file in the folder of a journal that says nothing new', () => {
  const threeRuns = async () => {
    const folder = await temporaryFolder()
    for (const word of ['one', 'two', 'three']) await append(await opened(folder), word)
    return folder
  }
  const copied = async (folder: string, change: (bytes: Buffer) => Uint8Array) =>
    writeFile(
      path.join(folder, '00000009.journal'),
      change(await readFile(path.join(folder, '00000001.journal'))),
    )

  it('is passed over where it is a copy of an earlier one', async () => {
    const folder = await threeRuns()
    await copied(folder, (bytes) => bytes)
    await append(await opened(folder), 'four')
    expect(await wordsIn(folder)).toEqual(['one', 'two', 'three', 'four'])
    expect(await isDamaged(folder)).toBe(false)
  })

  it('is passed over, and never removed, where it is of another journal', async () => {
    const folder = await threeRuns()
    const id = 'Minutebook journal 1 '.length
    await copied(folder, (bytes) => bytes.fill('0', id, id + 8))
    const journal = await opened(folder)
    await append(journal, 'four')
    expect(await wordsIn(folder)).toEqual(['one', 'two', 'three', 'four'])
    await journal.prune(99)
    expect(await readdir(folder)).toContain('00000009.journal')
  })
})
