import { useState } from 'react'
import { closeDialog, dismissNotice, say } from '../../session/session.ts'
import { type NotDoneHere, notDoneSentence } from './not-done.ts'

type Outcome = NotDoneHere | { readonly kind: 'done'; readonly says: string }

/** How far a question about a record has come, and why it could not be done. */
export type Asking = { readonly isDoing: boolean; readonly trouble: string | null }

/** Does what a dialog asks for: it closes with a sentence, or stays with the reason. */
export function useAsking() {
  const [asking, setAsking] = useState<Asking>({ isDoing: false, trouble: null })
  const doIt = async (work: () => Promise<Outcome>) => {
    setAsking({ isDoing: true, trouble: null })
    const outcome = await work()
    if (outcome.kind === 'done') {
      closeDialog()
      return say(outcome.says)
    }
    dismissNotice() // the dialog says it
    setAsking({ isDoing: false, trouble: notDoneSentence(outcome) })
  }
  return { asking, doIt: (work: () => Promise<Outcome>) => void doIt(work) }
}
