import { isBack } from '../../../shared/domain/record/record-states.ts'
import { type Change, put } from '../../../shared/records/change.ts'
import type { NewId } from '../../../shared/records/ids.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import type { MinutebookDatabase } from '../database.ts'
import type { Effect } from '../effect.ts'
import { instantNow } from '../instant-now.ts'
import type { Step } from '../step.ts'

type Parts = { readonly database: MinutebookDatabase; readonly newId: NewId; readonly now: () => number }

/** The entries of the history that a step owes for what it did to the states of meetings, and does not bring itself. */
export type StateHistory = (step: Step, effects: readonly Effect[]) => Promise<readonly Change[]>

/**
 * Enters every change of a meeting's state in its history, whatever made it: a button, an item taken, an undo, a
 * copy that was restored.
 */
export function stateHistory(parts: Parts): StateHistory {
  return async (step, effects) => {
    const moved = effects.flatMap((effect) => stateChange(effect) ?? [])
    const told = new Set(effects.flatMap(meetingToldOf))
    const untold = moved.filter(({ meeting }) => !told.has(meeting.id))
    return await Promise.all(
      untold.map(async ({ meeting, from }) =>
        put('meetingEvents', {
          id: parts.newId('meetingEvent'),
          meetingId: meeting.id,
          at: instantNow(parts),
          by: await clerkOf(parts.database, meeting),
          happening: { kind: 'state', from, to: meeting.state, reason: reasonOf(step, from, meeting) },
        }),
      ),
    )
  }
}

function stateChange(effect: Effect): { readonly meeting: Meeting; readonly from: Meeting['state'] } | null {
  if (effect.table !== 'meetings' || effect.kind !== 'edited') return null
  if (!('state' in effect.before) || effect.before.state === undefined) return null
  const meeting = effect.record as Meeting // safe: the effect is of that table
  const from = effect.before.state as Meeting['state'] // safe: for the same reason
  return { meeting, from }
}

function reasonOf({ reason = '' }: Step, from: Meeting['state'], { state }: Meeting): string {
  return isBack(from, state) ? reason : ''
}

function meetingToldOf(effect: Effect): readonly string[] {
  return effect.table === 'meetingEvents' && effect.kind === 'created' && 'happening' in effect.record
    ? [effect.record.meetingId]
    : []
}

/** The clerk whom the committee's papers name; a store that cannot be read names nobody. */
async function clerkOf({ committees }: MinutebookDatabase, { committeeId }: Meeting): Promise<string> {
  return await committees.get(committeeId).then(
    (committee) => committee?.contact.name ?? '',
    () => '',
  )
}
