import { createStore, useStore } from 'zustand'
import type { CommitteeId, ItemId, MeetingId, ReviewId } from '../../shared/records/ids.ts'
import type { CommitteeTab, MeetingTab, OpenDialog, Screen, SidePanel } from './screen.ts'
import { NO_SLIP, type Slip } from './slip.ts'

/** The way to where what a message tells of is mended. */
type NoticeWay = { readonly label: string; readonly go: () => void }

/** A message that passes by, with an undo or a way where one is due. */
type Notice = {
  readonly id: number
  readonly sentence: string
  readonly undoable: boolean
  readonly way: NoticeWay | null
  /** It stays until it is dismissed, or something else is said. */
  readonly isLasting: boolean
}

type SessionState = {
  readonly screen: Screen
  readonly dialog: OpenDialog
  readonly sidePanel: SidePanel
  readonly slip: Slip
  readonly notice: Notice | null
}

/** What is being done now: which screen, which item, which dialog. None of it is kept. */
export const session = createStore<SessionState>(() => ({
  screen: { at: 'start' },
  dialog: { kind: 'none' },
  sidePanel: 'people',
  slip: NO_SLIP,
  notice: null,
}))

export function useSession<T>(select: (state: SessionState) => T): T {
  return useStore(session, select)
}

export function showStart(): void {
  session.setState({ screen: { at: 'start' }, dialog: { kind: 'none' }, slip: NO_SLIP })
}

/** Shows what was deleted and can be put back. */
export function showRecentlyDeleted(): void {
  session.setState({ screen: { at: 'recently deleted' }, dialog: { kind: 'none' }, slip: NO_SLIP })
}

export function showCommittee(committeeId: CommitteeId, tab: CommitteeTab = 'meetings'): void {
  session.setState({ screen: { at: 'committee', committeeId, tab }, dialog: { kind: 'none' }, slip: NO_SLIP })
}

/** Opens a meeting, at an item where one is named. */
export function showMeeting(meetingId: MeetingId, tab: MeetingTab, itemId: ItemId | null = null): void {
  session.setState({
    screen: { at: 'meeting', meetingId, tab, itemId },
    dialog: { kind: 'none' },
    slip: NO_SLIP,
  })
}

/** Opens notes that came in a file, for the chair to read. */
export function showReceivedReview(reviewId: ReviewId): void {
  session.setState({ screen: { at: 'received review', reviewId }, dialog: { kind: 'none' }, slip: NO_SLIP })
}

/** Opens the safety copies; closing them leads back to where one was. */
export function showCopies(): void {
  session.setState(({ screen }) =>
    screen.at === 'copies'
      ? { dialog: { kind: 'none' } }
      : { screen: { at: 'copies', from: screen }, dialog: { kind: 'none' }, slip: NO_SLIP },
  )
}

/** Goes to a screen that was shown before. */
export function showScreen(screen: Screen): void {
  session.setState({ screen, dialog: { kind: 'none' }, slip: NO_SLIP })
}

/** Makes an item the current one of the meeting on the screen. */
export function selectItem(itemId: ItemId): void {
  session.setState(({ screen }) => (screen.at === 'meeting' ? { screen: { ...screen, itemId } } : {}))
}

export function openDialog(dialog: OpenDialog): void {
  session.setState({ dialog })
}

export function closeDialog(): void {
  session.setState({ dialog: { kind: 'none' } })
}

export function showSidePanel(sidePanel: SidePanel): void {
  session.setState({ sidePanel })
}

/** Opens a slip; a message would lie over it. */
export function openSlip(slip: Slip): void {
  session.setState({ slip, notice: null })
}

export function closeSlip(): void {
  session.setState({ slip: NO_SLIP })
}

/** Says a sentence at the foot of the window, and to a screen reader. */
export function say(sentence: string, undoable = false): void {
  notify({ sentence, undoable, way: null, isLasting: false })
}

/** Says a sentence with a button beside it that leads somewhere; it stays until it is used or dismissed. */
export function sayWithWay(sentence: string, way: NoticeWay): void {
  notify({ sentence, undoable: false, way, isLasting: true })
}

/** Says a sentence that must not pass by unread. */
export function sayLastingly(sentence: string): void {
  notify({ sentence, undoable: false, way: null, isLasting: true })
}

function notify(said: Omit<Notice, 'id'>): void {
  session.setState(({ notice }) => ({ notice: { id: (notice?.id ?? 0) + 1, ...said } }))
}

export function dismissNotice(): void {
  session.setState({ notice: null })
}
