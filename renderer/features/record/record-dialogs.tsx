import type { MeetingSnapshot } from '../../../shared/domain/meeting/meeting-snapshot.ts'
import { readyValue } from '../../data/ready-value.ts'
import { useOpenReviews } from '../../data/record/use-record-queries.ts'
import { useMeetingSnapshot } from '../../data/use-queries.ts'
import type { OpenDialog, RecordDialog } from '../../session/screen.ts'
import { ApproveDialog } from './approve-dialog.tsx'
import { GoBackDialog } from './go-back-dialog.tsx'
import { HistoryDialog } from './history-dialog.tsx'
import { PublishDialog } from './publish-dialog.tsx'
import { SendDialog } from './send-dialog.tsx'
import { SentBackDialog } from './sent-back-dialog.tsx'

type Props = { readonly dialog: Extract<OpenDialog, { kind: RecordDialog | 'go back' }> }

/** The dialog about a meeting's record that is asked for, once the record is read. */
export function RecordDialogs({ dialog }: Props) {
  const snapshot = readyValue(useMeetingSnapshot(dialog.meetingId))
  if (snapshot === undefined) return null
  switch (dialog.kind) {
    case 'send to the chair':
      return <SendDialog snapshot={snapshot} />
    case 'sent back':
      return <SentBackDialog snapshot={snapshot} />
    case 'approve':
      return <Approve snapshot={snapshot} />
    case 'publish':
      return <PublishDialog snapshot={snapshot} />
    case 'history':
      return <HistoryDialog snapshot={snapshot} />
    case 'go back':
      return <GoBackDialog snapshot={snapshot} to={dialog.to} />
  }
}

/** Whoever it was sent to approves it, unless the clerk says otherwise. */
function Approve({ snapshot }: { readonly snapshot: MeetingSnapshot }) {
  const reviews = readyValue(useOpenReviews(snapshot.meeting.id))
  if (reviews === undefined) return null
  return <ApproveDialog snapshot={snapshot} reviewer={reviews[0]?.reviewer} />
}
