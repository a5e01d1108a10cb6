import { put, remove } from '../../records/change.ts'
import type { Comment, Remark } from '../../records/comment.ts'
import { edit, type StepChange } from '../../records/edit.ts'

/** What keeps the words of a comment that nobody answered yet; without words there is no comment. */
export function commentChanges(comment: Comment, text: string): readonly StepChange[] {
  return [text.trim() === '' ? remove('comments', comment.id) : put('comments', { ...comment, text })]
}

/** What keeps a reply, which is known by who wrote it and when it was begun; without words there is none. */
export function replyChanges(comment: Comment, reply: Remark): readonly StepChange[] {
  return [edit('comments', comment, ({ replies }) => ({ replies: withReply(replies, reply) }))]
}

/** The words of a reply; empty for one that has none yet. */
export function replyText({ replies }: Comment, begun: Pick<Remark, 'author' | 'at'>): string {
  return replies.find((it) => isSameRemark(it, begun))?.text ?? ''
}

export function isSameRemark(
  one: Pick<Remark, 'author' | 'at'>,
  other: Pick<Remark, 'author' | 'at'>,
): boolean {
  return one.author === other.author && one.at === other.at
}

/** The last thing said, where somebody said it themselves: they can still change its words. */
export function ownLastRemark({ author, at, text, replies }: Comment, who: string): Remark | undefined {
  const last = replies.at(-1) ?? { author, at, text }
  return last.author === who ? last : undefined
}

function withReply(replies: readonly Remark[], reply: Remark): Remark[] {
  const place = replies.findIndex((it) => isSameRemark(it, reply))
  if (reply.text.trim() === '') return replies.filter((_, index) => index !== place)
  return place < 0 ? [...replies, reply] : replies.with(place, reply)
}
