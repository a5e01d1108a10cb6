import type { ReplyOf, RequestOf } from '../../../shared/ipc/contract.ts'
import type { TakenCopy } from '../../../shared/ipc/copy-channels.ts'
import type { Change } from '../../../shared/records/change.ts'
import { UNUSED_NUMBERS } from './restoring.ts'

export type Replaced =
  | {
      readonly kind: 'replaced'
      /** The copy of what was there before; null where there was nothing. */
      readonly before: number | null
    }
  | { readonly kind: 'failed'; readonly code: string }

export type ReplacingParts = {
  readonly takeSnapshot: (reason: 'before import') => Promise<TakenCopy>
  /** The last number that the journal holds. */
  readonly lastSequence: () => Promise<number>
  readonly append: (request: RequestOf<'vault:append'>) => Promise<ReplyOf<'vault:append'>>
}

/**
 * Puts other records in the place of all there are. They are one entry of the journal: it is there whole or
 * not at all, and the next start makes a store of a new name from it. Nothing is done without a copy before.
 */
export async function replaceEverything(
  { takeSnapshot, lastSequence, append }: ReplacingParts,
  records: readonly Change[],
): Promise<Replaced> {
  const before = await takeSnapshot('before import')
  if (before.kind === 'failed') return before
  const sequence = (await lastSequence()) + UNUSED_NUMBERS
  const appended = await append({ sequence, changes: records, whole: { part: 1, of: 1 } })
  if (appended.kind === 'kept') {
    return { kind: 'replaced', before: before.kind === 'taken' ? before.copy : null }
  }
  return { kind: 'failed', code: appended.kind === 'failed' ? appended.code : appended.kind }
}
