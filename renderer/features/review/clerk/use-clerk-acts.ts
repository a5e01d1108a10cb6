import type { MeetingSnapshot } from '../../../../shared/domain/meeting/meeting-snapshot.ts'
import { clerkOf } from '../../../../shared/domain/record/who.ts'
import type { Comment } from '../../../../shared/records/comment.ts'
import type { ItemId } from '../../../../shared/records/ids.ts'
import type { OnChange } from '../margin/change-card.tsx'
import type { OnComment } from '../margin/comment-card.tsx'
import { useComments } from '../margin/use-comments.ts'
import type { Margin } from '../margin/use-margin.ts'
import { type Deciding, useDeciding } from './use-deciding.ts'

/** What the clerk does with what stands in the margin. */
export type ClerkActs = OnChange &
  OnComment &
  Pick<Deciding, 'decideAll'> & {
    /** The item of the suggestion in hand; null where there is none. */
    readonly itemId: ItemId | null
  }

export function useClerkActs(
  snapshot: MeetingSnapshot,
  comments: readonly Comment[],
  margin: Margin,
): ClerkActs {
  const { decide, decideAll } = useDeciding(snapshot, margin.entries)
  const answering = useComments(comments, clerkOf(snapshot.committee))
  const inHand = margin.entries.find(({ id }) => id === margin.current)
  return {
    ...answering,
    decideAll,
    itemId: inHand?.kind === 'change' ? inHand.itemId : null,
    accept: (id, conflicts) => {
      margin.moveOn(id)
      decide([id], 'accepted', conflicts)
    },
    refuse: (id) => {
      margin.moveOn(id)
      decide([id], 'refused')
    },
    takeBack: () => {}, // the changes of the chair's own screen alone are taken back
  }
}
