import { Button, makeStyles } from '@fluentui/react-components'
import type { ReactNode } from 'react'
import { DialogFrame } from './dialog-frame.tsx'

type Props = {
  readonly title: string
  readonly children: ReactNode
  readonly confirm: string
  readonly canConfirm?: boolean
  readonly onConfirm: () => void
  readonly onCancel: () => void
}

/** A question with fields and one thing to do: Enter does it, Escape leaves everything as it was. */
export function FormDialog({ title, children, confirm, canConfirm = true, onConfirm, onCancel }: Props) {
  const styles = useStyles()
  return (
    <DialogFrame
      title={title}
      className={styles.surface}
      actions={
        <>
          <Button appearance="primary" type="submit" disabled={!canConfirm}>
            {confirm}
          </Button>
          <Button onClick={onCancel}>Cancel</Button>
        </>
      }
      onSubmit={() => canConfirm && onConfirm()}
      onClose={onCancel}
    >
      {children}
    </DialogFrame>
  )
}

const useStyles = makeStyles({ surface: { maxWidth: '640px' } })
