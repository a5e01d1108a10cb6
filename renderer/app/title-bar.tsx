import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowRedoRegular, ArrowUndoRegular, KeyboardRegular } from '@fluentui/react-icons'
import type { ReactNode } from 'react'
import { useData } from '../data/data-context.tsx'
import { useUndoState } from '../data/use-undo-state.ts'
import { openDialog } from '../session/session.ts'
import { keyName } from '../ui/key-names.ts'
import { WINDOW_KEYS } from './window-keys.ts'

type Props = {
  readonly title: string
  /** The way back, before the title. */
  readonly before?: ReactNode
  /** What belongs to the screen, after the title. */
  readonly children?: ReactNode
}

/** The blue bar of every screen: where one is, undo and redo, and the keys. */
export function TitleBar({ title, before, children }: Props) {
  const styles = useStyles()
  return (
    <header className={styles.bar}>
      {before ?? <span className={styles.product}>Minutebook</span>}
      {title !== '' && (
        <h1 className={mergeClasses(styles.title, before === undefined && styles.divider)}>{title}</h1>
      )}
      {children}
      <span className={styles.space} />
      <UndoButtons />
      <Tooltip relationship="label" content={`Keys (${keyName(WINDOW_KEYS.keys.keys)})`}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<KeyboardRegular />}
          onClick={() => openDialog({ kind: 'keys' })}
        />
      </Tooltip>
    </header>
  )
}

function UndoButtons() {
  const styles = useStyles()
  const { undo } = useData()
  const { undoLabel, redoLabel } = useUndoState()
  return (
    <>
      <Tooltip
        relationship="label"
        content={`${undoLabel ?? 'Nothing to undo'} (${keyName(WINDOW_KEYS.undo.keys)})`}
      >
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<ArrowUndoRegular />}
          disabledFocusable={undoLabel === null}
          onClick={() => void undo.undo()}
        />
      </Tooltip>
      <Tooltip
        relationship="label"
        content={`${redoLabel ?? 'Nothing to redo'} (${keyName(WINDOW_KEYS.redo.keys)})`}
      >
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<ArrowRedoRegular />}
          disabledFocusable={redoLabel === null}
          onClick={() => void undo.redo()}
        />
      </Tooltip>
    </>
  )
}

const useStyles = makeStyles({
  bar: {
    display: 'flex',
    alignItems: 'center',
    gap: '8px',
    minHeight: '40px',
    padding: '2px 12px',
    color: tokens.colorNeutralForegroundOnBrand,
    backgroundColor: tokens.colorBrandBackground,
    '@media (forced-colors: active)': { borderBottom: '1px solid CanvasText' },
  },
  product: { fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  divider: { paddingInlineStart: '12px', borderLeft: '1px solid currentColor' },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    fontWeight: tokens.fontWeightSemibold,
    lineHeight: tokens.lineHeightBase400,
  },
  space: { flex: 1 },
  button: {
    color: tokens.colorNeutralForegroundOnBrand,
    ':hover': {
      color: tokens.colorNeutralForegroundOnBrand,
      backgroundColor: tokens.colorBrandBackgroundHover,
    },
    ':hover:active': { color: tokens.colorNeutralForegroundOnBrand },
    ':disabled': { color: tokens.colorNeutralForegroundOnBrand, opacity: 0.6 },
    // Fluent's grey for what is disabled is meant for white, not for the bar's blue
    '& .fui-Button__icon': { color: 'inherit' },
    '&[aria-disabled="true"]': { color: tokens.colorNeutralForegroundOnBrand, opacity: 0.6 },
  },
})
