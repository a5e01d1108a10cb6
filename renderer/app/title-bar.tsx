import { Button, makeStyles, mergeClasses, Tooltip, tokens } from '@fluentui/react-components'
import { ArrowLeftRegular, ArrowRedoRegular, ArrowUndoRegular, KeyboardRegular } from '@fluentui/react-icons'
import type { ReactElement, ReactNode } from 'react'
import { useData } from '../data/data-context.tsx'
import { useUndoState } from '../data/use-undo-state.ts'
import { openDialog } from '../session/session.ts'
import { keyName } from '../ui/key-names.ts'
import { WINDOW_KEYS } from './window-keys.ts'

type Props = {
  readonly title: string
  /** The way back, before the title: where it leads, and the step. */
  readonly back?: { readonly does: string; readonly run: () => void }
  /** What belongs to the screen, after the title. */
  readonly children?: ReactNode
}

/** The blue bar of every screen: where one is, undo and redo, and the keys. */
export function TitleBar({ title, back, children }: Props) {
  const styles = useStyles()
  return (
    <header className={styles.bar}>
      {back === undefined ? (
        <span className={styles.product}>Minutebook</span>
      ) : (
        <BarButton {...back} keys={WINDOW_KEYS.home.keys} icon={<ArrowLeftRegular />} />
      )}
      {title !== '' && (
        <h1 className={mergeClasses(styles.title, back === undefined && styles.divider)}>{title}</h1>
      )}
      {children}
      <span className={styles.space} />
      <UndoButtons />
      <BarButton
        does="Keys"
        keys={WINDOW_KEYS.keys.keys}
        icon={<KeyboardRegular />}
        run={() => openDialog({ kind: 'keys' })}
      />
    </header>
  )
}

function UndoButtons() {
  const { undo } = useData()
  const { undoLabel, redoLabel } = useUndoState()
  return (
    <>
      <BarButton
        does={undoLabel ?? 'Nothing to undo'}
        keys={WINDOW_KEYS.undo.keys}
        icon={<ArrowUndoRegular />}
        isDisabled={undoLabel === null}
        run={() => void undo.undo()}
      />
      <BarButton
        does={redoLabel ?? 'Nothing to redo'}
        keys={WINDOW_KEYS.redo.keys}
        icon={<ArrowRedoRegular />}
        isDisabled={redoLabel === null}
        run={() => void undo.redo()}
      />
    </>
  )
}

type ButtonProps = {
  readonly does: string
  readonly keys: string
  readonly icon: ReactElement
  readonly isDisabled?: boolean
  readonly run: () => void
}

function BarButton({ does, keys, icon, isDisabled = false, run }: ButtonProps) {
  const styles = useStyles()
  return (
    <Tooltip relationship="label" content={`${does} (${keyName(keys)})`}>
      <Button
        appearance="transparent"
        className={styles.button}
        icon={icon}
        disabledFocusable={isDisabled}
        onClick={run}
      />
    </Tooltip>
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
