import {
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  mergeClasses,
} from '@fluentui/react-components'
import type { ReactNode } from 'react'

type Props = {
  readonly title: string
  /** What is chosen at the left, and what is looked at beside it. */
  readonly children: ReactNode
  readonly actions: ReactNode
  readonly onClose: () => void
  /** How wide the columns are. */
  readonly className: string
}

/** A dialog with something to look at, as large as the window allows; in a narrow one all stands in one column. */
export function WideDialog({ title, children, actions, onClose, className }: Props) {
  const styles = useStyles()
  return (
    <Dialog open onOpenChange={(_, data) => !data.open && onClose()}>
      <DialogSurface className={styles.surface}>
        <DialogBody className={styles.body}>
          <DialogTitle>{title}</DialogTitle>
          <DialogContent className={mergeClasses(styles.content, className)}>{children}</DialogContent>
          <DialogActions>{actions}</DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  )
}

const useStyles = makeStyles({
  surface: { width: 'min(1080px, 94vw)', maxWidth: 'none' },
  body: { maxHeight: 'calc(100vh - 96px)' },
  content: { display: 'grid', gap: '20px', '@media (max-width: 760px)': { gridTemplateColumns: '1fr' } },
})
