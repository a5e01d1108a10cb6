import type { Bridge, ChangeSet } from '../../shared/ipc/contract.ts'

export type JournalReply = 'kept' | 'not kept' | 'not in use'

/**
 * The second place that every change goes to: a file on the disk, written by the main process. A change
 * is saved when each place that is in use has acknowledged it.
 */
export interface ChangeJournal {
  /** The number of the last changes that it held when the window started; later ones count up from it. */
  readonly lastSequence: number
  /** Answers when the changes are on the disk for good, or cannot be. Never rejects. */
  append(set: ChangeSet): Promise<JournalReply>
}

/** There is no journal: the store alone decides what is saved. For tests. */
export function noJournal(): ChangeJournal {
  return { lastSequence: 0, append: async () => 'not in use' }
}

/** The journal on the disk; one that cannot be opened keeps nothing, and says so of each change. */
export async function openJournal(bridge: Bridge): Promise<ChangeJournal | 'newer'> {
  const reply = await bridge.request('vault:open', {})
  switch (reply.kind) {
    case 'opened':
      return { lastSequence: reply.lastSequence, append: (set) => appended(bridge, set) }
    case 'newer':
      return 'newer'
    case 'failed':
    case 'refused':
      return { lastSequence: 0, append: async () => 'not kept' }
  }
}

async function appended(bridge: Bridge, set: ChangeSet): Promise<JournalReply> {
  const reply = await bridge.request('vault:append', set).catch(() => null) // not of its form: nothing is sure
  return reply?.kind === 'kept' ? 'kept' : 'not kept'
}
