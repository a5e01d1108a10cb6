import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowImportRegular, FolderSyncRegular, LockClosedRegular } from '@fluentui/react-icons'
import { useData } from '../../data/data-context.tsx'
import { useSecondFolder } from '../../data/use-second-folder.ts'
import { openDialog } from '../../session/session.ts'
import { folderWords } from './second-folder/folder-words.ts'

/** What keeps everything also when this computer is gone, above the copies that lie on it. */
export function ElsewhereBar() {
  const styles = useStyles()
  const { now } = useData()
  const folder = useSecondFolder()
  return (
    <section className={styles.bar} aria-label="Elsewhere">
      <span className={styles.words}>{folder === null ? '' : folderWords(folder, now())}</span>
      <Button icon={<FolderSyncRegular />} onClick={() => openDialog({ kind: 'second folder' })}>
        Second folder…
      </Button>
      <Button icon={<LockClosedRegular />} onClick={() => openDialog({ kind: 'save backup' })}>
        Save a backup…
      </Button>
      <Button icon={<ArrowImportRegular />} onClick={() => openDialog({ kind: 'open backup' })}>
        Open a backup…
      </Button>
    </section>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 12px',
    padding: '10px 24px',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  words: { flex: '1 1 260px', overflowWrap: 'anywhere' },
})
