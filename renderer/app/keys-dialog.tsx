import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  tokens,
} from '@fluentui/react-components'
import { PrintRegular } from '@fluentui/react-icons'
import { closeDialog } from '../session/session.ts'
import { keyName } from '../ui/key-names.ts'
import { KEY_GROUPS, type KeyGroup } from './key-groups.ts'
import { KeysSheet } from './keys-sheet.tsx'

/** The groups of keys in two columns of about one length. */
const COLUMNS = [KEY_GROUPS.slice(0, 2), KEY_GROUPS.slice(2)]

/** Every key of the application, where it acts. */
export function KeysDialog() {
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && closeDialog()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Keys</DialogTitle>
          <DialogContent className={styles.content} role="region" aria-label="List of keys" tabIndex={0}>
            {COLUMNS.map((groups) => (
              <div key={groups[0]?.heading}>
                {groups.map((group) => (
                  <KeyList key={group.heading} {...group} />
                ))}
              </div>
            ))}
          </DialogContent>
          <DialogActions>
            <Button icon={<PrintRegular />} onClick={() => window.print()}>
              Print
            </Button>
            <Button appearance="primary" onClick={closeDialog}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
        <KeysSheet />
      </DialogSurface>
    </Dialog>
  )
}

function KeyList({ heading, rows }: KeyGroup) {
  const styles = useStyles()
  return (
    <section>
      <h3 className={styles.heading}>{heading}</h3>
      <dl className={styles.list}>
        {rows.map(({ keys, does }) => (
          <div key={keys} className={styles.row}>
            <dt>
              <kbd>{keyName(keys)}</kbd>
            </dt>
            <dd className={styles.does}>{does}</dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const useStyles = makeStyles({
  surface: { maxWidth: '860px' },
  content: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fit, minmax(320px, 1fr))',
    columnGap: '32px',
  },
  heading: { margin: '0 0 4px', fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  list: { margin: '0 0 16px' },
  row: { display: 'grid', gridTemplateColumns: '120px 1fr', gap: '8px', padding: '3px 0' },
  does: { margin: 0 },
})
