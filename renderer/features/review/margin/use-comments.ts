import { commentChanges, replyChanges, replyText } from '../../../../shared/domain/review/remarks.ts'
import { remove } from '../../../../shared/records/change.ts'
import type { Comment, Remark } from '../../../../shared/records/comment.ts'
import { edit, type StepChange } from '../../../../shared/records/edit.ts'
import { useData } from '../../../data/data-context.tsx'
import { instantNow } from '../../../data/instant-now.ts'
import type { Draft } from '../../../fields/draft.ts'
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
    author,
    begin: () => ({ author, at: instantNow(data) }),
    resolve: (id, isResolved) =>
      change(id, 'what became of a comment', (comment) => edit('comments', comment, { isResolved })),
    remove: (id) => change(id, 'deletion of a comment', (comment) => remove('comments', comment.id)),
  }
}

/** The words of a comment as they are typed: kept like those of the notes, whatever becomes of the screen. */
export function commentDraft(comment: Comment): Draft {
  return {
    key: `comment/${comment.id}`,
    label: 'comment',
    stored: comment.text,
    changesFor: (text) => commentChanges(comment, text),
  }
}

/** The same of a reply. */
export function replyDraft(comment: Comment, begun: Pick<Remark, 'author' | 'at'>): Draft {
  return {
    key: `comment/${comment.id}/reply/${begun.at}`,
    label: 'reply',
    stored: replyText(comment, begun),
    changesFor: (text) => replyChanges(comment, { ...begun, text }),
  }
}
