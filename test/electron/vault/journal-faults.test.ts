import { describe, expect, it } from 'vitest'
import { realDisk } from '../../../electron/files/disk.ts'
import { basisOf } from '../../../electron/vault/basis.ts'
import { openJournal } from '../../../electron/vault/journal.ts'
import { readJournal } from '../../../electron/vault/read-journal.ts'
import { type Chance, chanceFrom } from '../../kills/chance.ts'
import { temporaryFolder } from '../files/temporary-folder.ts'
import { type DiskFaults, FaultyDisk } from './faulty-disk.ts'

type Run = {
  /** What was acknowledged, in order. */
  readonly acknowledged: readonly string[]
  /** What is read afterwards, in order. */
  readonly read: readonly string[]
  readonly isDamaged: boolean
}

/** Appends thirty words on a disk with faults, some of them together, then cuts the power and reads. */
async function run(faults: DiskFaults, chance: Chance = chanceFrom(1)): Promise<Run> {
  const folder = await temporaryFolder()
  const faulty = new FaultyDisk(faults)
  const acknowledged: string[] = []
  const opened = await openJournal(faulty.disk, folder, null)
  if (opened.kind !== 'opened') throw new Error('The journal is newer.')
  for (let sequence = 1; sequence <= 30; sequence += 1) {
    const word = `word ${sequence}`
    const appending = opened.journal.append({ sequence, payload: Buffer.from(word) }).then(({ kind }) => {
      if (kind === 'kept') acknowledged.push(word)
    })
    if (!chance.oneIn(3) || sequence === 30) await appending
  }
  await faulty.cutPower(folder)
  const { frames } = await readJournal(realDisk, folder)
  const { isDamaged } = basisOf(frames, null)
  return { acknowledged, read: frames.map(({ payload }) => payload.toString()), isDamaged }
}

describe('A journal on a disk that fails', () => {
  it.each<[string, DiskFaults, number]>([
    ['no operation', {}, 30],
    ['the fifth write, once', { fails: (it, count) => once(it === 'write' && count === 5) }, 30],
    ['the fifth sync, once', { fails: (it, count) => once(it === 'syncData' && count === 5) }, 30],
    ['the first sync of the folder', { fails: (it, count) => once(it === 'syncFolder' && count === 1) }, 30],
    ['making the first file', { fails: (it, count) => once(it === 'create' && count === 1) }, 30],
    [
      'every cutting back',
      { fails: (it, count) => once(it === 'cut' || (it === 'syncData' && count % 4 === 0)) },
      30,
    ],
    ['every write from the fifth on', { fails: (it, count) => once(it === 'write' && count >= 5) }, 4],
    ['every sync from the fifth on', { fails: (it, count) => once(it === 'syncData' && count >= 5) }, 4],
  ])('at %s holds what it acknowledged and nothing else', async (_what, faults, kept) => {
    const { acknowledged, read, isDamaged } = await run(faults, oneAtATime)
    expect(acknowledged).toHaveLength(kept)
    expect(read).toEqual(acknowledged)
    expect(isDamaged).toBe(false)
  })

  it('takes changes again as soon as the disk does', async () => {
    const isFull = (count: number) => count >= 5 && count < 25
    const fails: DiskFaults['fails'] = (it, count) => (it === 'write' && isFull(count) ? 'ENOSPC' : undefined)
    const { acknowledged, read } = await run({ fails }, oneAtATime)
    expect(acknowledged.at(-1)).toBe('word 30')
    expect(read).toEqual(acknowledged)
  })

  it.each(Array.from({ length: 120 }, (_, at) => at + 1))(
    'at random, by seed %i, loses nothing that it acknowledged',
    async (seed) => {
      const chance = chanceFrom(seed)
      const fails = () => (chance.oneIn(6) ? chance.from(['EIO', 'ENOSPC']) : undefined)
      const { acknowledged, read } = await run({ fails, takes: 20 + chance.below(200) }, chance)
      expect(read.filter((word) => acknowledged.includes(word))).toEqual(acknowledged)
    },
  )
})

describe('A control', () => {
  it('loses acknowledged words in a power cut when syncs do nothing', async () => {
    const { acknowledged, read } = await run({ syncsLie: true })
    expect(acknowledged).toHaveLength(30)
    expect(read).toEqual([])
  })
})

const once = (isFailing: boolean) => (isFailing ? 'EIO' : undefined)

/** A typist who waits for each answer. */
const oneAtATime: Chance = { ...chanceFrom(1), oneIn: () => false }
