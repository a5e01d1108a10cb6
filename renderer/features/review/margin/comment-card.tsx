import { Button, makeStyles, tokens } from '@fluentui/react-components'
import {
  CheckmarkCircleRegular,
  CommentArrowLeftRegular,
  CommentEditRegular,
  DeleteRegular,
} from '@fluentui/react-icons'
import { isSameRemark, ownLastRemark } from '../../../../shared/domain/review/remarks.ts'
import type { Comment, Remark } from '../../../../shared/records/comment.ts'
import { CardHead } from './card-head.tsx'
import { RemarkField } from './remark-field.tsx'
import { commentDraft, replyDraft } from './use-comments.ts'

/** A remark that is being written: the comment itself, or an answer to it. */
export type Begun = Pick<Remark, 'author' | 'at'>

export type OnComment = {
  /** Who says something here. */
  readonly author: string
  /** A new remark, without words yet. */
  readonly begin: () => Begun
  readonly resolve: (id: string, isResolved: boolean) => void
  readonly remove: (id: string) => void
}

type Props = {
  readonly comment: Comment
  /** The remark that is being written; null while none is. */
  readonly writing: Begun | null
  /** Whether it can be taken back: by the one who said it, while nobody else has read it. */
  readonly isOwn: boolean
  readonly on: OnComment
  readonly onWriting: (writing: Begun | null) => void
}

/** What was said about some words, what was answered, and the way to answer. */
export function CommentCard({ comment, writing, isOwn, on, onWriting }: Props) {
  const styles = useStyles()
  const { author, at, quoted, text, replies, isResolved } = comment
  const isWritten = (remark: Begun) => writing !== null && isSameRemark(remark, writing)
  return (
    <>
      <CardHead author={author} at={at}>
        {isResolved && <span className={styles.quiet}>dealt with</span>}
      </CardHead>
      {quoted !== '' && <q className={styles.quoted}>{quoted}</q>}
      {!isWritten(comment) && <p className={styles.text}>{text}</p>}
      {replies
        .filter((reply) => !isWritten(reply))
        .map((reply) => (
          <div key={`${reply.at} ${reply.text}`} className={styles.reply}>
            <CardHead author={reply.author} at={reply.at} />
            <p className={styles.text}>{reply.text}</p>
          </div>
        ))}
      {writing !== null ? (
        <RemarkField
          {...(isWritten(comment) ? COMMENT : REPLY)}
          draft={isWritten(comment) ? commentDraft(comment) : replyDraft(comment, writing)}
          onEnd={() => onWriting(null)}
        />
      ) : (
        <CommentButtons {...{ comment, isOwn, on, onWriting }} />
      )}
    </>
  )
}

/** What can be done about a comment. */
function CommentButtons({ comment, isOwn, on, onWriting }: Omit<Props, 'writing'>) {
  const styles = useStyles()
  const { id, isResolved } = comment
  const last = ownLastRemark(comment, on.author)
  return (
    <div className={styles.buttons}>
      <Button size="small" icon={<CommentArrowLeftRegular />} onClick={() => onWriting(on.begin())}>
        Reply
      </Button>
      <Button
        size="small"
        appearance="subtle"
        icon={<CheckmarkCircleRegular />}
        onClick={() => on.resolve(id, !isResolved)}
      >
        {isResolved ? 'Open again' : 'Dealt with'}
      </Button>
      {last !== undefined && (
        <Button
          size="small"
          appearance="subtle"
          icon={<CommentEditRegular />}
          aria-label="Change the words"
          title="Change the words"
          onClick={() => onWriting(last)}
        />
      )}
      {isOwn && (
        <Button
          size="small"
          appearance="subtle"
          icon={<DeleteRegular />}
          aria-label="Delete the comment"
          title="Delete the comment"
          onClick={() => on.remove(id)}
        />
      )}
    </div>
  )
}

const COMMENT = { label: 'Comment', confirm: 'Comment' } as const
const REPLY = { label: 'Reply', confirm: 'Reply' } as const

const useStyles = makeStyles({
  quoted: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    maxHeight: '3em',
    overflow: 'hidden',
  },
  text: { margin: 0, whiteSpace: 'pre-line', overflowWrap: 'anywhere' },
  reply: { paddingInlineStart: '10px', borderLeft: `2px solid ${tokens.colorNeutralStroke2}` },
  quiet: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
})
