import { useRef, useState } from 'react'
import type { Comment } from '../../../../shared/records/comment.ts'
import { useData } from '../../../data/data-context.tsx'
import { instantNow } from '../../../data/instant-now.ts'
import type { StateCache } from '../../../editor/state-cache.ts'
import { say } from '../../../session/session.ts'
import { type AboutWhat, aboutSelection } from './about-what.ts'
import type { Reading } from './chair-view.ts'

export type Commenting = {
  /** The comment that is being written, with the words that are stored; null while none is. */
  readonly comment: Comment | null
  /** The keys came to a block. */
  readonly onBlock: (blockId: string) => void
  readonly begin: () => void
  readonly end: () => void
}

/** A comment on the words selected, or on the block that the keys are on, or were on last. */
export function useCommenting({ review, comments }: Reading, states: StateCache): Commenting {
  const data = useData()
  const [begun, setBegun] = useState<Comment | null>(null)
  const last = useRef<AboutWhat | null>(null)
  const about = (what: AboutWhat): Comment => ({
    ...{ id: data.newId('comment'), reviewId: review.id, meetingId: review.meetingId, ...what },
    ...{ author: review.reviewer, at: instantNow(data), text: '', replies: [], isResolved: false },
  })
  return {
    comment: comments.find(({ id }) => id === begun?.id) ?? begun,
    onBlock: (blockId) => {
      last.current = { blockId, quoted: '' }
    },
    begin: () => {
      const what = aboutSelection(states) ?? last.current
      if (what === null) say('Go to the words that the comment is about, or select them.')
      else setBegun(about(what))
    },
    end: () => {
      setBegun(null)
      if (!states.editor.isDestroyed) states.commands.focus()
    },
  }
}
