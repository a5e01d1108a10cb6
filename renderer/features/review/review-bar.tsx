import { Button, makeStyles, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowDownRegular, ArrowUpRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { keyName } from '../../ui/key-names.ts'
import { REVIEW_KEYS } from './review-keys.ts'

type Props = {
  /** Who has the notes, since when, and what came of it. */
  readonly sentence: ReactNode
  readonly onNext: () => void
  readonly onPrevious: () => void
  /** What else can be done. */
  readonly children: ReactNode
}

/** The bar over a review: where it stands, the way through it, and what can be done. */
export function ReviewBar({ sentence, onNext, onPrevious, children }: Props) {
  const styles = useStyles()
  return (
    <section className={styles.bar} aria-label="Where the review stands">
      <div className={styles.sentence}>{sentence}</div>
      <div className={styles.buttons}>
        <Tooltip relationship="label" content={withKey(REVIEW_KEYS.previous)}>
          <Button appearance="subtle" icon={<ArrowUpRegular />} onClick={onPrevious} />
        </Tooltip>
        <Tooltip relationship="label" content={withKey(REVIEW_KEYS.next)}>
          <Button appearance="subtle" icon={<ArrowDownRegular />} onClick={onNext} />
        </Tooltip>
        {children}
      </div>
    </section>
  )
}

/** What a button does, and its key. */
export function withKey({ does, keys }: { readonly does: string; readonly keys: string }): string {
  return `${does} (${keyName(keys)})`
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '4px 16px',
    padding: '6px 12px 6px 16px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  sentence: { flex: '1 1 320px', minWidth: 0 },
  buttons: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px' },
})
