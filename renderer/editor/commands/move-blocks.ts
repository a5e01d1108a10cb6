import type { ResolvedPos } from '@tiptap/pm/model'
import type { Command, EditorState } from '@tiptap/pm/state'
import { isKind } from '../schema/note-kind.ts'
import { isInResolution } from './selected-blocks.ts'

/**
 * Alt+Shift+Up and Down: the selected blocks change places with their neighbour. A clause moves among the
 * clauses of its resolution; from its lead the whole resolution moves.
 */
export function moveBlocks(direction: 'up' | 'down'): Command {
  return (state, dispatch) => {
    const range = movingRange(state)
    const neighbour = direction === 'up' ? range.above : range.below
    if (neighbour === null) return true
    const transaction = state.tr
    if (direction === 'up')
      transaction.insert(range.end, neighbour).delete(range.start - neighbour.nodeSize, range.start)
    else transaction.delete(range.end, range.end + neighbour.nodeSize).insert(range.start, neighbour)
    dispatch?.(transaction.scrollIntoView())
    return true
  }
}

function movingRange({ selection: { $from, $to }, doc }: EditorState) {
  const depth = isAmongClauses($from, $to) ? 1 : 0
  const start = $from.depth === 0 ? 0 : $from.before(depth + 1)
  const end = $to.depth === 0 ? doc.content.size : $to.after(depth + 1)
  const above = doc.resolve(start).nodeBefore
  return {
    start,
    end,
    above: above !== null && isKind(above, 'lead') ? null : above,
    below: doc.resolve(end).nodeAfter,
  }
}

function isAmongClauses($from: ResolvedPos, $to: ResolvedPos): boolean {
  const isSameResolution = isInResolution($from) && isInResolution($to) && $from.before(1) === $to.before(1)
  return isSameResolution && isKind($from.parent, 'clause')
}
