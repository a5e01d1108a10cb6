import path from 'node:path'
import { writeAtomically } from '../../../electron/files/atomic-write.ts'
import type { Disk } from '../../../electron/files/disk.ts'
import { createReserve } from '../../../electron/space/reserve.ts'
import { reservingDisk } from '../../../electron/space/reserving-disk.ts'
import { createSpaceWatch, NEEDED_BYTES } from '../../../electron/space/space-watch.ts'
import { type Chance, chanceFrom } from '../../kills/chance.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { lossAfterRestart } from './restart.ts'
import { PROFILE, SimulatedDisk } from './simulated-disk.ts'
import { type SmallDisk, smallDisk } from './small-disk.ts'
import { beginRun, type Clerk, newClerk, type Run } from './vault-clerk.ts'

const KILOBYTE = 1024
const MEGABYTE = 1024 * KILOBYTE
/** There is room for the reserve as long as nobody fills it. */
const SIZE = 24 * MEGABYTE
/** A change of a page of notes. */
const WEIGHT = 4 * KILOBYTE
const LEFT = [0, 16, 64, 256]

const chance = chanceFrom(7)

/** Many changes, one after the other; how many were kept. */
async function give(run: Run, count: number): Promise<number> {
  let kept = 0
  for (let number = 0; number < count; number += 1) if (await run.change()) kept += 1
  return kept
}

async function begun(clerk: Clerk, { folder }: SmallDisk, disk: Disk): Promise<Run> {
  const run = await beginRun(clerk, disk, path.join(folder, 'vault'), chance)
  if (run === null) throw new Error('The vault could not be opened.')
  return run
}

/** What must hold on a full disk: nothing acknowledged is lost, and with room everything is kept again. */
async function afterRoomWasMade(clerk: Clerk, small: SmallDisk): Promise<Verdict> {
  const lost = await lossAfterRestart(clerk.history, small.disk, path.join(small.folder, 'vault'))
  await small.makeRoom()
  const run = await begun(clerk, small, small.disk)
  const kept = await give(run, 10)
  await run.vault.close()
  const lostLater = await lossAfterRestart(clerk.history, small.disk, path.join(small.folder, 'vault'))
  return [
    ...lost.map((loss) => `while the disk was full, ${loss}`),
    ...(kept === 10 ? [] : [`only ${kept} of 10 changes were kept when there was room again`]),
    ...lostLater.map((loss) => `with room again, ${loss}`),
  ]
}

/** A disk as the application sees it: with a reserve for the last words. */
function withReserve({ disk, folder }: SmallDisk) {
  const reserve = createReserve(disk, path.join(folder, 'vault'))
  const space = createSpaceWatch({
    disk,
    folder: path.join(folder, 'vault'),
    reserve,
    tell: () => undefined,
  })
  return { space, disk: reservingDisk(disk, space.onFull) }
}

async function whileTyping(scene: Scene, left: number): Promise<Verdict> {
  const small = await smallDisk(scene, SIZE)
  const clerk = newClerk(WEIGHT)
  const run = await begun(clerk, small, small.disk)
  await give(run, 5)
  await small.leave(left)
  await give(run, 120)
  return afterRoomWasMade(clerk, small)
}

/** The reserve takes what is typed while the disk is full, and the clerk is told how much room is needed. */
async function whileTypingWithReserve(scene: Scene): Promise<Verdict> {
  const small = await smallDisk(scene, SIZE)
  const { space, disk } = withReserve(small)
  const clerk = newClerk(WEIGHT)
  const run = await begun(clerk, small, disk)
  await give(run, 5)
  await space.look()
  await small.leave(0)
  const kept = await give(run, 120)
  const said = space.space()
  return [
    ...(kept === 120 ? [] : [`only ${kept} of 120 changes went into the reserve`]),
    ...(said.kind === 'full' && said.needed === NEEDED_BYTES ? [] : [`the clerk was told ${said.kind}`]),
    ...(await afterRoomWasMade(clerk, small)),
  ]
}

async function whileCopying(scene: Scene, left: number): Promise<Verdict> {
  const small = await smallDisk(scene, SIZE)
  const clerk = newClerk(16 * WEIGHT)
  const run = await begun(clerk, small, small.disk)
  await give(run, 12)
  await run.vault.takeSnapshot('in time')
  await give(run, 12)
  await small.leave(left)
  await run.vault.takeSnapshot('in time')
  const names = await small.disk.list(path.join(small.folder, 'vault', 'snapshots'))
  const unfinished = names.filter((name) => !name.endsWith('.snapshot'))
  await run.vault.close()
  return [...unfinished.map((name) => `${name} was left`), ...(await afterRoomWasMade(clerk, small))]
}

type Writer = (file: string, bytes: Buffer, disk: Disk) => Promise<boolean>

const atomically: Writer = async (file, bytes, disk) =>
  (await writeAtomically(file, bytes, disk)).kind === 'written'

async function whileExporting(scene: Scene, left: number, write: Writer = atomically): Promise<Verdict> {
  const small = await smallDisk(scene, SIZE)
  await small.disk.makeFolder(small.folder)
  const file = path.join(small.folder, 'notes.docx')
  const [old, young] = [Buffer.alloc(100 * KILOBYTE, 'old '), Buffer.alloc(200 * KILOBYTE, 'new ')]
  await atomically(file, old, small.disk)
  await small.leave(left)
  const isWritten = await write(file, young, small.disk)
  const found = Buffer.from(await small.disk.read(file))
  const others = (await small.disk.list(small.folder)).filter((name) => name !== 'notes.docx')
  await small.makeRoom()
  const isWrittenLater = await atomically(file, young, small.disk)
  return [
    ...(found.equals(isWritten ? young : old)
      ? []
      : [`the file has ${found.byteLength} bytes, neither old nor new`]),
    ...others.map((name) => `${name} was left beside it`),
    ...(isWrittenLater ? [] : ['it could not be written when there was room again']),
  ]
}

async function overThreeStarts(scene: Scene, left: number): Promise<Verdict> {
  const small = await smallDisk(scene, SIZE)
  const clerk = newClerk(WEIGHT)
  const first = await begun(clerk, small, small.disk)
  await give(first, 20)
  await first.vault.close()
  await small.leave(left)
  for (const _ of [1, 2, 3]) {
    const run = await begun(clerk, small, small.disk)
    await give(run, 30)
    await run.vault.close()
  }
  return afterRoomWasMade(clerk, small)
}

/** Any number of bytes is left, again and again, with starts and copies in between; then the power fails. */
async function withAnySpace(chance: Chance): Promise<Verdict> {
  const clerk = newClerk(KILOBYTE)
  let simulated = new SimulatedDisk()
  for (let start = 1; start <= 5; start += 1) {
    const run = await beginRun(clerk, simulated.disk, path.join(PROFILE, 'vault'), chance)
    if (run === null) return ['the vault could not be opened']
    simulated.free(chance.below(chance.oneIn(3) ? 2000 : 60 * KILOBYTE))
    await give(run, 10 + chance.below(20))
    if (chance.oneIn(2)) simulated.free(MEGABYTE)
    await (chance.oneIn(2) ? run.vault.takeSnapshot('in time') : give(run, 5))
    if (chance.oneIn(2)) await run.vault.close()
    simulated = chance.oneIn(2) ? simulated.afterKill() : simulated.afterPowerCut(chance)
    const lost = await lossAfterRestart(
      clerk.history,
      simulated.afterKill().disk,
      path.join(PROFILE, 'vault'),
    )
    if (lost.length > 0) return lost.map((loss) => `after ${start} starts, ${loss}`)
  }
  return []
}

type Doing = (scene: Scene, left: number) => Promise<Verdict>

function atEachLeft(what: string, doing: Doing): readonly PlainCase[] {
  return LEFT.map((left) => ({
    kind: 'plain',
    name: `${left} KB are left ${what}`,
    run: (scene) => doing(scene, left * KILOBYTE),
  }))
}

const inItsPlace: Writer = async (name, bytes, disk) => {
  await disk.remove(name)
  const file = await disk.create(name, 0o600)
  const taken = await file.write(bytes, 0).catch(() => 0)
  await file.close()
  return taken > 0
}

/** C: the disk is full, or nearly. */
export const FULL_DISK: FaultGroup = {
  letter: 'C',
  what: 'the disk is full',
  cases: [
    ...atEachLeft('while notes are typed', whileTyping),
    ...atEachLeft('while a copy of everything is made', whileCopying),
    ...atEachLeft('while a file is exported', whileExporting),
    ...atEachLeft('over three starts with typing', overThreeStarts),
    { kind: 'plain', name: 'nothing is left but the reserve', run: whileTypingWithReserve },
    {
      kind: 'random',
      name: 'any number of bytes is left over five starts, kills and power cuts',
      seeds: { full: 12, quick: 2 },
      run: (_scene, chance) => withAnySpace(chance),
    },
  ],
  controls: [
    {
      kind: 'plain',
      name: 'a file is written in its place, and a part is taken for all of it',
      run: (scene) => whileExporting(scene, 64 * KILOBYTE, inItsPlace),
    },
  ],
}
