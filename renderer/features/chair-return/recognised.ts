import { z } from 'zod'
import { isLocked } from '../../../shared/domain/record/record-states.ts'
import type { Committee } from '../../../shared/records/committee.ts'
import { idSchemas, type MeetingId } from '../../../shared/records/ids.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import type { Review } from '../../../shared/records/review.ts'
import { sha256, type Version } from '../../../shared/records/version.ts'
import type { ReturnFacts } from '../../data/return-facts-query.ts'
import type { ReturnedFile } from '../../word/review/returned-file.ts'

/** Why a file is not brought in; each has a sentence of its own. */
export type ReturnTrouble =
  | { readonly kind: 'foreign' | 'tampered' | 'unknown meeting' | 'deleted meeting' | 'unknown version' }
  | { readonly kind: 'another meeting'; readonly meeting: Meeting; readonly committee: Committee | null }
  | { readonly kind: 'newer version' | 'older version'; readonly number: number; readonly last: number }
  | { readonly kind: 'returned already' | 'taken back'; readonly number: number; readonly at: number }
  | { readonly kind: 'sent another way'; readonly number: number; readonly way: Review['way'] }
  | { readonly kind: 'no longer with the chair'; readonly state: Meeting['state'] }

/** What a file is an answer to. */
export type Asked = {
  readonly meeting: Meeting
  readonly committee: Committee | null
  readonly version: Version
  readonly review: Review
}

export type Recognition =
  | ({ readonly kind: 'recognised' } & Asked)
  | { readonly kind: 'not taken'; readonly trouble: ReturnTrouble }

/**
 * Finds out what a file is an answer to, from what it says of itself and what is known here.
 * @param current the meeting on the screen, if any: the answer to another one is not mixed up with it
 */
export function recognised(
  mark: ReturnedFile['mark'],
  facts: ReturnFacts,
  current: MeetingId | null,
): Recognition {
  const said = markSchema.safeParse(mark)
  if (!said.success) return notTaken(isUnmarked(mark) ? 'foreign' : 'tampered')
  const { meeting, committee, versions } = facts
  if (meeting === null) return notTaken(facts.isDeleted ? 'deleted meeting' : 'unknown meeting')
  if (current !== null && current !== meeting.id)
    return refused({ kind: 'another meeting', meeting, committee })
  const version = versions.find(({ id }) => id === said.data.versionId)
  if (version === undefined) return unknownVersion(said.data.number, versions)
  if (version.number !== said.data.number || version.hash !== said.data.hash) return notTaken('tampered')
  return reviewed(version, meeting, facts)
}

/** A file of which nobody ever said what it is. */
export function isUnmarked(mark: ReturnedFile['mark']): boolean {
  return Object.values(mark).every((value) => value === '')
}

/** The version that is with the chair in Word now; undefined where none is. */
export function askedNow(facts: ReturnFacts): Asked | undefined {
  const { meeting, versions } = facts
  const last = facts.reviews.at(-1)
  const version = versions.find(({ id }) => id === last?.versionId)
  if (meeting === null || version === undefined) return undefined
  const found = reviewed(version, meeting, facts)
  return found.kind === 'recognised' ? found : undefined
}

const markSchema = z.object({
  meetingId: idSchemas.meeting,
  versionId: idSchemas.version,
  number: z
    .string()
    .regex(/^\d{1,6}$/)
    .transform(Number),
  hash: sha256,
})

/** A version that is not known here: a later one than any that is, or one of another computer. */
function unknownVersion(number: number, versions: readonly Version[]): Recognition {
  const last = versions.at(-1)?.number ?? 0
  return number > last ? refused({ kind: 'newer version', number, last }) : notTaken('unknown version')
}

function reviewed(
  version: Version,
  meeting: Meeting,
  { committee, versions, reviews }: ReturnFacts,
): Recognition {
  const { number } = version
  const last = lastSent(versions, reviews)
  if (last > number) return refused({ kind: 'older version', number, last })
  const readings = reviews.filter(({ versionId }) => versionId === version.id)
  const review = readings.findLast(({ way }) => way === 'Word file')
  if (review === undefined) {
    const way = readings.at(-1)?.way
    return way === undefined ? notTaken('tampered') : refused({ kind: 'sent another way', number, way })
  }
  const { state } = review
  // A Word file says no verdict: a review that ended as approved did so with the clerk's record of the approval.
  const isBroughtIn = state.is === 'returned' && state.verdict !== 'approved'
  if (isBroughtIn) return refused({ kind: 'returned already', number, at: state.at })
  if (isLocked(meeting.state)) return refused({ kind: 'no longer with the chair', state: meeting.state })
  if (state.is === 'withdrawn') return refused({ kind: 'taken back', number, at: state.at })
  if (meeting.state !== 'with the chair')
    return refused({ kind: 'no longer with the chair', state: meeting.state })
  return { kind: 'recognised', meeting, committee, version, review }
}

function lastSent(versions: readonly Version[], reviews: readonly Review[]): number {
  const sent = new Set(reviews.map(({ versionId }) => versionId))
  return Math.max(0, ...versions.filter(({ id }) => sent.has(id)).map(({ number }) => number))
}

function notTaken(
  kind: 'foreign' | 'tampered' | 'unknown meeting' | 'deleted meeting' | 'unknown version',
): Recognition {
  return refused({ kind })
}

function refused(trouble: ReturnTrouble): Recognition {
  return { kind: 'not taken', trouble }
}
