import { Dexie } from 'dexie'
import { highestOf } from '../../shared/domain/numbers/issued-numbers.ts'
import { nextMinuteNumber } from '../../shared/domain/numbers/minute-ledger.ts'
import type { MeetingId } from '../../shared/records/ids.ts'
import type { Meeting } from '../../shared/records/meeting.ts'
import type { MinutebookDatabase } from './database.ts'
import { runsOf } from './runs-of-ids.ts'

/**
 * The number that a meeting's first minute takes when it runs on: the one after the highest that was issued
 * . Numbers that are frozen have their first one set, so that the last such meeting is found. It is counted from indexes
 * alone, without reading what is between, so that it costs the same after a thousand meetings.
 */
export async function runningMinuteNumber(database: MinutebookDatabase, meeting: Meeting): Promise<number> {
  const numbered = await lastNumberedByHand(database, meeting)
  const since = await meetingsSince(database, numbered, meeting)
  const frozen = numbered?.frozenNumbers ?? null
  if (frozen === null)
    return nextMinuteNumber(numbered?.firstMinuteNumber ?? null, await minutedIn(database, since))
  const after = (highestOf(frozen) ?? (numbered?.firstMinuteNumber ?? 1) - 1) + 1
  return nextMinuteNumber(after, await minutedIn(database, since.slice(1)))
}

/** The nearest earlier meeting, by date and then by id, whose first number was set by hand. */
function lastNumberedByHand(
  { meetings }: MinutebookDatabase,
  { committeeId, date, id }: Meeting,
): Promise<Meeting | undefined> {
  return meetings
    .where('[committeeId+date+id+firstMinuteNumber]')
    .between([committeeId, Dexie.minKey], [committeeId, date, id])
    .last()
}

/** The committee's meetings from one, or from its very first, up to another that is left out. */
async function meetingsSince(
  { meetings }: MinutebookDatabase,
  from: Meeting | undefined,
  to: Meeting,
): Promise<readonly MeetingId[]> {
  const { committeeId, date, id } = to
  const ids = await meetings
    .where('[committeeId+date]')
    .between([committeeId, from?.date ?? Dexie.minKey], [committeeId, date], true, true)
    .primaryKeys()
  return ids.slice(from === undefined ? 0 : ids.indexOf(from.id), ids.indexOf(id))
}

async function minutedIn(
  { meetings, publicMinutes }: MinutebookDatabase,
  ids: readonly MeetingId[],
): Promise<number> {
  const [first, ...rest] = ids.toSorted()
  if (first === undefined) return 0
  const all = await meetings
    .where('id')
    .between(first, rest.at(-1) ?? first, true, true)
    .primaryKeys()
  const counts = await Promise.all(
    runsOf(new Set(ids), all).map((run) =>
      publicMinutes
        .where('[standing+meetingId]')
        .between(['minuted', run.first], ['minuted', run.last], true, true)
        .count(),
    ),
  )
  return counts.reduce((sum, count) => sum + count, 0)
}
