import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { createPaperStore } from '../../../electron/vault/paper-store.ts'
import { createVault } from '../../../electron/vault/vault.ts'
import { put } from '../../../shared/records/change.ts'
import { restart } from '../../faults/vault/restart.ts'
import { type DiskFaults, PROFILE, SimulatedDisk } from '../../faults/vault/simulated-disk.ts'
import { chanceFrom } from '../../kills/chance.ts'
import { person } from '../../support/meetings.ts'

const VAULT = path.join(PROFILE, 'vault')
const ROSS = person('DI J Ross')

/** Gives a vault everything, which is nothing, and then these surnames one after the other. */
async function run(disk: SimulatedDisk, ...surnames: readonly string[]): Promise<readonly string[]> {
  const vault = createVault(disk.disk, VAULT, () => 1000)
  await vault.append({ sequence: 1, changes: [], whole: { part: 1, of: 1 } })
  const kinds: string[] = []
  for (const [at, surname] of surnames.entries()) {
    const changes = [put('people', { ...ROSS, surname })]
    kinds.push((await vault.append({ sequence: at + 2, changes, whole: null })).kind)
  }
  await vault.close()
  return kinds
}

/** What the next start finds; for a power cut, whatever of the rest it has left. */
async function found(disk: SimulatedDisk): Promise<unknown> {
  const start = await restart(disk.disk, VAULT)
  return start.kind === 'opened' ? { words: [...start.words.values()], isDamaged: start.isDamaged } : start
}

const SEEDS = Array.from({ length: 20 }, (_, at) => at + 1)

describe('A vault whose folders were only just made', () => {
  it.each(SEEDS)('is there after a power cut (by seed %i)', async (seed) => {
    const disk = new SimulatedDisk()
    await run(disk, 'Rivers')
    expect(await found(disk.afterPowerCut(chanceFrom(seed)))).toEqual({ words: ['Rivers'], isDamaged: false })
  })

  it.each(SEEDS)('has its first paper after a power cut (by seed %i)', async (seed) => {
    const disk = new SimulatedDisk()
    await run(disk)
    const papers = (on: SimulatedDisk) => createPaperStore(on.disk, path.join(VAULT, 'papers'))
    const kept = await papers(disk).keep(Buffer.from('a paper'))
    if (kept.kind !== 'kept') throw new Error('It was not kept.')
    expect(await papers(disk.afterPowerCut(chanceFrom(seed))).read(kept.hash)).toHaveProperty('kind', 'read')
  })
})

describe('A vault that can neither sync its last words nor take them away', () => {
  it('copies, on ending, only what it acknowledged', async () => {
    const fails: DiskFaults['fails'] = (it, count) =>
      it === 'cut' || (it === 'syncData' && count > 2) ? 'EIO' : undefined
    const disk = new SimulatedDisk({ fails })
    expect(await run(disk, 'Rivers', 'Brook')).toEqual(['kept', 'failed'])
    expect(await found(disk.afterPowerCut(chanceFrom(1)))).toEqual({ words: ['Rivers'], isDamaged: false })
  })
})
