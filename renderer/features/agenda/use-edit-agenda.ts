import { codedAgenda } from '../../../shared/domain/codes.ts'
import type { MeetingSnapshot } from '../../../shared/domain/meeting-snapshot.ts'
import type { StepChange } from '../../../shared/records/edit.ts'
import { useData } from '../../data/data-context.tsx'
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
  const parts = { agenda, meetingId: snapshot.meeting.id, database, newId, step }
  return { ...itemEditing(parts), ...sectionEditing(parts) }
}

export type EditingParts = {
  readonly agenda: ReturnType<typeof codedAgenda>
  readonly meetingId: MeetingSnapshot['meeting']['id']
  readonly database: ReturnType<typeof useData>['database']
  readonly newId: ReturnType<typeof useData>['newId']
  /** Commits a step of the clerk's. */
  readonly step: (label: string, changes: readonly StepChange[]) => Promise<void>
}
