import { useSyncExternalStore } from 'react'
import { useData } from './data-context.tsx'
import type { UndoState } from './undo.ts'

/** What the undo and redo commands would do now. */
export function useUndoState(): UndoState {
  const { undo } = useData()
  return useSyncExternalStore(undo.subscribe, undo.state)
}
