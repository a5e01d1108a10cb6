import { snapshotOfCopy } from '../../shared/domain/copies/snapshot-of-copy.ts'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { Bridge } from '../../shared/ipc/contract.ts'
import type {
  CopiedRecord,
  CopyCheck,
  CopyDifference,
  ListedCopy,
  ListedMeeting,
} from '../../shared/ipc/copy-channels.ts'
import type { MeetingId } from '../../shared/records/ids.ts'

/** Why a copy cannot be looked into; each has a sentence of its own. */
export type CopyTrouble = 'damaged' | 'newer' | 'gone' | 'failed' | 'unknown form'

export type Unusable = { readonly kind: 'unusable'; readonly trouble: CopyTrouble }

/** The safety copies, the newest first; null where their folder cannot be read. */
export async function listCopies(bridge: Bridge): Promise<readonly ListedCopy[] | null> {
  const reply = await bridge.request('copies:list', {})
  return reply.kind === 'copies' ? reply.copies : null
}

/** What a copy holds, once every byte of it was read. */
export async function checkCopy(bridge: Bridge, copy: number): Promise<CopyCheck> {
  const reply = await bridge.request('copies:check', { copy })
  return reply.kind === 'refused' ? { kind: 'failed', code: reply.reason } : reply
}

export type CopyContents = {
  readonly kind: 'contents'
  readonly meetings: readonly ListedMeeting[]
  readonly difference: CopyDifference | null
}

/** The meetings of a copy, and what restoring all of it would change. */
export async function readContents(bridge: Bridge, copy: number): Promise<CopyContents | Unusable> {
  const meetings: ListedMeeting[] = []
  let from = 0
  for (;;) {
    const reply = await bridge.request('copies:contents', { copy, from })
    if (reply.kind !== 'contents') return unusable(reply)
    meetings.push(...reply.meetings)
    if (reply.next === null) return { kind: 'contents', meetings, difference: reply.difference }
    from = reply.next
  }
}

/** One meeting of a copy, as the preview takes it. */
export async function readCopiedMeeting(
  bridge: Bridge,
  copy: number,
  meetingId: MeetingId,
): Promise<{ readonly kind: 'meeting'; readonly snapshot: MeetingSnapshot } | Unusable> {
  const records: CopiedRecord[] = []
  let from = 0
  for (;;) {
    const reply = await bridge.request('copies:read', { copy, meetingId, from })
    if (reply.kind !== 'records') return unusable(reply)
    records.push(...reply.records)
    if (reply.next === null) {
      const snapshot = snapshotOfCopy(records, meetingId, reply.nextMinuteNumber)
      return snapshot === null ? unusable({ kind: 'unknown form' }) : { kind: 'meeting', snapshot }
    }
    from = reply.next
  }
}

const TOLD_APART = ['damaged', 'newer', 'gone', 'unknown form'] as const

/** A call that was refused is as good as a copy that cannot be read. */
export function unusable({ kind }: { readonly kind: string }): Unusable {
  const trouble = TOLD_APART.find((it) => it === kind) ?? 'failed'
  return { kind: 'unusable', trouble }
}
