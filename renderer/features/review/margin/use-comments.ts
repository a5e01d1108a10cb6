import { remove } from '../../../../shared/records/change.ts'
import type { Comment } from '../../../../shared/records/comment.ts'
import { edit, type StepChange } from '../../../../shared/records/edit.ts'
import { useData } from '../../../data/data-context.tsx'
import { instantNow } from '../../../data/instant-now.ts'
import type { OnComment } from './comment-card.tsx'

/**
 * What is answered to comments, and what becomes of them; each is a step of its own.
 * @param author who answers
 */
export function useComments(comments: readonly Comment[], author: string): OnComment {
  const data = useData()
  const change = (id: string, label: string, changeOf: (comment: Comment) => StepChange) => {
    const comment = comments.find((it) => it.id === id)
    if (comment === undefined) return
    void data.commit({ label, changes: [changeOf(comment)], undo: { kind: 'own step' } })
  }
  return {
    reply: (id, text) => {
      const reply = { author, at: instantNow(data), text }
      change(id, 'reply', (comment) =>
        edit('comments', comment, (stored) => ({ replies: [...stored.replies, reply] })),
      )
    },
    resolve: (id, isResolved) =>
      change(id, 'what became of a comment', (comment) => edit('comments', comment, { isResolved })),
    remove: (id) => change(id, 'deletion of a comment', (comment) => remove('comments', comment.id)),
  }
}
