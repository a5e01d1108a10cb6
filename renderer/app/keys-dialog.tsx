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
import { EDITOR_KEYS } from '../editor/editor-keys.ts'
import { CAST_KEYS, DESK_KEYS, MOTION_KEYS, ROLL_ROW_KEYS } from '../features/desk/desk-keys.ts'
import { closeDialog } from '../session/session.ts'
import { keyName } from '../ui/key-names.ts'
import { WINDOW_KEYS } from './window-keys.ts'

type KeyRow = { readonly keys: string; readonly does: string }

type KeyGroup = { readonly heading: string; readonly rows: readonly KeyRow[] }

/** The groups of keys, in two columns of about one length. */
const COLUMNS: readonly { readonly name: string; readonly groups: readonly KeyGroup[] }[] = [
  {
    name: 'window',
    groups: [
      { heading: 'Everywhere', rows: Object.values(WINDOW_KEYS) },
      { heading: 'Taking notes', rows: Object.values(DESK_KEYS) },
    ],
  },
  {
    name: 'writing',
    groups: [
      { heading: 'In the notes', rows: EDITOR_KEYS },
      { heading: 'On the roll', rows: ROLL_ROW_KEYS },
      {
        heading: 'On a motion',
        rows: [
          { keys: 'Enter', does: 'What comes next' },
          ...MOTION_KEYS.map(({ key, label }) => ({ keys: key.toUpperCase(), does: label })),
          { keys: 'Shift+F10', does: 'Everything that can be done with it' },
        ],
      },
      {
        heading: 'In a vote by name',
        rows: CAST_KEYS.map(({ short, label }) => ({ keys: short, does: label })),
      },
    ],
  },
]

/** Every key of the application, where it acts. */
export function KeysDialog() {
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && closeDialog()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Keys</DialogTitle>
          <DialogContent className={styles.content} role="region" aria-label="List of keys" tabIndex={0}>
            {COLUMNS.map(({ name, groups }) => (
              <div key={name}>
                {groups.map((group) => (
                  <KeyList key={group.heading} {...group} />
                ))}
              </div>
            ))}
          </DialogContent>
          <DialogActions>
            <Button appearance="primary" onClick={closeDialog}>
              Close
            </Button>
          </DialogActions>
        </DialogBody>
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
