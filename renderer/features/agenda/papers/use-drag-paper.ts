import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { useEffect, useRef, useState } from 'react'
import { idSchemas, type PaperId } from '../../../../shared/records/ids.ts'

/** A paper that can be dragged by its handle, and that another one can be dropped on. */
export function useDragPaper(paperId: PaperId, onDrop: (dragged: PaperId, edge: 'above' | 'below') => void) {
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const [edge, setEdge] = useState<Edge | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => {
    const element = row.current
    if (element === null || handle.current === null) return
    return combine(
      draggable({ element, dragHandle: handle.current, getInitialData: () => ({ paperId }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => 'paperId' in source.data && source.data.paperId !== paperId,
        getData: ({ input }) =>
          attachClosestEdge({ paperId }, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, self }) => {
          setEdge(null)
          const dragged = idSchemas.paper.safeParse(source.data.paperId)
          if (dragged.success)
            drop.current(dragged.data, extractClosestEdge(self.data) === 'top' ? 'above' : 'below')
        },
      }),
    )
  }, [paperId])
  return { row, handle, edge }
}
