import type { MeetingId } from '../../../shared/records/ids.ts'
import type { Meeting, MeetingState } from '../../../shared/records/meeting.ts'
import type { OpenDialog, RecordDialog } from '../../session/screen.ts'

/** Something that can be done with a record as it stands; each asks in a dialog first. */
export type RecordAction = { readonly does: string; readonly dialog: OpenDialog }

/** What leads on from where the record is. */
export type RecordActions = {
  /** What is usually done next; null where nothing is. */
  readonly next: RecordAction | null
  readonly others: readonly RecordAction[]
}

const NOTHING: RecordActions = { next: null, others: [] }

export function recordActions({ id, state }: Pick<Meeting, 'id' | 'state'>): RecordActions {
  const send = asks(id, 'send to the chair', 'Send to the chair')
  const approve = asks(id, 'approve', 'Record the approval')
  const history = asks(id, 'history', 'History of the record')
  switch (state) {
    case 'planned':
    case 'agenda published':
      return NOTHING
    case 'in progress':
      return { next: null, others: [history] }
    case 'draft':
      return { next: send, others: [approve, history] }
    case 'with the chair':
      return {
        next: approve,
        others: [
          asks(id, 'sent back', 'The chair has sent it back'),
          { ...send, does: 'Send to the chair again' },
          goesBack(id, 'draft', 'Take it back from the chair'),
          history,
        ],
      }
    case 'approved':
      return {
        next: asks(id, 'publish', 'Record the publication'),
        others: [goesBack(id, 'draft', 'Go back to a draft'), history],
      }
    case 'published':
      return {
        next: null,
        others: [
          goesBack(id, 'draft', 'Go back to a draft'),
          goesBack(id, 'approved', 'It is not published'),
          history,
        ],
      }
    case 'confirmed':
      return { next: null, others: [history] }
  }
}

function asks(meetingId: MeetingId, kind: RecordDialog, does: string): RecordAction {
  return { does, dialog: { kind, meetingId } }
}

function goesBack(meetingId: MeetingId, to: MeetingState, does: string): RecordAction {
  return { does, dialog: { kind: 'go back', meetingId, to } }
}
