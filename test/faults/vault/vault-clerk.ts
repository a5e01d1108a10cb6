import type { Disk } from '../../../electron/files/disk.ts'
import { createVault, type Vault } from '../../../electron/vault/vault.ts'
import type { JournalMark } from '../../../renderer/data/journal-mark.ts'
import { isJournalLacking } from '../../../renderer/data/recovery.ts'
import { type Change, put, remove } from '../../../shared/records/change.ts'
import type { PersonId } from '../../../shared/records/ids.ts'
import type { Chance } from '../../kills/chance.ts'
import { person } from '../../support/meetings.ts'
import { ChangeHistory, type Words } from './change-history.ts'

/** What a clerk works with: who it is about, and all that was given and acknowledged so far. */
export type Clerk = {
  readonly history: ChangeHistory
  /** So many bytes go into each record beside its words. */
  readonly weight: number
  words: number
  sequence: number
  /** The last number that a vault was known to hold. */
  confirmed: number
}

const SOMEBODY = person('DI J Ross')
const IDS = Array.from({ length: 9 }, (_, at) => `per-${at + 1}`)

export function newClerk(weight = 0): Clerk {
  return { history: new ChangeHistory(), weight, words: 0, sequence: 0, confirmed: 0 }
}

/** A run of the application on a vault, as far as the vault can tell. */
export interface Run {
  readonly vault: Vault
  /** Whether the vault holds everything by itself. */
  readonly isWhole: boolean
  /** Gives the vault another change, of as many records as chance says; answers whether it was kept. */
  change(): Promise<boolean>
}

/**
 * Opens a vault, and makes it whole where the window would: out of all that stands in its own records.
 * Gives null where it cannot be opened.
 */
export async function beginRun(
  clerk: Clerk,
  disk: Disk,
  folder: string,
  chance: Chance,
  now: () => number = Date.now,
): Promise<Run | null> {
  const vault = createVault(disk, folder, now)
  const opened = await vault.open()
  if (opened.kind !== 'opened') return null
  const isLacking = isJournalLacking(markOf(clerk, opened.journal), opened)
  clerk.sequence = Math.max(clerk.sequence, opened.lastSequence)
  let owed = new Map<string, Change>()
  const give = async (changes: readonly Change[], whole: { part: number; of: number } | null) => {
    clerk.sequence += 1
    const { sequence } = clerk
    const acknowledge = clerk.history.attempt(changes)
    const { kind } = await vault.append({ sequence, changes, whole })
    if (kind !== 'kept') return false
    acknowledge()
    clerk.confirmed = Math.max(clerk.confirmed, sequence)
    return true
  }
  const isMade = !isLacking || (await give(everything(clerk), { part: 1, of: 1 }))
  return {
    vault,
    isWhole: isMade,
    // what was not kept goes out with the next changes, as the window does it
    async change() {
      const fresh = changesOf(clerk, chance).map((change) => [idOf(change), change] as const)
      const due = new Map([...owed, ...fresh])
      owed = due
      const isKept = await give([...due.values()], null)
      if (isKept && owed === due) owed = new Map()
      return isKept
    },
  }
}

/** What the window's own store says of the journal; nothing at the first start. */
function markOf({ sequence, confirmed }: Clerk, journal: string): JournalMark | undefined {
  if (sequence === 0) return undefined
  return { id: 'journal', journal, sequence, confirmed, unconfirmed: [], counts: null }
}

function everything(clerk: Clerk): readonly Change[] {
  return [...clerk.history.given()].map(([id, words]) => changeOf(clerk, id, words))
}

function changesOf(clerk: Clerk, chance: Chance): readonly Change[] {
  const count = 1 + chance.below(3)
  return Array.from({ length: count }, () => {
    clerk.words += 1
    return changeOf(clerk, chance.from(IDS), chance.oneIn(8) ? undefined : `word ${clerk.words}`)
  })
}

function changeOf({ weight }: Clerk, text: string, words: Words): Change {
  const id = text as PersonId // safe: the vault does not look at ids
  if (words === undefined) return remove('people', id)
  return put('people', { ...SOMEBODY, id, surname: words, role: 'x'.repeat(weight) })
}

function idOf(change: Change): string {
  return change.kind === 'delete' ? change.id : change.record.id
}
