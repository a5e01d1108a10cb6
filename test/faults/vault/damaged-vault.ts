import path from 'node:path'
import { realDisk } from '../../../electron/files/disk.ts'
import { chanceFrom } from '../../kills/chance.ts'
import type { FaultGroup, PlainCase, Verdict } from '../fault-case.ts'
import type { Scene } from '../scene.ts'
import { lossAfterRestart, restart } from './restart.ts'
import { beginRun, type Clerk, newClerk } from './vault-clerk.ts'
import { JOURNAL_DAMAGES, VAULT_DAMAGES, type VaultDamage } from './vault-damage.ts'

const RUNS = 5
const CHANGES = 8
const chance = chanceFrom(3)

/** Five runs on real files, of which the first ones ended as they should, with a copy of everything. */
async function filledVault(clerk: Clerk, vault: string, endedWell: number): Promise<void> {
  for (let number = 1; number <= RUNS; number += 1) {
    const run = await beginRun(clerk, realDisk, vault, chance)
    for (let count = 0; count < CHANGES; count += 1) await run?.change()
    if (number <= endedWell) await run?.vault.close()
  }
}

/**
 * What a vault lacks after damage. Where the rest of it cannot make that good, the next run must find so,
 * and give it everything again.
 */
async function afterDamage(
  scene: Scene,
  { isMadeGood, make }: VaultDamage,
  endedWell: number,
): Promise<Verdict> {
  const vault = path.join(await scene.folder(), 'vault')
  const clerk = newClerk()
  await filledVault(clerk, vault, endedWell)
  await make(vault)
  const atOnce = isMadeGood ? await lossAfterRestart(clerk.history, realDisk, vault) : []
  const run = await beginRun(clerk, realDisk, vault, chance)
  if (run === null) return ['the vault could not be opened']
  await run.change()
  const lost = await lossAfterRestart(clerk.history, realDisk, vault)
  await run.vault.close()
  const lostAtLast = await lossAfterRestart(clerk.history, realDisk, vault)
  return [...atOnce, ...lost.map((loss) => `in the next run, ${loss}`), ...lostAtLast]
}

/** What is missing where nobody compares the journal with the records. */
async function believingTheJournal(scene: Scene, { make }: VaultDamage, endedWell: number): Promise<Verdict> {
  const vault = path.join(await scene.folder(), 'vault')
  const clerk = newClerk()
  await filledVault(clerk, vault, endedWell)
  await make(vault)
  const found = await restart(realDisk, vault)
  return found.kind === 'opened' ? clerk.history.lossIn(found.words) : []
}

const ALL_BUT_THE_LAST = RUNS - 1
const NONE = 0

function asCase(damage: VaultDamage, endedWell: number): PlainCase {
  return { kind: 'plain', name: damage.name, run: (scene) => afterDamage(scene, damage, endedWell) }
}

/** What the vault cannot make good by itself is a control of the comparison that finds it. */
function asControl(damage: VaultDamage, endedWell: number): PlainCase {
  const name = `${damage.name}, and the journal is believed`
  return { kind: 'plain', name, run: (scene) => believingTheJournal(scene, damage, endedWell) }
}

const isControl = ({ name }: VaultDamage) =>
  /^the last file .* deleted|flipped in the middle|^everything/.test(name)

/** D: files of the vault are damaged. The damage of the window's own store is a part by itself. */
export const DAMAGED_VAULT: FaultGroup = {
  letter: 'D',
  what: 'files of the vault are damaged',
  cases: [
    ...VAULT_DAMAGES.map((damage) => asCase(damage, ALL_BUT_THE_LAST)),
    ...JOURNAL_DAMAGES.map((damage) => asCase(damage, NONE)),
  ],
  controls: [
    ...VAULT_DAMAGES.filter(isControl).map((damage) => asControl(damage, ALL_BUT_THE_LAST)),
    ...JOURNAL_DAMAGES.filter(isControl).map((damage) => asControl(damage, NONE)),
  ],
}
