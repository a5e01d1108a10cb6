import type { OnConflict } from '../../shared/domain/review/accepted.ts'
import { basesOf } from '../../shared/domain/review/bases.ts'
import { type Deciding, decided } from '../../shared/domain/review/decisions.ts'
import type { MeetingId, SuggestionId } from '../../shared/records/ids.ts'
import { toldSnapshot } from '../../shared/wording/told-snapshot.ts'
import type { CommitResult } from './commit.ts'
import type { MinutebookDatabase } from './database.ts'
import { instantNow } from './instant-now.ts'
import { loadMeetingSnapshot } from './meeting-snapshot-query.ts'
import type { Data } from './open-data.ts'

export type Decision = {
  readonly meetingId: MeetingId
  readonly ids: readonly SuggestionId[]
  readonly decision: 'accepted' | 'refused'
  /** What becomes of conflicts; they are left where nothing is said. */
  readonly onConflict?: OnConflict
}

export type DecidedSuggestions =
  | {
      readonly kind: 'decided'
      readonly made: readonly SuggestionId[]
      readonly left: readonly SuggestionId[]
    }
  /** What was typed could not be saved, or the meeting is gone: nothing was decided. */
  | { readonly kind: 'not decided' }
  | Exclude<CommitResult, { kind: 'saved' | 'saved in part' }>

type DecidingData = Pick<Data, 'database' | 'commit' | 'saveQueue' | 'newId' | 'now'>

/** Accepts or refuses suggestions, after all that was typed before: the text and the decisions in one step. */
export async function decideSuggestions(
  data: DecidingData,
  { meetingId, ids, decision, onConflict = 'leave' }: Decision,
): Promise<DecidedSuggestions> {
  if ((await data.saveQueue.flush()) === 'not kept') return { kind: 'not decided' }
  const reviewed = await reviewedMeeting(data.database, meetingId, new Set(ids))
  if (reviewed === undefined) return { kind: 'not decided' }
  const at = instantNow(data)
  const { changes, made, left } = decided({ ...reviewed, ids, decision, onConflict, at, newId: data.newId })
  if (changes.length === 0) return { kind: 'decided', made, left }
  const result = await data.commit({
    label: labelOf(decision, made.length),
    changes,
    undo: { kind: 'own step' },
  })
  return result.kind === 'saved' || result.kind === 'saved in part' ? { kind: 'decided', made, left } : result
}

function labelOf(decision: Decision['decision'], count: number): string {
  const verb = decision === 'accepted' ? 'accept' : 'refuse'
  return count === 1 ? `${verb} a suggestion` : `${verb} ${count} suggestions`
}

type ReviewedMeeting = Pick<Deciding, 'suggestions' | 'minutes' | 'told' | 'bases'>

async function reviewedMeeting(
  database: MinutebookDatabase,
  meetingId: MeetingId,
  ids: ReadonlySet<SuggestionId>,
): Promise<ReviewedMeeting | undefined> {
  const snapshot = await loadMeetingSnapshot(database, meetingId)
  if (snapshot === undefined) return undefined
  const ofMeeting = { meetingId }
  const [suggestions, reviews, versions] = await Promise.all([
    database.suggestions.where(ofMeeting).toArray(),
    database.reviews.where(ofMeeting).toArray(),
    database.versions.where(ofMeeting).toArray(),
  ])
  const asked = new Set(suggestions.filter(({ id }) => ids.has(id)).map(({ reviewId }) => reviewId))
  const bases = reviews.flatMap(({ id, versionId }) => {
    const version = versions.find((it) => it.id === versionId)
    return version === undefined || !asked.has(id) ? [] : [[id, basesOf(version)] as const]
  })
  return {
    suggestions,
    minutes: snapshot.minutes,
    told: toldSnapshot(snapshot).minutes,
    bases: new Map(bases),
  }
}
