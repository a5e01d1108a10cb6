import { Button } from '@fluentui/react-components'
import { FolderOpenRegular } from '@fluentui/react-icons'
import type { Review } from '../../../../shared/records/review.ts'
import { openDialog } from '../../../session/session.ts'

/** The way to what the chair sent back in a file, while it is awaited. */
export function OpenReturn({ review }: { readonly review: Review | undefined }) {
  if (review?.state.is !== 'open' || review.way === 'on screen') return null
  const kind = review.way === 'Word file' ? 'chair return' : 'open review file'
  return (
    <Button appearance="subtle" icon={<FolderOpenRegular />} onClick={() => openDialog({ kind })}>
      Open what the chair sent…
    </Button>
  )
}
