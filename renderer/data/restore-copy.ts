import { isLocked } from '../../shared/domain/record/record-states.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'
import type { RestoreScope } from '../../shared/ipc/copy-channels.ts'
import { type Change, put, type StoredChange } from '../../shared/records/change.ts'
import { recordAsToday } from '../../shared/records/record-as-today.ts'
import { isAllSaved } from './all-saved.ts'
import { type CopyTrouble, type Unusable, unusable } from './copy-access.ts'
import type { Data } from './open-data.ts'
import { takeCopy } from './take-copy.ts'
import { wasKept } from './was-kept.ts'

/** What became of a restore; where it was not done, nothing at all was changed. */
export type Restored =
  /** As one step, which can be undone. */
  | { readonly kind: 'restored' }
  /** In the journal; the window must start again to show it. */
  | { readonly kind: 'start again' }
  | { readonly kind: 'nothing to do' }
  | { readonly kind: 'not restored'; readonly why: WhyNotRestored }

export type WhyNotRestored = CopyTrouble | 'not all is saved' | 'no copy of now' | 'not written' | 'locked'

export type Restore = {
  readonly copy: number
  readonly scope: RestoreScope
  /** What was done, in words that go on from "Undo …". */
  readonly label: string
}

type RestoringData = Pick<Data, 'bridge' | 'saveQueue' | 'commit' | 'database'>

/** Goes back to what a copy holds, after a copy of what there is now (reliability 3.9). */
export async function restoreCopy(data: RestoringData, restore: Restore): Promise<Restored> {
  const { bridge, commit } = data
  if (!(await isAllSaved(data))) return notRestored('not all is saved')
  if (await isOfLocked(data, restore.scope)) return notRestored('locked')
  if ((await takeCopy(bridge, 'before restore')).kind === 'failed') return notRestored('no copy of now')
  const asked = await changesOf(bridge, restore)
  if (asked.kind === 'too much') return restoreWithoutStore(bridge, restore)
  if (asked.kind === 'unusable') return notRestored(asked.trouble)
  const changes = asked.changes.map(changeAsToday)
  if (!changes.every((change) => change !== null)) return notRestored('unknown form')
  if (changes.length === 0) return { kind: 'nothing to do' }
  const step = { label: restore.label, changes, undo: { kind: 'own step' }, reason: RESTORED } as const
  const result = await commit(step)
  if (wasKept(result)) return { kind: 'restored' }
  return notRestored(result.kind === 'refused' ? 'locked' : 'not written')
}

/** Why a record goes back, for its history. */
const RESTORED = 'Restored from a safety copy'

/** Whether it is about one meeting whose record nothing changes any more. */
async function isOfLocked({ database }: Pick<Data, 'database'>, scope: RestoreScope): Promise<boolean> {
  if (scope.kind !== 'meeting') return false
  const meeting = await database.meetings.where({ id: scope.meetingId }).first()
  return meeting !== undefined && isLocked(meeting.state)
}

/** The same where there is no store that could be opened: in the journal, which the next start follows. */
export async function restoreWithoutStore(
  bridge: Bridge,
  { copy, scope }: Pick<Restore, 'copy' | 'scope'>,
): Promise<Restored> {
  const reply = await bridge.request('copies:restore', { copy, scope })
  if (reply.kind === 'restored') return { kind: 'start again' }
  return notRestored(reply.kind === 'failed' ? 'not written' : unusable(reply).trouble)
}

function notRestored(why: WhyNotRestored): Restored {
  return { kind: 'not restored', why }
}

type Asked =
  | { readonly kind: 'changes'; readonly changes: readonly StoredChange[] }
  | { readonly kind: 'too much' }
  | Unusable

async function changesOf(bridge: Bridge, { copy, scope }: Restore): Promise<Asked> {
  const changes: StoredChange[] = []
  let from = 0
  for (;;) {
    const reply = await bridge.request('copies:changes', { copy, scope, from })
    if (reply.kind === 'too much') return reply
    if (reply.kind !== 'changes') return unusable(reply)
    changes.push(...reply.changes)
    if (reply.next === null) return { kind: 'changes', changes }
    from = reply.next
  }
}

function changeAsToday(change: StoredChange): Change | null {
  if (change.kind === 'delete') return change as Change // safe: an id that is in no table deletes nothing
  const record = recordAsToday(change.table, change.record)
  return record === null ? null : put(change.table, record)
}
