import { useEffect, useRef, useState } from 'react'
import type { MeetingSnapshot } from '../../shared/domain/meeting/meeting-snapshot.ts'
import { isLocked } from '../../shared/domain/record/record-states.ts'
import { useData } from '../data/data-context.tsx'
import type { TypedIn } from '../data/undo-history.ts'
import { createStateCache, type StateCache } from '../editor/state-cache.ts'
import { showMeeting } from '../session/session.ts'

/** The notes editor of an open meeting and its place in the one order of what can be undone. */
export function useNotesStates(snapshot: MeetingSnapshot | undefined): StateCache {
  const { newId, undo } = useData()
  const [states] = useState(() => createStateCache(newId))
  const latest = useRef(snapshot)
  latest.current = snapshot
  useEffect(() => {
    const stop = undo.handleTyped((direction, minuteId) => {
      if (latest.current !== undefined && isLocked(latest.current.meeting.state)) return false
      const isDone = direction === 'undo' ? states.undoTyped(minuteId) : states.redoTyped(minuteId)
      if (isDone) showWhereTyped(latest.current, minuteId)
      return isDone
    })
    return () => {
      stop()
      undo.forgetTyped()
    }
  }, [states, undo])
  return states
}

/** Words never change out of sight: what is undone or redone is shown. */
function showWhereTyped(snapshot: MeetingSnapshot | undefined, minuteId: TypedIn): void {
  const minute = snapshot?.minutes.find((it) => it.id === minuteId)
  if (minute !== undefined) showMeeting(minute.meetingId, 'notes', minute.itemId)
}
