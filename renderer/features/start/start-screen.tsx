import { Button, Link, makeStyles, tokens } from '@fluentui/react-components'
import { AddRegular, BookOpenRegular, DeleteRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { readyValue } from '../../data/ready-value.ts'
import { useDeletions } from '../../data/use-queries.ts'
import { openDialog, showCopies, showRecentlyDeleted } from '../../session/session.ts'
import { useCommands } from '../../ui/commands.ts'
import { useOpenSample } from './use-open-sample.ts'

/**
 * What an empty store shows: the sample committee to try, or one's own to begin.
 * Below that stands what there is to do without a committee.
 */
export function StartScreen({ children }: { readonly children: ReactNode }) {
  const styles = useStyles()
  const { openSample, isOpening } = useOpenSample()
  const deletions = readyValue(useDeletions()) ?? []
  const newCommittee = () => openDialog({ kind: 'new committee' })
  const openReviewFile = () => openDialog({ kind: 'open review file' })
  const openBackup = () => openDialog({ kind: 'open backup' })
  useCommands([
    { keys: null, does: 'New committee', run: newCommittee },
    { keys: null, does: 'Open the sample committee', run: openSample },
  ])
  return (
    <main className={styles.page}>
      <div className={styles.card}>
        <BookOpenRegular className={styles.mark} aria-hidden="true" />
        <h1 className={styles.heading}>Welcome to Minutebook</h1>
        <p className={styles.words}>
          Take the notes of a meeting against its agenda, keep the attendance, and export them as Word
          documents. Everything stays on this computer.
        </p>
        <div className={styles.buttons}>
          <Button appearance="primary" size="large" icon={<AddRegular />} onClick={newCommittee}>
            New committee
          </Button>
          <Button size="large" disabledFocusable={isOpening} onClick={openSample}>
            Open the sample committee
          </Button>
        </div>
        <p className={styles.aside}>
          The sample is the Kent Community Safety Partnership with the published notes of its meeting of 21
          November 2024. You can change it as you like and delete it at any time.
        </p>
        {children}
        {deletions.length > 0 && (
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={showRecentlyDeleted}>
            Recently deleted
          </Button>
        )}
        <p className={styles.aside}>
          Something was here before? <Link onClick={showCopies}>Look into the safety copies</Link>. From
          another computer? <Link onClick={openBackup}>Open a backup</Link>. Notes to review, in a file?{' '}
          <Link onClick={openReviewFile}>Open a review file</Link>.
        </p>
      </div>
    </main>
  )
}

const useStyles = makeStyles({
  page: {
    display: 'grid',
    placeItems: 'center',
    boxSizing: 'border-box',
    height: '100%',
    padding: '24px',
    overflow: 'auto',
  },
  card: {
    maxWidth: '560px',
    padding: '40px 48px',
    textAlign: 'center',
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusXLarge,
    boxShadow: tokens.shadow8,
    border: `1px solid ${tokens.colorTransparentStroke}`,
  },
  mark: { fontSize: '48px', color: tokens.colorBrandForeground1 },
  heading: {
    margin: '8px 0',
    fontSize: tokens.fontSizeHero700,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightHero700,
  },
  words: { margin: '0 0 24px', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  buttons: { display: 'flex', justifyContent: 'center', flexWrap: 'wrap', gap: '12px' },
  aside: { margin: '24px 0 0', color: tokens.colorNeutralForeground2 },
})
