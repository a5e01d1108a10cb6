import { Suspense } from 'react'
import { useSession } from '../session/session.ts'
import { OpenDialog } from './lazy-parts.ts'
import { useFocusAfterDialog } from './use-focus-after-dialog.ts'

/** The dialog that is open, if any. */
export function Dialogs() {
  const dialog = useSession((it) => it.dialog)
  useFocusAfterDialog(dialog.kind !== 'none')
  if (dialog.kind === 'none') return null
  return (
    <Suspense fallback={null}>
      <OpenDialog dialog={dialog} />
    </Suspense>
  )
}
