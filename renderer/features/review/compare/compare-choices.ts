import type { NotesDocument } from '../../../../shared/documents/model.ts'
import { notesDocument } from '../../../../shared/documents/notes.ts'
import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import type { Review } from '../../../../shared/records/review.ts'
import type { Version } from '../../../../shared/records/version.ts'
import { documentOfVersion } from '../../../data/record/record-queries.ts'
import { briefMoment } from '../../../ui/moment-words.ts'

/** A text that can be held against another: a version, or the notes of now. */
export type ComparedText = {
  readonly value: string
  readonly label: string
  readonly document: () => NotesDocument
}

/** The versions in their order, and the notes as they are now; null for a reader who has just the versions. */
export function comparedTexts(
  versions: readonly Version[],
  reviews: readonly Review[],
  now: MeetingSnapshot | null,
): readonly ComparedText[] {
  const sent = versions.map((version) => ({
    value: version.id,
    label: versionWords(version, reviews),
    document: () => documentOfVersion(version),
  }))
  if (now === null) return sent
  return [
    ...sent,
    { value: 'now', label: 'The notes as they are now', document: () => notesDocument(now, 'draft') },
  ]
}

/** `Version 2, sent to Cllr A Example, 21 November 2024, 14:03` */
function versionWords({ id, number, at, approval }: Version, reviews: readonly Review[]): string {
  const review = reviews.find(({ versionId }) => versionId === id)
  const what =
    approval !== null ? `, approved by ${approval.by}` : review ? `, sent to ${review.reviewer}` : ''
  return `Version ${number}${what}, ${briefMoment(at)}`
}
