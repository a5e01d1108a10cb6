import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular, CommentArrowLeftRegular, DeleteRegular } from '@fluentui/react-icons'
import type { Comment } from '../../../../shared/records/comment.ts'
import { CardHead } from './card-head.tsx'
import { RemarkField } from './remark-field.tsx'

export type OnComment = {
  readonly reply: (id: string, text: string) => void
  readonly resolve: (id: string, isResolved: boolean) => void
  readonly remove: (id: string) => void
}

type Props = {
  readonly comment: Comment
  /** Whether a reply is being written. */
  readonly isReplying: boolean
  /** Whether it can be taken back: by the one who said it, while nobody else has read it. */
  readonly isOwn: boolean
  readonly on: OnComment
  readonly onReplying: (isReplying: boolean) => void
}

/** What was said about some words, what was answered, and the way to answer. */
export function CommentCard({ comment, isReplying, isOwn, on, onReplying }: Props) {
  const styles = useStyles()
  const { id, author, at, quoted, text, replies, isResolved } = comment
  return (
    <>
      <CardHead author={author} at={at}>
        {isResolved && <span className={styles.quiet}>dealt with</span>}
      </CardHead>
      {quoted !== '' && <q className={styles.quoted}>{quoted}</q>}
      <p className={styles.text}>{text}</p>
      {replies.map((reply) => (
        <div key={`${reply.at} ${reply.text}`} className={styles.reply}>
          <CardHead author={reply.author} at={reply.at} />
          <p className={styles.text}>{reply.text}</p>
        </div>
      ))}
      {isReplying ? (
        <RemarkField
          label="Reply"
          confirm="Reply"
          onSay={(words) => {
            onReplying(false)
            on.reply(id, words)
          }}
          onCancel={() => onReplying(false)}
        />
      ) : (
        <div className={styles.buttons}>
          <Button size="small" icon={<CommentArrowLeftRegular />} onClick={() => onReplying(true)}>
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
      )}
    </>
  )
}

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
