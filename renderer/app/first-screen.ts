import type { OpenedData } from '../data/open-data.ts'
import { askForFirstScreen } from '../data/use-queries.ts'
import { sayLastingly, showCommittee } from '../session/session.ts'
import { recoveryWords } from './recovery-words.ts'

/** Goes to the first committee before anything is drawn. Without one the welcome stands. */
export async function goToFirstScreen(opened: OpenedData): Promise<void> {
  if (opened.kind !== 'opened') return
  if (opened.recovery !== null) sayLastingly(recoveryWords(opened.recovery))
  try {
    const first = await askForFirstScreen(opened.data.database)
    if (first !== undefined) showCommittee(first.id)
  } catch {
    // the screen itself asks again, and says what is wrong
  }
}
