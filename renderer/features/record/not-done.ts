import { refusalSentence } from '../../../shared/wording/refusals.ts'
import type { NotDone } from '../../data/record/record-step.ts'

/** Why a file for the chair was not written: the clerk took it back, or something stood in the way. */
export type NotWritten =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'not written' | 'not taken'; readonly sentence: string }

/** Why a step of a record was not done. */
export type NotDoneHere = NotDone | NotWritten | { readonly kind: 'not built' }

/** The same in a sentence, for the dialog that asked for it; null where the clerk took it back. */
export function notDoneSentence(outcome: NotDoneHere): string | null {
  switch (outcome.kind) {
    case 'refused':
      return refusalSentence(outcome.why)
    case 'failed':
      return 'That could not be stored. Is the disk full? Nothing was changed.'
    case 'not saved':
      return 'What you typed last is not saved yet. Wait until the line at the foot says “Saved”, and try again.'
    case 'gone':
      return 'This meeting is no longer there.'
    case 'cancelled':
      return null
    case 'not written':
    case 'not taken':
      return outcome.sentence
    case 'not built':
      return 'The Word file of the record could not be written, so there is nothing to approve. Try again.'
  }
}
