import type { ReplyOf } from '../../shared/ipc/contract.ts'
import type { Data, OpenedData } from '../data/open-data.ts'
import type { Recovery } from '../data/recovery.ts'
import { restoreCopy } from '../data/restore-copy.ts'
import { startAgain } from '../data/start-again.ts'
import { askForFirstScreen } from '../data/use-queries.ts'
import { keptPlace } from '../session/kept-place.ts'
import { say, sayLastingly, sayWithWay, showCommittee, showScreen } from '../session/session.ts'
import { recoveryWords, replacedWords, restoredWords } from './recovery-words.ts'

type RestoredReply = Extract<ReplyOf<'copies:restored'>, { kind: 'restored' }>

type ReplacedReply = Extract<ReplyOf<'moving:outcome'>, { kind: 'replaced' }>

/** Goes to the first committee before anything is drawn. Without one the welcome stands. */
export async function goToFirstScreen(opened: OpenedData): Promise<void> {
  if (opened.kind !== 'opened') return
  try {
    await tellWhatWasDone(opened.data, opened.recovery)
    const first = await askForFirstScreen(opened.data.database)
    const { screen, sentence } = keptPlace()
    if (sentence !== '') sayLastingly(sentence)
    if (screen !== null) showScreen(screen)
    else if (first !== undefined) showCommittee(first.id)
  } catch {
    // the screen itself asks again, and says what is wrong
  }
}

/** A restore without a store comes to be by a recovery, but what the clerk is told is what they asked for. */
async function tellWhatWasDone(data: Data, recovery: Recovery | null): Promise<void> {
  const moved = await data.bridge.request('moving:outcome', {})
  if (moved.kind === 'replaced') return tellOfReplacing(data, moved)
  const restored = await data.bridge.request('copies:restored', {})
  if (restored.kind === 'restored') tellOfRestore(data, restored)
  else if (recovery !== null) sayLastingly(recoveryWords(recovery))
}

function tellOfRestore(data: Data, { at, before, scope }: RestoredReply): void {
  const sentence = restoredWords(at, scope.kind)
  if (before === null) sayLastingly(sentence)
  else sayWithWay(sentence, { label: 'Undo', go: () => void goBackTo(data, before) })
}

function tellOfReplacing(data: Data, { made, before }: ReplacedReply): void {
  const sentence = replacedWords(made)
  if (before === null) sayLastingly(sentence)
  else sayWithWay(sentence, { label: 'Undo', go: () => void goBackTo(data, before) })
}

async function goBackTo(data: Data, copy: number): Promise<void> {
  const scope = { kind: 'everything' } as const
  const restored = await restoreCopy(data, { copy, scope, label: 'undoing the restore' })
  if (restored.kind === 'start again') startAgain(data.bridge)
  else if (restored.kind === 'restored') say('Everything is as it was before the restore.', true)
  else say('That could not be undone just now. The copy “before a restore” is among the safety copies.')
}
