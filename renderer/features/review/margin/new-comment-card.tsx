import { makeStyles, tokens } from '@fluentui/react-components'
import type { Commenting } from '../chair/use-commenting.ts'
import { RemarkField } from './remark-field.tsx'

type Props = { readonly commenting: Commenting }

/** A comment that is being written, beside what it is about. */
export function NewCommentCard({ commenting: { about, say, cancel } }: Props) {
  const styles = useStyles()
  if (about === null) return null
  return (
    <section
      className={styles.card}
      aria-label="New comment"
      data-entry="new comment"
      data-beside={about.blockId}
    >
      {about.quoted !== '' && <q className={styles.quoted}>{about.quoted}</q>}
      <RemarkField label="Comment" confirm="Comment" onSay={say} onCancel={cancel} />
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
