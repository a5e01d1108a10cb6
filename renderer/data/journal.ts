import type { Bridge, ChangeSet } from '../../shared/ipc/contract.ts'
import type { JournalMark } from './journal-mark.ts'

export type JournalReply = 'kept' | 'not kept' | 'not in use'

/**
 * The second place that every change goes to: a file on the disk, written by the main process. A change
 * is saved when each place that is in use has acknowledged it.
 */
export interface ChangeJournal {
  readonly id: string
  /** The number of the last changes before this window; later ones count up from it. */
  readonly lastSequence: number
  /** The last number that it is known to hold. */
  readonly confirmed: number
  /** Whether there is none in truth, and none will be before the next start. */
  readonly isBroken?: true
  /** Answers when the changes are on the disk for good, or cannot be. Never rejects. */
  append(set: ChangeSet): Promise<JournalReply>
}

/** There is no journal: the store alone decides what is saved. For tests. */
export function noJournal(): ChangeJournal {
  return { id: 'none', lastSequence: 0, confirmed: 0, append: async () => 'not in use' }
}

type JournalPlace = Pick<ChangeJournal, 'id' | 'lastSequence' | 'confirmed'>

/** The journal on the disk. */
export function journalOnDisk(bridge: Bridge, from: JournalPlace): ChangeJournal {
  return { ...from, append: (set) => appended(bridge, set) }
}

/** A journal that could not be opened or made whole keeps nothing, and says so of each change. */
export function brokenJournal(mark: JournalMark | undefined): ChangeJournal {
  const { journal = '', sequence = 0, confirmed = 0 } = mark ?? {}
  return { id: journal, lastSequence: sequence, confirmed, isBroken: true, append: async () => 'not kept' }
}

async function appended(bridge: Bridge, set: ChangeSet): Promise<JournalReply> {
  const sent = { ...set, changes: JSON.stringify(set.changes) }
  const reply = await bridge.request('vault:append', sent).catch(() => null) // not of its form: nothing is sure
  return reply?.kind === 'kept' ? 'kept' : 'not kept'
}
