import type { MeetingId } from '../../shared/records/ids.ts'
import { readyValue } from '../data/ready-value.ts'
import { useMeetingSnapshot } from '../data/use-queries.ts'
import { ChairReturnDialog } from '../features/chair-return/chair-return-dialog.tsx'
import { NewCommitteeDialog } from '../features/committees/new-committee-dialog.tsx'
import { OpenBackupDialog } from '../features/copies/moving/open-backup-dialog.tsx'
import { SaveBackupDialog } from '../features/copies/moving/save-backup-dialog.tsx'
import { SecondFolderDialog } from '../features/copies/second-folder/second-folder-dialog.tsx'
import { PutBackDialog } from '../features/deleted/put-back-dialog.tsx'
import { RemoveForGoodDialog } from '../features/deleted/remove-for-good-dialog.tsx'
import { ExportDialog } from '../features/export/export-dialog.tsx'
import { DuplicateMeetingDialog } from '../features/meetings/duplicate-meeting-dialog.tsx'
import { NewMeetingDialog } from '../features/meetings/new-meeting-dialog.tsx'
import { PastePeopleDialog } from '../features/people/paste-people-dialog.tsx'
import { RecordDialogs } from '../features/record/record-dialogs.tsx'
import { OpenReviewFileDialog } from '../features/review-file/open-review-file-dialog.tsx'
import { ReturnReviewDialog } from '../features/review-file/return-review-dialog.tsx'
import type { OpenDialog as OpenKind } from '../session/screen.ts'
import { KeysDialog } from './keys-dialog.tsx'
import { PaletteDialog } from './palette-dialog.tsx'
import { RepairDialog } from './repair-dialog.tsx'

/** One dialog, as it is asked for. */
export function OpenDialog({ dialog }: { readonly dialog: OpenKind }) {
  switch (dialog.kind) {
    case 'none':
      return null
    case 'new committee':
      return <NewCommitteeDialog />
    case 'new meeting':
      return <NewMeetingDialog committeeId={dialog.committeeId} />
    case 'duplicate meeting':
      return <DuplicateMeetingDialog meetingId={dialog.meetingId} />
    case 'paste people':
      return <PastePeopleDialog committeeId={dialog.committeeId} />
    case 'put back':
      return <PutBackDialog deletionId={dialog.deletionId} />
    case 'remove for good':
      return <RemoveForGoodDialog deletionId={dialog.deletionId} />
    case 'export':
      return <ExportOf meetingId={dialog.meetingId} />
    case 'send to the chair':
    case 'sent back':
    case 'approve':
    case 'publish':
    case 'history':
    case 'go back':
      return <RecordDialogs dialog={dialog} />
    case 'save backup':
    case 'open backup':
    case 'second folder':
    case 'open review file':
    case 'return review':
    case 'chair return':
      return <ElsewhereDialog dialog={dialog} />
    case 'keys':
      return <KeysDialog />
    case 'repair':
      return <RepairDialog />
    case 'palette':
      return <PaletteDialog />
  }
}

type Elsewhere =
  | 'save backup'
  | 'open backup'
  | 'second folder'
  | 'open review file'
  | 'return review'
  | 'chair return'

/** What goes to another place or another computer, or comes from there. */
function ElsewhereDialog({ dialog }: { readonly dialog: Extract<OpenKind, { kind: Elsewhere }> }) {
  switch (dialog.kind) {
    case 'save backup':
      return <SaveBackupDialog />
    case 'open backup':
      return <OpenBackupDialog />
    case 'second folder':
      return <SecondFolderDialog />
    case 'open review file':
      return <OpenReviewFileDialog />
    case 'return review':
      return <ReturnReviewDialog reviewId={dialog.reviewId} />
    case 'chair return':
      return <ChairReturnDialog />
  }
}

function ExportOf({ meetingId }: { readonly meetingId: MeetingId }) {
  const snapshot = readyValue(useMeetingSnapshot(meetingId))
  return snapshot === undefined ? null : <ExportDialog snapshot={snapshot} />
}
