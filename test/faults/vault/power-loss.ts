import path from 'node:path'
import { writeAtomically } from '../../../electron/files/atomic-write.ts'
import type { Disk } from '../../../electron/files/disk.ts'
import { type Chance, chanceFrom } from '../../kills/chance.ts'
import type { FaultGroup, Verdict } from '../fault-case.ts'
import { lossAfterRestart } from './restart.ts'
import { type DiskFaults, PROFILE, SimulatedDisk } from './simulated-disk.ts'
import { beginRun, type Clerk, newClerk } from './vault-clerk.ts'

const VAULT = path.join(PROFILE, 'vault')
const LIVES = 4
/** So many operations a life takes at most: some make a snapshot, or close, before the power fails. */
const LONGEST_LIFE = 400

/** What an application sees of a disk; a control breaks something in it. */
type Through = (disk: Disk) => Disk

const asItIs: Through = (disk) => disk

/** Several lives of an application, each ended by a power cut at a random moment, and each looked at afterwards. */
async function livesUnderPowerCuts(chance: Chance, through: Through = asItIs): Promise<Verdict> {
  const clerk = newClerk()
  let disk = new SimulatedDisk(lifetime(chance))
  for (let life = 1; life <= LIVES; life += 1) {
    await livesUntilPowerFails(clerk, disk, through, chance)
    disk = disk.afterPowerCut(chance, lifetime(chance))
    const lost = await lossAfterRestart(clerk.history, through(disk.afterKill().disk), VAULT)
    if (lost.length > 0) return lost.map((loss) => `after ${life} power cuts, ${loss}`)
  }
  return clerk.history.acknowledged() > 0 ? [] : ['nothing was acknowledged: the power failed too early']
}

function lifetime(chance: Chance): DiskFaults {
  const longest = chance.oneIn(3) ? 40 : LONGEST_LIFE
  return { powerFailsAfter: 10 + chance.below(longest), takes: () => 400 + chance.below(4000) }
}

/** Works until the disk answers no more. */
async function livesUntilPowerFails(
  clerk: Clerk,
  disk: SimulatedDisk,
  through: Through,
  chance: Chance,
): Promise<void> {
  await Promise.race([work(clerk, through(disk.disk), chance), disk.powerCut])
}

async function work(clerk: Clerk, disk: Disk, chance: Chance): Promise<void> {
  const run = await beginRun(clerk, disk, VAULT, chance)
  if (run === null) throw new Error('The vault could not be opened.')
  for (let count = 0; count < 60; count += 1) {
    const changing = run.change()
    if (chance.oneIn(12)) void run.vault.takeSnapshot('in time')
    if (!chance.oneIn(3)) await changing
  }
  await run.vault.close()
}

const FILE = path.join(PROFILE, 'notes.docx')

type Writer = (file: string, bytes: Buffer, disk: Disk) => Promise<boolean>

const atomically: Writer = async (file, bytes, disk) =>
  (await writeAtomically(file, bytes, disk)).kind === 'written'

/** A file that is exported over an earlier one is whole after a power cut, and the new one once that was said. */
async function exportUnderPowerCut(
  chance: Chance,
  write: Writer = atomically,
  through: Through = asItIs,
): Promise<Verdict> {
  const [old, young] = [Buffer.alloc(3000, 'old '), Buffer.alloc(5000, 'new ')]
  const before = new SimulatedDisk()
  await atomically(FILE, old, before.disk)
  const disk = before.afterKill({ powerFailsAfter: chance.below(10), takes: () => 1000 })
  let isWritten = false
  const writing = write(FILE, young, through(disk.disk)).then((it) => {
    isWritten = it
  })
  await Promise.race([writing, disk.powerCut])
  const left = await disk
    .afterPowerCut(chance)
    .disk.read(FILE)
    .catch(() => Buffer.alloc(0))
  if (young.equals(left) || (old.equals(left) && !isWritten)) return []
  return [
    `${left.byteLength} bytes are left, ${isWritten ? 'although' : 'before'} the file was said to be written`,
  ]
}

/** Something of these seeds is lost: where a hundred of them lose nothing, nothing was found. */
async function firstLoss(attempt: (chance: Chance) => Promise<Verdict>): Promise<Verdict> {
  for (let seed = 1; seed <= 100; seed += 1) {
    const lost = await attempt(chanceFrom(seed))
    if (lost.length > 0) return lost
  }
  return []
}

const withoutDataSync: Through = (disk) => ({
  ...disk,
  create: async (file, mode) => ({ ...(await disk.create(file, mode)), syncData: async () => undefined }),
})

const withoutSync: Through = (disk) => ({
  ...disk,
  create: async (file, mode) => ({ ...(await disk.create(file, mode)), sync: async () => undefined }),
})

const withoutFolderSync: Through = (disk) => ({ ...disk, syncFolder: async () => undefined })

const inItsPlace: Writer = async (name, bytes, disk) => {
  await disk.remove(name)
  const file = await disk.create(name, 0o600)
  for (let written = 0; written < bytes.byteLength; ) written += await file.write(bytes, written)
  await file.sync()
  await disk.syncFolder(path.dirname(name))
  return true
}

/** E: what was not synced is gone, or half gone. */
export const POWER_LOSS: FaultGroup = {
  letter: 'E',
  what: 'the power fails',
  cases: [
    {
      kind: 'random',
      name: 'four power cuts at any moment of starting, writing, copying and ending',
      seeds: { full: 40, quick: 4 },
      run: (_scene, chance) => livesUnderPowerCuts(chance),
    },
    {
      kind: 'random',
      name: 'a power cut while a file is exported over an earlier one',
      seeds: { full: 8, quick: 2 },
      run: (_scene, chance) => exportUnderPowerCut(chance),
    },
  ],
  controls: [
    {
      kind: 'plain',
      name: 'a journal whose bytes are not synced',
      run: () => firstLoss((chance) => livesUnderPowerCuts(chance, withoutDataSync)),
    },
    {
      kind: 'plain',
      name: 'a journal whose folder is not synced',
      run: () => firstLoss((chance) => livesUnderPowerCuts(chance, withoutFolderSync)),
    },
    {
      kind: 'plain',
      name: 'an export that is not synced before it is renamed',
      run: () => firstLoss((chance) => exportUnderPowerCut(chance, atomically, withoutSync)),
    },
    {
      kind: 'plain',
      name: 'an export that is written in its place, without a rename',
      run: () => firstLoss((chance) => exportUnderPowerCut(chance, inItsPlace)),
    },
  ],
}
