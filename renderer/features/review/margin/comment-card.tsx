import { Button, makeStyles, Textarea, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular, CommentArrowLeftRegular, DeleteRegular } from '@fluentui/react-icons'
import { type KeyboardEvent, useState } from 'react'
import type { Comment } from '../../../../shared/records/comment.ts'
import { CardHead } from './card-head.tsx'

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

type FieldProps = {
  readonly label: string
  readonly confirm: string
  readonly onSay: (text: string) => void
  readonly onCancel: () => void
}

/** Words of one's own in the margin: Ctrl+Enter says them, Escape leaves it. */
export function RemarkField({ label, confirm, onSay, onCancel }: FieldProps) {
  const styles = useStyles()
  const [text, setText] = useState('')
  const say = () => {
    if (text.trim() !== '') onSay(text.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation() // its letters are no keys of the card
    if (event.key === 'Escape') onCancel()
    else if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) say()
    else return
    event.preventDefault()
  }
  return (
    <div className={styles.field}>
      <Textarea
        aria-label={label}
        autoFocus
        resize="vertical"
        rows={3}
        value={text}
        onChange={(_, data) => setText(data.value)}
        onKeyDown={onKeyDown}
      />
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" disabledFocusable={text.trim() === ''} onClick={say}>
          {confirm}
        </Button>
        <Button size="small" appearance="subtle" onClick={onCancel}>
          Cancel
        </Button>
      </div>
    </div>
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
  field: { display: 'grid', gap: '6px' },
  buttons: { display: 'flex', flexWrap: 'wrap', gap: '4px' },
})
