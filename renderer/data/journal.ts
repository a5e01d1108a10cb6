import type { Change } from '../../shared/records/change.ts'

export type JournalReply = 'kept' | 'not kept' | 'not in use'

/**
 * The second place that every change goes to: a file on the disk, written by the main process. A change
 * is saved when each place that is in use has acknowledged it.
 */
export interface ChangeJournal {
  /** Answers when the changes are on the disk for good, or cannot be. Never rejects. */
  append(changes: readonly Change[]): Promise<JournalReply>
}

/** There is no journal: the store alone decides what is saved. */
export function noJournal(): ChangeJournal {
  return { append: async () => 'not in use' }
}
