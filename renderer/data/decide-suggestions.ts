import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import type { OnConflict } from '../../shared/domain/review/accepted.ts'
import { basesOf } from '../../shared/domain/review/bases.ts'
import { type Deciding, decided } from '../../shared/domain/review/decisions.ts'
import type { MeetingId, SuggestionId } from '../../shared/records/ids.ts'
import { toldSnapshot } from '../../shared/wording/told-snapshot.ts'
import type { MinutebookDatabase } from './database.ts'
import { instantNow } from './instant-now.ts'
import type { RecordData } from './record/make-version.ts'
import { type NotDone, settledRecord } from './record/record-step.ts'

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
  | NotDone

/** Accepts or refuses suggestions, after all that was typed before: the text and the decisions in one step. */
export async function decideSuggestions(
  data: RecordData,
  { meetingId, ids, decision, onConflict = 'leave' }: Decision,
): Promise<DecidedSuggestions> {
  const settled = await settledRecord(data, meetingId)
  if (settled.kind !== 'settled') return settled
  const reviewed = await reviewedMeeting(data.database, settled.snapshot, new Set(ids))
  const at = instantNow(data)
  const { changes, made, left } = decided({ ...reviewed, ids, decision, onConflict, at, newId: data.newId })
  if (changes.length === 0) return { kind: 'decided', made, left }
  const result = await data.commit({
    label: labelOf(decision, made.length),
    changes,
    undo: { kind: 'own step' },
  })
  return result.kind === 'failed' || result.kind === 'refused' ? result : { kind: 'decided', made, left }
}

function labelOf(decision: Decision['decision'], count: number): string {
  const verb = decision === 'accepted' ? 'accept' : 'refuse'
  return count === 1 ? `${verb} a suggestion` : `${verb} ${count} suggestions`
}

type ReviewedMeeting = Pick<Deciding, 'suggestions' | 'minutes' | 'told' | 'bases'>

async function reviewedMeeting(
  database: MinutebookDatabase,
  snapshot: MeetingSnapshot,
  ids: ReadonlySet<SuggestionId>,
): Promise<ReviewedMeeting> {
  const ofMeeting = { meetingId: snapshot.meeting.id }
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
