import path from 'node:path'
import type { Disk } from '../../../electron/files/disk.ts'
import { type Chance, chanceFrom } from '../../kills/chance.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import { lossAfterRestart } from './restart.ts'
import { type DiskFaults, type Operation, PROFILE, SimulatedDisk } from './simulated-disk.ts'
import { beginRun, newClerk, type Run } from './vault-clerk.ts'

const VAULT = path.join(PROFILE, 'vault')
const CHANGES = 40

/** What an application sees of a disk; a control breaks something in it. */
type Through = (disk: Disk) => Disk

const asItIs: Through = (disk) => disk

type Fault = {
  readonly name: string
  readonly faults: DiskFaults
  /** How many change sets are kept at least, of those that a clerk gives. */
  readonly keeps: number
}

/** Works with a vault on a disk that fails, then looks at it after a kill, and after a power cut. */
async function underFault({ faults, keeps }: Fault, through: Through = asItIs): Promise<Verdict> {
  const chance = chanceFrom(keeps + 1)
  const clerk = newClerk()
  const disk = new SimulatedDisk(faults)
  const run = await beginRun(clerk, through(disk.disk), VAULT, chance)
  if (run === null) return ['the vault could not be opened']
  const kept = await giveChanges(run, chance)
  const whatIsLost = await lossOf(clerk.history, disk, chance)
  return [
    ...whatIsLost,
    ...(kept.length < keeps ? [`only ${kept.length} of ${CHANGES} changes were kept`] : []),
    ...(isInOrder(kept) ? [] : [`they were acknowledged in the order ${kept}`]),
    ...[...disk.writtenOn].map((file) => `${path.basename(file)} was written on after its sync had failed`),
  ]
}

async function lossOf(
  history: Parameters<typeof lossAfterRestart>[0],
  disk: SimulatedDisk,
  chance: Chance,
): Promise<Verdict> {
  const killed = await lossAfterRestart(history, disk.afterKill().disk, VAULT)
  const cut = await lossAfterRestart(history, disk.afterPowerCut(chance).disk, VAULT)
  return [
    ...killed.map((loss) => `after a kill, ${loss}`),
    ...cut.map((loss) => `after a power cut, ${loss}`),
  ]
}

/** The numbers of the changes that were acknowledged, in that order. A copy is made now and then. */
async function giveChanges(run: Run, chance: Chance): Promise<readonly number[]> {
  const kept: number[] = []
  for (let number = 1; number <= CHANGES; number += 1) {
    const changing = run.change().then((isKept) => {
      if (isKept) kept.push(number)
    })
    if (number % 10 === 0) await run.vault.takeSnapshot('in time')
    if (!chance.oneIn(3) || number === CHANGES) await changing
  }
  await run.vault.close()
  return kept
}

function isInOrder(numbers: readonly number[]): boolean {
  return numbers.every((number, at) => number > (numbers[at - 1] ?? 0))
}

/** At which of its kind an operation fails: the first ones, and some in the middle of the work. */
const PLACES = [1, 2, 3, 7, 15]

/** One operation fails once, wherever it comes: everything is kept all the same, by a second file. */
function once(operation: Operation, what: string, code: string): readonly PlainCase[] {
  return PLACES.map((place) => {
    const fails: DiskFaults['fails'] = (it, count) => (it === operation && count === place ? code : undefined)
    return asCase({ name: `${what} ${place} fails once, with ${code}`, faults: { fails }, keeps: CHANGES })
  })
}

/** From some place on an operation fails for ever: what came before is there, and nothing after it is said to be. */
function forEver(operation: Operation, what: string, code: string): readonly PlainCase[] {
  return PLACES.filter((place) => place > 1).map((place) => {
    const fails: DiskFaults['fails'] = (it, count) => (it === operation && count >= place ? code : undefined)
    return asCase({
      name: `${what} ${place} and every later one fails, with ${code}`,
      faults: { fails },
      keeps: 0,
    })
  })
}

function asCase(fault: Fault): PlainCase {
  return { kind: 'plain', name: fault.name, run: () => underFault(fault) }
}

const atEvery = (operation: Operation, code: string) => (it: Operation) =>
  it === operation ? code : undefined

const OTHERS: readonly Fault[] = [
  { name: 'every write takes seven bytes at most', faults: { takes: () => 7 }, keeps: CHANGES },
  { name: 'every sync takes 20 ms longer', faults: { syncTakes: 20 }, keeps: CHANGES },
  { name: 'every sync takes 200 ms longer', faults: { syncTakes: 200 }, keeps: CHANGES },
  { name: 'no snapshot can be synced', faults: { fails: atEvery('sync', 'EIO') }, keeps: CHANGES },
  { name: 'no snapshot can be renamed', faults: { fails: atEvery('rename', 'EACCES') }, keeps: CHANGES },
  {
    name: 'every fourth sync fails, and so does cutting back what it left',
    faults: {
      fails: (it, count) => (it === 'cut' || (it === 'syncData' && count % 4 === 0) ? 'EIO' : undefined),
    },
    keeps: CHANGES,
  },
  {
    name: 'the disk refuses twenty writes in the middle, and takes them again',
    faults: { fails: (it, count) => (it === 'write' && count > 8 && count <= 28 ? 'EIO' : undefined) },
    keeps: 10,
  },
]

/** A sync that is tried again on the same file says that all is well, and nothing is. */
const syncsAgain: Through = (disk) => ({
  ...disk,
  create: async (file, mode) => {
    const opened = await disk.create(file, mode)
    return { ...opened, syncData: () => opened.syncData().catch(() => opened.syncData()) }
  },
})

/** A write of which a part was taken is held for a whole one. */
const believesWrites: Through = (disk) => ({
  ...disk,
  create: async (file, mode) => {
    const opened = await disk.create(file, mode)
    const write: typeof opened.write = async (bytes, from) => {
      await opened.write(bytes, from)
      return bytes.byteLength - from
    }
    return { ...opened, write }
  },
})

const SYNC_FAILS: Fault = {
  name: 'a sync fails',
  faults: { fails: (it, count) => (it === 'syncData' && count % 5 === 0 ? 'EIO' : undefined) },
  keeps: 0,
}

/** B: writes and syncs fail, take a part, or take their time. */
export const FAILING_WRITES: FaultGroup = {
  letter: 'B',
  what: 'writes and syncs fail',
  cases: [
    ...once('write', 'write', 'EIO'),
    ...once('syncData', 'sync', 'EIO'),
    ...once('create', 'making file', 'EACCES').slice(0, 2),
    ...once('syncFolder', 'sync of the folder', 'EIO').slice(1, 3),
    ...forEver('write', 'write', 'ENOSPC'),
    ...forEver('syncData', 'sync', 'EIO'),
    ...OTHERS.map(asCase),
    {
      kind: 'random',
      name: 'anything fails, one time in six',
      seeds: { full: 20, quick: 2 },
      run: (_scene, chance) => {
        const fails: DiskFaults['fails'] = (it) =>
          UNSURE.includes(it) && chance.oneIn(6) ? chance.from(['EIO', 'ENOSPC', 'EBUSY']) : undefined
        return underFault({ name: '', faults: { fails, takes: () => 20 + chance.below(200) }, keeps: 0 })
      },
    },
  ],
  controls: [
    {
      kind: 'plain',
      name: 'a sync that failed is tried again on the same file',
      run: () => underFault(SYNC_FAILS, syncsAgain),
    },
    {
      kind: 'plain',
      name: 'a write is believed to have taken everything',
      run: () => underFault({ name: '', faults: { takes: () => 100 }, keeps: 0 }, believesWrites),
    },
  ],
}

/** Opening, and reading at it, are let be: a vault that cannot be opened keeps nothing, and says so. */
const UNSURE: readonly Operation[] = ['create', 'write', 'syncData', 'sync', 'cut', 'rename', 'remove']
