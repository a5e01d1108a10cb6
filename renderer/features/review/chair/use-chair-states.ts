import { useCallback, useEffect, useRef } from 'react'
import type { ReviewEditId } from '../../../../shared/records/ids.ts'
import { useData } from '../../../data/data-context.tsx'
import { createStateCache, type StateCache } from '../../../editor/state-cache.ts'

/**
 * The editor of a review, made when it is first asked for and kept for as long as the screen is open, with its place in
 * the one order of what can be undone.
 * @param onMoved what was undone or redone is shown
 */
export function useChairStates(onMoved: (editId: ReviewEditId) => void): () => StateCache {
  const { newId, undo } = useData()
  const kept = useRef<StateCache | null>(null)
  const latest = useRef(onMoved)
  latest.current = onMoved
  useEffect(() => {
    const stop = undo.handleTyped((direction, id) => {
      const states = kept.current
      const isDone = direction === 'undo' ? states?.undoTyped(id) : states?.redoTyped(id)
      if (isDone !== true) return false
      latest.current(id as ReviewEditId) // safe: this editor shows what reviews would have, and nothing else
      return true
    })
    return () => {
      stop()
      undo.forgetTyped()
    }
  }, [undo])
  return useCallback(() => {
    kept.current ??= createStateCache(newId)
    return kept.current
  }, [newId])
}
