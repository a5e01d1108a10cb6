import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { WarningRegular } from '@fluentui/react-icons'
import type { Finding } from '../../../../shared/checks/finding.ts'

type Props = { readonly finding: Finding; readonly onGo: (finding: Finding) => void }

/** What a check found, and the way to where it is mended. */
export function FindingCard({ finding, onGo }: Props) {
  const styles = useStyles()
  return (
    <div className={styles.row} data-rule={finding.rule}>
      <WarningRegular className={styles.icon} />
      <span className={styles.sentence}>{finding.sentence}</span>
      <Button size="small" appearance="subtle" onClick={() => onGo(finding)}>
        Go there
      </Button>
    </div>
  )
}

const useStyles = makeStyles({
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', gap: '4px 8px' },
  icon: { alignSelf: 'center', color: tokens.colorPaletteRedForeground1 },
  sentence: { flex: '1 1 180px', overflowWrap: 'anywhere' },
})
