import type { CommitteeId, DeletionId, ItemId, MeetingId, ReviewId } from '../../shared/records/ids.ts'
import type { MeetingState } from '../../shared/records/meeting.ts'

/** What the window shows. Each screen carries just what it needs. */
export type Screen =
  | { readonly at: 'start' }
  | { readonly at: 'recently deleted' }
  | { readonly at: 'committee'; readonly committeeId: CommitteeId; readonly tab: CommitteeTab }
  | {
      readonly at: 'meeting'
      readonly meetingId: MeetingId
      readonly tab: MeetingTab
      readonly itemId: ItemId | null
    }
  /** Notes of another computer's meeting that came in a file, for the chair to read. */
  | { readonly at: 'received review'; readonly reviewId: ReviewId }
  /** The safety copies, and where one came from. */
  | { readonly at: 'copies'; readonly from: Screen }

export const COMMITTEE_TABS = ['meetings', 'people', 'house style'] as const
export type CommitteeTab = (typeof COMMITTEE_TABS)[number]

export const MEETING_TABS = ['agenda', 'notes', 'review'] as const
export type MeetingTab = (typeof MEETING_TABS)[number]

/** The panel at the right of the desk. */
export const SIDE_PANELS = ['people', 'motions', 'item', 'preview'] as const
export type SidePanel = (typeof SIDE_PANELS)[number]

/** What is said of a meeting's record on its way to the chair and back. */
export type RecordDialog = 'send to the chair' | 'sent back' | 'approve' | 'publish' | 'history'

/** The dialog that is open, if any: one at a time. */
export type OpenDialog =
  | { readonly kind: 'none' }
  | { readonly kind: 'new committee' }
  | { readonly kind: 'new meeting'; readonly committeeId: CommitteeId }
  | { readonly kind: 'duplicate meeting'; readonly meetingId: MeetingId }
  | { readonly kind: 'paste people'; readonly committeeId: CommitteeId }
  | { readonly kind: 'export'; readonly meetingId: MeetingId }
  | { readonly kind: RecordDialog; readonly meetingId: MeetingId }
  | { readonly kind: 'go back'; readonly meetingId: MeetingId; readonly to: MeetingState }
  | { readonly kind: 'put back' | 'remove for good'; readonly deletionId: DeletionId }
  | { readonly kind: 'save backup' | 'open backup' | 'second folder' }
  | { readonly kind: 'open review file' }
  | { readonly kind: 'return review'; readonly reviewId: ReviewId }
  /** The Word file that the chair sent back. */
  | { readonly kind: 'chair return' }
  | { readonly kind: 'keys' }
  /** The records are being made again from the safety copy. */
  | { readonly kind: 'repair' }
  | { readonly kind: 'palette' }
