import { makeStyles, tokens } from '@fluentui/react-components'
import type { Comment } from '../../../../shared/records/comment.ts'
import { RemarkField } from './remark-field.tsx'
import { commentDraft } from './use-comments.ts'

type Props = { readonly comment: Comment; readonly onEnd: () => void }

/** A comment that is being written, beside what it is about. */
export function NewCommentCard({ comment, onEnd }: Props) {
  const styles = useStyles()
  return (
    <section
      className={styles.card}
      aria-label="New comment"
      data-entry="new comment"
      data-beside={comment.blockId}
    >
      {comment.quoted !== '' && <q className={styles.quoted}>{comment.quoted}</q>}
      <RemarkField label="Comment" confirm="Comment" draft={commentDraft(comment)} onEnd={onEnd} />
    </section>
  )
}

const useStyles = makeStyles({
  card: {
    position: 'absolute',
    zIndex: 2,
    insetInline: '-6px 12px',
    display: 'grid',
    gap: '6px',
    padding: '10px 12px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorBrandStroke1}`,
    boxShadow: tokens.shadow8,
    '@media (max-width: 820px)': { position: 'static' },
  },
  quoted: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
})
