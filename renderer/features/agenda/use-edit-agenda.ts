import { useRef } from 'react'
import { codedAgenda } from '../../../shared/domain/codes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting-snapshot.ts'
import type { StepChange } from '../../../shared/records/edit.ts'
import { useData } from '../../data/data-context.tsx'
import { loadMeetingSnapshot } from '../../data/meeting-snapshot-query.ts'
import { itemEditing } from './item-editing.ts'
import { sectionEditing } from './section-editing.ts'

/** Everything that can be done to an agenda. */
export type AgendaEditing = ReturnType<typeof useEditAgenda>

export function useEditAgenda(snapshot: MeetingSnapshot) {
  const { commit, database, newId } = useData()
  const agenda = codedAgenda(snapshot.sections, snapshot.items)
  const step = async (label: string, changes: readonly StepChange[]) => {
    await commit({ label, changes, undo: { kind: 'own step' } })
  }
  const last = useRef<Promise<void>>(Promise.resolve())
  const onStored: EditingParts['onStored'] = (change) => {
    last.current = last.current.then(async () => {
      const stored = await loadMeetingSnapshot(database, snapshot.meeting.id)
      if (stored !== undefined) await change(codedAgenda(stored.sections, stored.items))
    })
  }
  const parts = { agenda, meetingId: snapshot.meeting.id, database, newId, step, onStored }
  return { ...itemEditing(parts), ...sectionEditing(parts) }
}

export type EditingParts = {
  readonly agenda: ReturnType<typeof codedAgenda>
  readonly meetingId: MeetingSnapshot['meeting']['id']
  readonly database: ReturnType<typeof useData>['database']
  readonly newId: ReturnType<typeof useData>['newId']
  /** Commits a step of the clerk's. */
  readonly step: (label: string, changes: readonly StepChange[]) => Promise<void>
  /** Changes the agenda as it is stored by then, after every change before it. */
  readonly onStored: (change: (stored: EditingParts['agenda']) => Promise<void>) => void
}
