import type { OpenedVault } from '../../shared/ipc/contract.ts'
import { CONTENT_VERSION } from '../../shared/records/migrations/migrate.ts'
import { type Counts, contentOf, type FoundStore, type JournalMark } from './journal-mark.ts'
import { isSame } from './same.ts'
import { partsIn } from './whole-journal.ts'

/** What had to be done at a start, for the one sentence that tells of it. */
export type Recovery =
  | 'words put back'
  | 'records made again'
  | 'records made again in part'
  | 'journal made again'

/**
 * Whether a store is to be gone on with, or another one made from the journal in its place: because it is
 * empty, belongs to another journal, is of an earlier version than that, or has not the records that it says it has.
 */
export function isTrusted({ mark, counts }: FoundStore, vault: OpenedVault): boolean {
  if (!vault.isWhole) return vault.lastSequence === 0 || !isEmpty(counts)
  if (mark === undefined || mark.journal !== vault.journal || contentOf(mark) < vault.content) return false
  return isWholeByItself({ mark, counts }) && !isSetBack(mark, counts, vault)
}

/**
 * Whether the journal has gone on after it was made whole from a store that says it still has to be: damage has set
 * that back to a moment at which its counts were right.
 */
function isSetBack(mark: JournalMark, counts: Counts, vault: OpenedVault): boolean {
  if (mark.sequence > 0 || vault.isDamaged || vault.content < contentOf(mark)) return false
  return vault.lastSequence > mark.confirmed + partsIn(counts)
}

/** Whether a store has, by its own account, all that it should; an empty one without an account may have lost it. */
export function isWholeByItself({ mark, counts }: FoundStore): boolean {
  if (mark === undefined) return !isEmpty(counts)
  return mark.counts === null || isSame(withLaterTables(mark.counts, counts), counts)
}

/** Whether the journal holds changes that the store has not taken. */
export function isBehind(mark: JournalMark | undefined, vault: OpenedVault): boolean {
  return vault.isWhole && mark !== undefined && mark.sequence > 0 && mark.sequence < vault.lastSequence
}

/** Whether the journal lacks what the store has in the form of this version, and more than the last changes. */
export function isJournalLacking(mark: JournalMark | undefined, vault: OpenedVault): boolean {
  if (!vault.isWhole || vault.isDamaged || mark?.sequence === 0) return true
  if (vault.content < CONTENT_VERSION) return true
  return mark !== undefined && mark.confirmed > vault.lastSequence
}

/** Whether there was a journal that the store knew, so that its loss is worth a sentence. */
export function isJournalLost(mark: JournalMark | undefined): boolean {
  return mark !== undefined && mark.sequence > 0
}

/** An earlier Minutebook counted nothing in tables that it did not have. */
function withLaterTables(counted: Partial<Counts>, now: Counts): object {
  const later = Object.keys(now).filter((table) => !(table in counted))
  return { ...counted, ...Object.fromEntries(later.map((table) => [table, 0])) }
}

/** Whether the records of a store are of the form that this version writes; one without any is of each. */
export function isUpToDate({ mark, counts }: FoundStore): boolean {
  return contentOf(mark) === CONTENT_VERSION || isEmpty(counts)
}

/** Whether a later Minutebook wrote a store, in a form that this one does not know. */
export function isOfLaterContent(mark: JournalMark | undefined): boolean {
  return contentOf(mark) > CONTENT_VERSION
}

function isEmpty(counts: Counts): boolean {
  return Object.values(counts).every((count) => count === 0)
}
