import { useState } from 'react'
import { codedAgenda } from '../../../shared/domain/agenda/codes.ts'
import { inTurn } from '../../../shared/domain/in-turn.ts'
import {
  datesAskedFor,
  daysAfterMeeting,
  lineOfDates,
} from '../../../shared/domain/meeting/future-meetings.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import type { StepChange } from '../../../shared/records/edit.ts'
import type { Item } from '../../../shared/records/meeting.ts'
import { useData } from '../../data/data-context.tsx'
import { loadMeetingSnapshot } from '../../data/meeting-snapshot-query.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useMeetingsOf, usePutOffDays } from '../../data/use-queries.ts'
import { wasKept } from '../../data/was-kept.ts'
import { deleting } from './deleting.ts'
import { itemDetailsEditing } from './item-details-editing.ts'
import { itemEditing } from './item-editing.ts'
import { usePapers } from './papers/use-papers.ts'
import { sectionEditing } from './section-editing.ts'

/** Everything that can be done to an agenda. */
export type AgendaEditing = ReturnType<typeof useEditAgenda>

export function useEditAgenda(snapshot: MeetingSnapshot) {
  const { commit, database, newId } = useData()
  const agenda = codedAgenda(snapshot.sections, snapshot.items)
  const step = async (label: string, changes: readonly StepChange[]) => {
    const result = await commit({ label, changes, undo: { kind: 'own step' } })
    return wasKept(result) ? 'kept' : 'not kept'
  }
  const [turn] = useState(inTurn)
  const onStored: EditingParts['onStored'] = (change) => {
    // the indicator tells of a change that was not kept
    void turn(async () => {
      const stored = await loadMeetingSnapshot(database, snapshot.meeting.id)
      if (stored !== undefined) await change(codedAgenda(stored.sections, stored.items))
    })
  }
  const putOffDays = readyValue(usePutOffDays(snapshot.meeting.id))
  const meetings = readyValue(useMeetingsOf(snapshot.committee.id)) ?? []
  const papers = usePapers(snapshot)
  const parts = { agenda, snapshot, meetingId: snapshot.meeting.id, database, newId, step, onStored }
  return {
    snapshot,
    ...itemEditing(parts),
    ...itemDetailsEditing(parts),
    ...sectionEditing(parts),
    /** The line of days to come that an item such as “Date of next meeting” asks for; nothing for another one. */
    datesFor: ({ title }: Item) => {
      const asked = datesAskedFor(title)
      if (asked === undefined) return ''
      const { committee, meeting } = snapshot
      return lineOfDates(asked, daysAfterMeeting(meeting.date, committee.futureMeetings, meetings))
    },
    papers,
    ...deleting(parts),
    /** The day of the meeting that put an item off to this one. */
    putOffFrom: ({ deferredFrom }: Item) => putOffDays?.find(({ itemId }) => itemId === deferredFrom)?.day,
  }
}

export type EditingParts = {
  readonly agenda: ReturnType<typeof codedAgenda>
  readonly snapshot: MeetingSnapshot
  readonly meetingId: MeetingSnapshot['meeting']['id']
  readonly database: ReturnType<typeof useData>['database']
  readonly newId: ReturnType<typeof useData>['newId']
  /** Commits a step of the clerk's, and tells whether it is kept. */
  readonly step: (label: string, changes: readonly StepChange[]) => Promise<'kept' | 'not kept'>
  /** Changes the agenda as it is stored by then, after every change before it. */
  readonly onStored: (change: (stored: EditingParts['agenda']) => Promise<void>) => void
}
