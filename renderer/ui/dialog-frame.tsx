import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  readonly children: ReactNode
  /** The buttons at its foot; Enter presses the one of type `submit`. */
  readonly actions: ReactNode
  readonly onSubmit: () => void
  readonly onClose: () => void
  readonly className?: string
}

/** A question before the window: what it is about, its fields, and its buttons. Escape leaves it. */
export function DialogFrame({ title, children, actions, onSubmit, onClose, className }: Props) {
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={className}>
        <form
          onSubmit={(event) => {
            event.preventDefault()
            onSubmit()
          }}
        >
          <DialogBody>
            <DialogTitle>{title}</DialogTitle>
            <DialogContent className={styles.content}>{children}</DialogContent>
            <DialogActions fluid>{actions}</DialogActions>
          </DialogBody>
        </form>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  content: { display: 'grid', gap: '16px', paddingBlock: '8px' },
})
