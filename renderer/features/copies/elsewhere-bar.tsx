import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowImportRegular, LockClosedRegular } from '@fluentui/react-icons'
import { openDialog } from '../../session/session.ts'

/** What keeps everything also when this computer is gone, above the copies that lie on it. */
export function ElsewhereBar() {
  const styles = useStyles()
  return (
    <section className={styles.bar} aria-label="Elsewhere">
      <Button icon={<LockClosedRegular />} onClick={() => openDialog({ kind: 'save backup' })}>
        Save everything in one file…
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
})
