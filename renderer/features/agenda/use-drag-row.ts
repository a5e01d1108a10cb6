import { combine } from '@atlaskit/pragmatic-drag-and-drop/combine'
import { draggable, dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/element/adapter'
import {
  attachClosestEdge,
  type Edge,
  extractClosestEdge,
} from '@atlaskit/pragmatic-drag-and-drop-hitbox/closest-edge'
import { makeStyles, tokens } from '@fluentui/react-components'
import { useEffect, useRef, useState } from 'react'
import { type IdOf, type ItemId, idSchemas } from '../../../shared/records/ids.ts'

/** An item is dropped on items only, a paper on papers. */
type DraggedKind = 'item' | 'paper'

/** A row that can be dragged by its handle, and that another one of its kind can be dropped on. */
export function useDragRow<K extends DraggedKind>(
  kind: K,
  id: IdOf<K>,
  onDrop: (dragged: IdOf<K>, edge: 'above' | 'below') => void,
) {
  const styles = useStyles()
  const row = useRef<HTMLLIElement>(null)
  const handle = useRef<HTMLSpanElement>(null)
  const [edge, setEdge] = useState<Edge | null>(null)
  const drop = useRef(onDrop)
  drop.current = onDrop
  useEffect(() => {
    const element = row.current
    if (element === null || handle.current === null) return
    return combine(
      draggable({ element, dragHandle: handle.current, getInitialData: () => ({ [kind]: id }) }),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => isOfKind(kind, source.data[kind]) && source.data[kind] !== id,
        getData: ({ input }) =>
          attachClosestEdge({ [kind]: id }, { input, element, allowedEdges: ['top', 'bottom'] }),
        onDrag: ({ self }) => setEdge(extractClosestEdge(self.data)),
        onDragLeave: () => setEdge(null),
        onDrop: ({ source, self }) => {
          setEdge(null)
          const dragged = source.data[kind]
          if (isOfKind(kind, dragged))
            drop.current(dragged, extractClosestEdge(self.data) === 'top' ? 'above' : 'below')
        },
      }),
    )
  }, [kind, id])
  const dropClass = edge === null ? undefined : edge === 'top' ? styles.above : styles.below
  return { row, handle, dropClass }
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
      canDrop: ({ source }) => isOfKind('item', source.data.item),
      onDropTargetChange: ({ location, self }) =>
        setOver(location.current.dropTargets[0]?.element === self.element),
      onDragLeave: () => setOver(false),
      onDrop: ({ source, self, location }) => {
        setOver(false)
        const dragged = source.data.item
        if (isOfKind('item', dragged) && location.current.dropTargets[0]?.element === self.element)
          drop.current(dragged)
      },
    })
  }, [])
  return { target, isOver }
}

function isOfKind<K extends DraggedKind>(kind: K, dragged: unknown): dragged is IdOf<K> {
  return idSchemas[kind].safeParse(dragged).success
}

/** A line where the dragged row would go. */
const useStyles = makeStyles({
  above: {
    boxShadow: `inset 0 2px 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderTop: '3px solid Highlight' },
  },
  below: {
    boxShadow: `inset 0 -2px 0 ${tokens.colorBrandStroke1}`,
    '@media (forced-colors: active)': { borderBottom: '3px solid Highlight' },
  },
})
