import type { NoteBlock, NoteBody } from '../../records/note-body.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import type { ReturnedReview, ReviewFileContent } from './review-file.ts'
import type { ReviewFileTrouble } from './trouble.ts'

/** What the version in a file says, in its form. */
export type VersionContent = {
  readonly snapshot: MeetingSnapshot
  readonly blocks: readonly { readonly id: string }[]
}

/** What in a file does not go with the rest of it; null where all of it speaks of one review of one version. */
export function inconsistencyOf(file: ReviewFileContent, content: VersionContent): ReviewFileTrouble | null {
  return (
    ofReview(file) ??
    ofMeeting(file, content) ??
    (hasTwice(recordIds(content.snapshot)) ? 'same id twice' : null) ??
    (file.kind === 'return' ? ofReturn(file, content) : null)
  )
}

function ofReview({ kind, version, review }: ReviewFileContent): ReviewFileTrouble | null {
  if (review.versionId !== version.id) return 'several versions'
  const isOnItsWay = review.state.is === (kind === 'review' ? 'open' : 'returned')
  const isPlain = review.way === 'review file' && review.received === null
  return isOnItsWay && isPlain ? null : 'not sent or returned'
}

function ofMeeting(
  { version, review }: ReviewFileContent,
  content: VersionContent,
): ReviewFileTrouble | null {
  const { meeting, committee, sections, items, minutes } = content.snapshot
  const meetingIds = [version, review, ...sections, ...items, ...minutes].map((it) => it.meetingId)
  const isOne = meetingIds.every((id) => id === meeting.id) && meeting.committeeId === committee.id
  return isOne ? null : 'several meetings'
}

function ofReturn(file: ReturnedReview, { snapshot, blocks }: VersionContent): ReviewFileTrouble | null {
  const { review, edits, comments } = file
  const own = [...edits, ...comments]
  if (own.some(({ meetingId }) => meetingId !== review.meetingId)) return 'several meetings'
  if (own.some(({ reviewId }) => reviewId !== review.id)) return 'several versions'
  const minutes = new Set<string>(snapshot.minutes.map(({ id }) => id))
  if (edits.some(({ minuteId }) => !minutes.has(minuteId))) return 'words of no minute'
  const ids = [...own.map(({ id }) => id), ...edits.map(({ minuteId }) => minuteId)]
  const written = edits.map(({ body }) => blockIds(body))
  if (hasTwice(ids) || written.some(hasTwice)) return 'same id twice'
  const places = new Set<string>([...blocks.map(({ id }) => id), ...written.flat()])
  return comments.every(({ blockId }) => places.has(blockId)) ? null : 'comment on nothing'
}

function recordIds(snapshot: MeetingSnapshot): readonly string[] {
  const { sections, items, minutes, attendance, proceedings, motions, actions, people, memberships } =
    snapshot
  const all = [sections, items, minutes, attendance, proceedings, motions, actions, people, memberships]
  return all.flatMap((records) => records.map(({ id }): string => id))
}

function blockIds({ content }: NoteBody): readonly string[] {
  return content.flatMap((block) => [block.attrs.id, ...innerIds(block)])
}

function innerIds(block: NoteBlock): readonly string[] {
  return block.type === 'resolution' ? block.content.map(({ attrs }) => attrs.id) : []
}

function hasTwice(ids: readonly string[]): boolean {
  return new Set(ids).size < ids.length
}
