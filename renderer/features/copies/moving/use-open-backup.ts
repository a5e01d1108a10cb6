import { useState } from 'react'
import type { Bridge } from '../../../../shared/ipc/contract.ts'
import type { BackupSummary } from '../../../../shared/ipc/moving-channels.ts'
import { isAllSaved } from '../../../data/all-saved.ts'
import { useData } from '../../../data/data-context.tsx'
import { startAgain } from '../../../data/start-again.ts'
import { NOT_ALL_SAVED, notSavedWords, troubleWords } from './moving-words.ts'
import { useProgress } from './use-progress.ts'

/**
 * choosing ── a file ──▶ chosen ── the passphrase ──▶ looking ──▶ found ── yes ──▶ taking ──▶ the window starts again
 *     └── a file without a lock ────────────────────────▲
 */
export type OpenState =
  | { readonly kind: 'choosing' }
  | ({ readonly kind: 'chosen' | 'looking' } & Chosen)
  | ({ readonly kind: 'found' | 'taking'; readonly summary: BackupSummary } & Chosen)

type Chosen = { readonly fileName: string; readonly folderName: string; readonly isLocked: boolean }

/** Takes a backup over: which, what it holds, and then in the place of everything. */
export function useOpenBackup() {
  const data = useData()
  const { bridge } = data
  const [state, setState] = useState<OpenState>({ kind: 'choosing' })
  const [trouble, setTrouble] = useState<string | null>(null)
  const share = useProgress(bridge, state.kind === 'looking' || state.kind === 'taking')

  const choose = async () => {
    setTrouble(null)
    const reply = await bridge.request('moving:choose', {})
    if (reply.kind === 'not taken') setTrouble(troubleWords(reply.trouble))
    if (reply.kind !== 'chosen') return
    if (reply.isLocked) setState(reply)
    else await look(reply, '')
  }
  const look = async (chosen: Chosen, passphrase: string) => {
    setTrouble(null)
    setState({ ...namesOf(chosen), kind: 'looking' })
    const reply = await bridge.request('moving:look', { passphrase })
    if (reply.kind === 'found') return setState({ ...namesOf(chosen), kind: 'found', summary: reply.summary })
    setState(chosen.isLocked ? { ...namesOf(chosen), kind: 'chosen' } : { kind: 'choosing' })
    if (reply.kind === 'not taken') setTrouble(troubleWords(reply.trouble))
    if (reply.kind === 'refused') setTrouble(troubleWords('cannot be read'))
  }
  const take = async (found: Extract<OpenState, { kind: 'found' | 'taking' }>) => {
    setTrouble(null)
    setState({ ...found, kind: 'taking' })
    const sentence = (await isAllSaved(data)) ? await replaced(bridge) : NOT_ALL_SAVED
    if (sentence === null) return startAgain(bridge)
    setState({ ...found, kind: 'found' })
    setTrouble(sentence)
  }
  return {
    state,
    trouble: trouble === '' ? null : trouble,
    share,
    choose: () => void choose(),
    look: (passphrase: string) => {
      if (state.kind === 'chosen') void look(state, passphrase)
    },
    take: () => {
      if (state.kind === 'found') void take(state)
    },
    stop: () => void bridge.request('moving:stop', {}),
  }
}

/** Null when it was done; an empty sentence when the clerk stopped it. */
async function replaced(bridge: Bridge): Promise<string | null> {
  const reply = await bridge.request('moving:replace', {})
  switch (reply.kind) {
    case 'replaced':
      return null
    case 'stopped':
      return ''
    case 'not taken':
      return troubleWords(reply.trouble)
    case 'failed':
      return `Nothing was changed. ${notSavedWords(reply.code)}`
    case 'refused':
      return `Nothing was changed. ${notSavedWords(reply.reason)}`
  }
}

function namesOf({ fileName, folderName, isLocked }: Chosen): Chosen {
  return { fileName, folderName, isLocked }
}
