import { readDate, readTime } from '../../../shared/domain/written-date.ts'
import type { StepChange } from '../../../shared/records/edit.ts'
import type { MeetingId } from '../../../shared/records/ids.ts'
import type { Meeting } from '../../../shared/records/meeting.ts'
import { useData } from '../../data/data-context.tsx'
import { say, showMeeting } from '../../session/session.ts'

export type When = Pick<Meeting, 'date' | 'time' | 'held' | 'isExtraordinary'>

/** What is filled in. */
export type WrittenWhen = {
  readonly date: string
  readonly time: string
  readonly held: string
  readonly isExtraordinary: boolean
}

/** The fields of the dialog as a meeting stores them, or nothing while they are not complete. */
export function parsedWhen({ isExtraordinary, ...written }: WrittenWhen): When | undefined {
  const date = readDate(written.date)
  const time = written.time.trim() === '' ? null : readTime(written.time)
  if (date === undefined || time === undefined) return undefined
  return { date, time, held: written.held.trim(), isExtraordinary }
}

type Made = { readonly meetingId: MeetingId; readonly changes: readonly StepChange[] }

/** Stores a new meeting and shows its agenda. */
export function useCreateMeeting() {
  const { commit } = useData()
  return async ({ meetingId, changes }: Made) => {
    const result = await commit({ label: 'new meeting', changes, undo: { kind: 'own step' } })
    if (result.kind === 'refused') return
    if (result.kind === 'failed') say('The meeting could not be stored. Is the disk full?')
    else showMeeting(meetingId, 'agenda')
  }
}
