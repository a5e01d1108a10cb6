import type { CopiedRecords } from '../../../shared/domain/copies/copied-record.ts'
import { restoredChanges } from '../../../shared/domain/copies/restored-changes.ts'
import type { ReplyOf, RequestOf } from '../../../shared/ipc/contract.ts'
import type { RestoreScope, TakenCopy } from '../../../shared/ipc/copy-channels.ts'
import type { Change, StoredChange } from '../../../shared/records/change.ts'
import type { Copies } from './copies.ts'
import type { UnusableCopy } from './open-copy.ts'
import { partOfList } from './part-of-list.ts'

/** Goes back to what a copy holds (reliability 3.9). */
export interface Restoring {
  /** What the window is to do, as one step of its own, that it can undo. */
  changes(request: RequestOf<'copies:changes'>): Promise<ReplyOf<'copies:changes'>>
  /** Restores into the journal alone, in one frame: what is killed half-way has changed nothing. */
  restore(request: RequestOf<'copies:restore'>): Promise<ReplyOf<'copies:restore'>>
  /** What was restored that way, once. */
  restored(): ReplyOf<'copies:restored'>
}

export type RestoringParts = {
  readonly copies: Pick<Copies, 'open' | 'now'>
  readonly takeSnapshot: (reason: 'before restore') => Promise<TakenCopy>
  /** The last number that the journal holds. */
  readonly lastSequence: () => Promise<number>
  readonly append: (request: RequestOf<'vault:append'>) => Promise<ReplyOf<'vault:append'>>
}

/** A step of the window holds so many characters at most: half of what may come over the wire. */
const LARGEST_STEP = 16_000_000

/** More numbers than a window can have used up without success: its store then sees that it is behind. */
export const UNUSED_NUMBERS = 1000

type Prepared = { readonly kind: 'prepared'; readonly at: number; readonly changes: readonly StoredChange[] }

export function createRestoring({ copies, takeSnapshot, lastSequence, append }: RestoringParts): Restoring {
  let untold: ReplyOf<'copies:restored'> = { kind: 'nothing' }
  let prepared: Prepared | null = null

  async function prepare(copy: number, scope: RestoreScope): Promise<Prepared | UnusableCopy> {
    const opened = await copies.open(copy)
    if (opened.kind !== 'open') return opened
    const now: CopiedRecords | null = await copies.now()
    if (now === null) return { kind: 'failed', code: 'journal-not-read' }
    return { kind: 'prepared', at: opened.name.at, changes: restoredChanges(now, opened.records, scope) }
  }

  return {
    async changes({ copy, scope, from }) {
      const made = from > 0 && prepared !== null ? prepared : await prepare(copy, scope)
      if (made.kind !== 'prepared') return made
      prepared = made
      if (sizeOf(made.changes) > LARGEST_STEP) return { kind: 'too much' }
      const { part, next } = partOfList(made.changes, from, sizeOfOne)
      return { kind: 'changes', changes: part, next }
    },
    async restore({ copy, scope }) {
      const before = await takeSnapshot('before restore')
      if (before.kind === 'failed') return before
      const made = await prepare(copy, scope)
      if (made.kind !== 'prepared') return made
      const appended = await append({
        sequence: (await lastSequence()) + UNUSED_NUMBERS,
        changes: made.changes as readonly Change[], // safe: of the form of this version since the copy was opened
        whole: null,
      })
      if (appended.kind !== 'kept')
        return { kind: 'failed', code: appended.kind === 'failed' ? appended.code : appended.kind }
      const way = before.kind === 'taken' ? before.copy : null
      untold = { kind: 'restored', at: made.at, before: way, scope }
      return { kind: 'restored', before: way }
    },
    restored() {
      const told = untold
      untold = { kind: 'nothing' }
      return told
    },
  }
}

function sizeOf(changes: readonly StoredChange[]): number {
  return changes.reduce((sum, change) => sum + sizeOfOne(change), 0)
}

function sizeOfOne(change: StoredChange): number {
  return change.kind === 'put' ? JSON.stringify(change.record).length : change.id.length
}
