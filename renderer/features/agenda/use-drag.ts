import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { useEffect, useRef, useState } from 'react'
import { type ItemId, idSchemas } from '../../../shared/records/ids.ts'

/** Where an item was let go: above or below another one. */
export type DropItem = (dragged: ItemId, onto: ItemId, edge: 'above' | 'below') => void

/** A row that can be dragged by its handle, and that another row can be dropped on. */
export function useDraggableRow(itemId: ItemId, onDrop: DropItem) {
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const [edge, setEdge] = useState<Edge | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => {
    const element = row.current
    if (element === null || handle.current === null) return
    return combine(
      draggable({ element, dragHandle: handle.current, getInitialData: () => ({ itemId }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => 'itemId' in source.data && source.data.itemId !== itemId,
        getData: ({ input }) =>
          attachClosestEdge({ itemId }, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, self }) => {
          setEdge(null)
          const dragged = idSchemas.item.safeParse(source.data.itemId)
          if (dragged.success)
            drop.current(dragged.data, itemId, extractClosestEdge(self.data) === 'top' ? 'above' : 'below')
        },
      }),
    )
  }, [itemId])
  return { row, handle, edge }
}

/** A place that takes an item when no row under it does. */
export function useDropTarget(onDrop: (dragged: ItemId) => void) {
  const target = useRef<HTMLOListElement>(null)
  const [isOver, setOver] = useState(false)
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => {
    const element = target.current
    if (element === null) return
    return dropTargetForElements({
      element,
      canDrop: ({ source }) => 'itemId' in source.data,
      onDropTargetChange: ({ location, self }) =>
        setOver(location.current.dropTargets[0]?.element === self.element),
      onDragLeave: () => setOver(false),
      onDrop: ({ source, self, location }) => {
        setOver(false)
        const dragged = idSchemas.item.safeParse(source.data.itemId)
        if (dragged.success && location.current.dropTargets[0]?.element === self.element)
          drop.current(dragged.data)
      },
    })
  }, [])
  return { target, isOver }
}
