import type { DeletionId } from '../../../shared/records/ids.ts'
import { closeDialog } from '../../session/session.ts'
import { afterDialog } from '../../ui/after-dialog.ts'
import { focusNeighbourAfter } from '../../ui/focus-neighbour.ts'

/**
 * Does what was asked about once the question is gone; the keys then go on from the row that takes the place of
 * the one that went.
 * @param title of the button that led to the question
 */
export function afterQuestion(deletionId: DeletionId, title: string, run: () => Promise<unknown>): void {
  closeDialog()
  afterDialog(() => {
    const button = document.querySelector<HTMLElement>(`[data-deletion="${deletionId}"] [title="${title}"]`)
    if (button === null) void run()
    else void focusNeighbourAfter(button, '[data-deletion]', run)
  })
}
