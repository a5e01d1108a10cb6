import {
  Dialog,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  Input,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { closeDialog } from '../session/session.ts'
import { afterDialog } from '../ui/after-dialog.ts'
import { keyName } from '../ui/key-names.ts'
import { CHOSEN_ROW, COLOUR_OF_ROW } from '../ui/row-styles.ts'
import { releaseKeys } from './early-keys.ts'
import { foundRows, type PaletteRow, paletteRows } from './palette-rows.ts'

/** Every command of the screen behind it, found by the beginnings of its words; Enter gives it. */
export function PaletteDialog() {
  const styles = useStyles()
  const listId = useId()
  const { typed, type, found, at, onKeyDown, onFocus } = usePalette()
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && closeDialog()}>
      <DialogSurface className={styles.surface}>
        <DialogBody>
          <DialogTitle>Commands</DialogTitle>
          <DialogContent className={styles.content}>
            <Input
              role="combobox"
              aria-label="Find a command"
              aria-expanded
              aria-controls={listId}
              aria-autocomplete="list"
              aria-activedescendant={found.length === 0 ? undefined : `${listId}-${at}`}
              placeholder="A few letters of what you want to do"
              autoFocus
              autoComplete="off"
              spellCheck={false}
              value={typed}
              onChange={(_, data) => type(data.value)}
              onKeyDown={onKeyDown}
              onFocus={onFocus}
            />
            <PaletteList listId={listId} rows={found} at={at} />
            {found.length === 0 && <p className={styles.none}>There is no such command here.</p>}
          </DialogContent>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

/** The commands are those of the moment at which it opens: what the dialog itself offers is none of them. */
function usePalette() {
  const [rows] = useState(() => paletteRows())
  const [typed, setTyped] = useState('')
  const [chosen, setChosen] = useState(0)
  const found = foundRows(rows, typed)
  const at = Math.max(0, Math.min(chosen, found.length - 1))
  const onKeyDown = (event: KeyboardEvent) => {
    const row = found[at]
    if (event.key === 'ArrowDown') setChosen(at + 1)
    else if (event.key === 'ArrowUp') setChosen(at - 1)
    else if (event.key === 'Enter' && row !== undefined) give(row)
    else return
    event.preventDefault()
  }
  const type = (text: string) => {
    setTyped(text)
    setChosen(0)
  }
  /** Whoever knows the command has typed it before the dialog was there. */
  const onFocus = () => {
    const { letters, isGiven } = releaseKeys()
    const [first] = foundRows(rows, typed + letters)
    if (letters !== '') type(typed + letters)
    if (isGiven && first !== undefined) give(first)
  }
  return { typed, type, found, at, onKeyDown, onFocus }
}

/** The command is given to the screen, not to the dialog: once that has gone and the focus is back. */
function give({ run }: PaletteRow): void {
  closeDialog()
  afterDialog(run)
}

type ListProps = {
  readonly listId: string
  readonly rows: readonly PaletteRow[]
  readonly at: number
}

function PaletteList({ listId, rows, at }: ListProps) {
  const styles = useStyles()
  const active = useRef<HTMLDivElement>(null)
  useEffect(() => active.current?.scrollIntoView({ block: 'nearest' }))
  return (
    <div id={listId} role="listbox" aria-label="Commands" className={styles.list}>
      {rows.map((row, place) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the line's, as in any combobox
        <div
          key={`${row.does} ${row.where}`}
          id={`${listId}-${place}`}
          ref={place === at ? active : null}
          role="option"
          tabIndex={-1}
          aria-selected={place === at}
          className={mergeClasses(styles.row, place === at && styles.active)}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => give(row)}
        >
          <span>
            {row.does} {row.where !== '' && <span className={styles.where}>{row.where}</span>}
          </span>
          <span className={styles.keys}>
            {row.keys.map((keys) => (
              <kbd key={keys}>{keyName(keys)}</kbd>
            ))}
          </span>
        </div>
      ))}
    </div>
  )
}

const useStyles = makeStyles({
  surface: { maxWidth: '560px' },
  content: { display: 'grid', gap: '8px', paddingBlock: '4px' },
  list: { maxHeight: '50vh', overflowY: 'auto' },
  row: {
    display: 'flex',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    gap: '16px',
    padding: '6px 8px',
    cursor: 'pointer',
    borderRadius: tokens.borderRadiusMedium,
    ':hover': { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    ...CHOSEN_ROW,
  },
  where: {
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    ...COLOUR_OF_ROW,
  },
  keys: { display: 'flex', gap: '8px', flexShrink: 0, fontSize: tokens.fontSizeBase200 },
  none: { margin: 0, color: tokens.colorNeutralForeground2 },
})
