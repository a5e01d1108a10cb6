import type { ReactNode } from 'react'
import { closeDialog } from '../../session/session.ts'
import { FormDialog } from '../../ui/form-dialog.tsx'
import { TroubleBar } from '../../ui/trouble-bar.tsx'
import type { Asking } from './use-asking.ts'

type Props = {
  readonly title: string
  readonly confirm: string
  readonly canConfirm: boolean
  readonly asking: Asking
  readonly onConfirm: () => void
  readonly children: ReactNode
}

/** A question about a record; why it could not be done stands in it. */
export function RecordDialogFrame({ title, confirm, canConfirm, asking, onConfirm, children }: Props) {
  return (
    <FormDialog
      title={title}
      confirm={confirm}
      canConfirm={canConfirm && !asking.isDoing}
      onConfirm={onConfirm}
      onCancel={closeDialog}
    >
      {children}
      <TroubleBar sentence={asking.trouble} />
    </FormDialog>
  )
}
