import type { AttendanceEvent } from '../../records/attendance.ts'
import { remove } from '../../records/change.ts'
import { edit, type StepChange } from '../../records/edit.ts'
import type { NoteBody, SentenceSource } from '../../records/note-body.ts'
import type { MeetingSnapshot } from '../meeting/meeting-snapshot.ts'
import { withoutSentences } from '../notes/without-sentences.ts'

/** What takes events of the attendance away, with the sentences in the notes that tell of them. */
export function removedAttendance(
  { minutes }: Pick<MeetingSnapshot, 'minutes'>,
  events: readonly AttendanceEvent[],
): readonly StepChange[] {
  const gone = new Set<string>(events.map(({ id }) => id))
  const isGone = (source: SentenceSource) => source.of === 'attendance' && gone.has(source.id)
  const telling = minutes.filter(({ body }) => hasSentence(body, isGone))
  return [
    ...events.map(({ id }) => remove('attendance', id)),
    ...telling.map((minute) =>
      edit('publicMinutes', minute, (stored) => ({ body: withoutSentences(stored.body, isGone) })),
    ),
  ]
}

function hasSentence({ content }: NoteBody, isGone: (source: SentenceSource) => boolean): boolean {
  return content.some((block) => block.type === 'sentence' && isGone(block.attrs.source))
}
