import { useEffect, useRef } from 'react'
import { useData } from '../data/data-context.tsx'
import type { MeetingTab } from '../session/screen.ts'
import { openDialog, say, session, showCopies, showMeeting, showRecentlyDeleted } from '../session/session.ts'
import { useCommands } from '../ui/commands.ts'
import { giveFieldsUndo, undoInField } from '../ui/field-undo.ts'
import { takeDroppedFiles } from './dropped-files.ts'
import { holdKeys } from './early-keys.ts'
import { useSaveCopy } from './use-save-copy.ts'
import { WINDOW_KEYS } from './window-keys.ts'

type Direction = 'undo' | 'redo'

/** The commands of every screen, by key and from the Edit menu. */
export function useWindowCommands(): void {
  const { bridge, saveQueue, undo } = useData()
  const saveCopy = useSaveCopy()
  const latestSaveCopy = useRef(saveCopy)
  latestSaveCopy.current = saveCopy
  const undoNow = () => void undo.undo()
  const redoNow = () => void undo.redo()
  useCommands([
    { ...WINDOW_KEYS.undo, run: undoNow },
    { ...WINDOW_KEYS.redo, run: redoNow },
    { ...WINDOW_KEYS.redoToo, run: redoNow },
    {
      ...WINDOW_KEYS.save,
      run: () => void saveQueue.flush().then((flushed) => flushed === 'kept' && say('Everything is saved.')),
    },
    { ...WINDOW_KEYS.export, run: exportMeeting },
    { ...WINDOW_KEYS.agenda, run: () => showTab('agenda') },
    { ...WINDOW_KEYS.notes, run: () => showTab('notes') },
    { ...WINDOW_KEYS.review, run: () => showTab('review') },
    { keys: null, does: 'Open a review file', run: openReviewFile },
    { keys: null, does: 'Open what the chair sent', run: () => openDialog({ kind: 'chair return' }) },
    { keys: null, does: 'Safety copies', run: showCopies },
    { keys: null, does: 'Save a copy of everything in a file', run: saveCopy },
    { keys: null, does: 'Save a backup', run: () => openDialog({ kind: 'save backup' }) },
    { keys: null, does: 'Second folder', run: () => openDialog({ kind: 'second folder' }) },
    { keys: null, does: 'Open a backup', run: () => openDialog({ kind: 'open backup' }) },
    { ...WINDOW_KEYS.palette, run: openPalette },
    { keys: null, does: 'Recently deleted', run: showRecentlyDeleted },
    { ...WINDOW_KEYS.keys, run: () => openDialog({ kind: 'keys' }) },
  ])
  useEffect(() => {
    const fromMenu = (direction: Direction) => () => {
      const isBehindDialog = session.getState().dialog.kind !== 'none'
      if (!undoInField(direction) && !isBehindDialog) void undo[direction]()
    }
    const endings = [
      giveFieldsUndo(),
      bridge.on('edit:undo', fromMenu('undo')),
      bridge.on('edit:redo', fromMenu('redo')),
      bridge.on('copy:save', () => latestSaveCopy.current()),
      bridge.on('review-file:open', openReviewFile),
      takeDroppedFiles(bridge),
    ]
    void bridge.request('review-file:given', {}).then((reply) => {
      if ('isGiven' in reply && reply.isGiven) openReviewFile()
    })
    return () => {
      for (const end of endings) end()
    }
  }, [bridge, undo])
}

/** The next letter is already the command's. */
function openPalette(): void {
  holdKeys()
  openDialog({ kind: 'palette' })
}

function openReviewFile(): void {
  openDialog({ kind: 'open review file' })
}

function exportMeeting(): void {
  const { screen } = session.getState()
  if (screen.at === 'meeting') openDialog({ kind: 'export', meetingId: screen.meetingId })
  else say('Open a meeting to export it.')
}

function showTab(tab: MeetingTab): void {
  const { screen } = session.getState()
  if (screen.at === 'meeting') showMeeting(screen.meetingId, tab, screen.itemId)
}
