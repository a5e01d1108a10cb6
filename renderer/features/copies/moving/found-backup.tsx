import { MessageBar, MessageBarBody, makeStyles } from '@fluentui/react-components'
import type { BackupSummary } from '../../../../shared/ipc/moving-channels.ts'
import { NOT_LOCKED, spanWords, summaryWords } from './moving-words.ts'

type Props = {
  readonly summary: BackupSummary
  readonly isLocked: boolean
  readonly isAnythingHere: boolean
}

/** What a backup holds, and what taking it over does to what is here. */
export function FoundBackup({ summary, isLocked, isAnythingHere }: Props) {
  const styles = useStyles()
  return (
    <>
      <p className={styles.words}>
        {summaryWords(summary)} {spanWords(summary)} Every byte is as it was written.
      </p>
      <ul className={styles.list} aria-label="Committees in this backup">
        {summary.committees.map((name, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a list that does not change, and two may bear one name
          <li key={at}>{name || 'Committee without a name'}</li>
        ))}
      </ul>
      {!isLocked && <p className={styles.words}>{NOT_LOCKED}</p>}
      {isAnythingHere && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            Everything that Minutebook holds here now goes, and this comes in its place. Before that it is
            copied: you can undo it at once, and go back later to the safety copy “before an import”.
          </MessageBarBody>
        </MessageBar>
      )}
    </>
  )
}

const useStyles = makeStyles({
  words: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '20px', maxHeight: '160px', overflow: 'auto' },
})
